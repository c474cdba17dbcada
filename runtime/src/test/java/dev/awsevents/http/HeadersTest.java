package dev.awsevents.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadersTest {
  @Test
  void namesMatchInAnyCase() {
    assertEquals(List.of("1"), Headers.values(Map.of(), Map.of("X-Tag", "1"), "x-tAG"));
    assertEquals(List.of("1"), Headers.values(Map.of("x-tag", List.of("1")), Map.of(), "X-TAG"));
  }

  @Test
  void spellingsOfANameComeTogether() {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("X-Tag", List.of("1"));
    headers.put("x-tag", List.of("2", "3"));

    assertEquals(List.of("1", "2", "3"), Headers.values(headers, Map.of(), "x-tag"));
  }

  @Test
  void singleValuesCountOnlyWhereThereAreNoOthers() {
    Map<String, List<String>> all = Map.of("a", List.of("1", "2"));
    Map<String, String> single = Map.of("a", "2", "b", "3");

    assertEquals(List.of("1", "2"), Headers.values(all, single, "a"));
    assertEquals(List.of("3"), Headers.values(all, single, "b"));
    assertEquals(List.of(), Headers.values(all, single, "c"));
  }

  @Test
  void aNullIsNoValue() {
    Map<String, String> single = new LinkedHashMap<>();
    single.put("a", null);

    assertEquals(List.of(), Headers.values(Map.of(), single, "a"));
    assertEquals(
        List.of("1"), Headers.values(Map.of("a", Arrays.asList(null, "1")), Map.of(), "a"));
  }
}
