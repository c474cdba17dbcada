package dev.awsevents.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QueryStringTest {
  @Test
  void valuesOfANameComeTogetherInTheirOrder() {
    assertEquals(
        Map.of("a", List.of("1", "3"), "b", List.of("2")), QueryString.parse("a=1&b=2&a=3"));
  }

  @Test
  void namesKeepTheirOrder() {
    assertEquals(
        List.of("z", "m", "a"), new ArrayList<>(QueryString.parse("z=1&m=2&a=3").keySet()));
  }

  @Test
  void namesAndValuesAreDecoded() {
    assertEquals(Map.of("a b", List.of("c&=é")), QueryString.parse("a%20b=c%26%3D%C3%A9"));
  }

  @Test
  void aPlusSignIsASpace() {
    assertEquals(Map.of("a", List.of("b c")), QueryString.parse("a=b+c"));
  }

  @Test
  void aValueHoldsFurtherEqualsSigns() {
    assertEquals(Map.of("a", List.of("b=c=")), QueryString.parse("a=b=c="));
  }

  @Test
  void aNameWithoutValueHasTheEmptyOne() {
    assertEquals(Map.of("a", List.of("", ""), "b", List.of("")), QueryString.parse("a&b=&a="));
  }

  @Test
  void nothingBetweenAmpersandsIsNoParameter() {
    assertEquals(Map.of("a", List.of("1")), QueryString.parse("&&a=1&"));
    assertEquals(Map.of(), QueryString.parse(""));
  }

  @Test
  void aMalformedSequenceStandsForItself() {
    assertEquals(Map.of("a", List.of("100%")), QueryString.parse("a=100%"));
    assertEquals(Map.of("a", List.of("%zz")), QueryString.parse("a=%zz"));
  }

  @Test
  void parametersCannotBeModified() {
    Map<String, List<String>> parameters = QueryString.parse("a=1");

    assertThrows(UnsupportedOperationException.class, parameters::clear);
    List<String> values = parameters.getOrDefault("a", new ArrayList<>());
    assertThrows(UnsupportedOperationException.class, () -> values.add("2"));
  }

  @Test
  void whatIsEncodedIsReadAgain() {
    Map<String, List<String>> parameters =
        Map.of("a b", List.of("c&=é+%", ""), "d", List.of("100%"));

    assertEquals(parameters, QueryString.parse(QueryString.encoded(parameters)));
  }

  @Test
  void singleValuesCountOnlyWhereThereAreNoOthers() {
    assertEquals(
        Map.of("a", List.of("1", "2"), "b", List.of("3")),
        QueryString.merged(Map.of("a", List.of("1", "2")), Map.of("a", "2", "b", "3")));
  }

  /** At this size, looking for each sign to the end of the text took minutes. */
  @Tag("slow")
  @Test
  void manyParametersWithoutASignTakeLinearTime() {
    int count = 2_000_000;

    Map<String, List<String>> parameters =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> QueryString.parse("a&".repeat(count)));

    assertEquals(count, parameters.getOrDefault("a", List.of()).size());
  }
}
