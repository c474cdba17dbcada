package dev.awsevents.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.awsevents.JsonLimits;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDifferenceTest {
  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":1,"b":[true]}    | {"b":[true],"a":1}  | ``
          {"a":null}            | {}                  | ``
          {}                    | {"a":null}          | ``
          1                     | 1.0                 | ``
          100                   | 1e2                 | ``
          {"a":1}               | {}                  | LOST $.a
          {}                    | {"a":1}             | ADDED $.a
          {"a":{"b":1}}         | {"a":{"b":2}}       | CHANGED $.a.b
          {"a":[1,2]}           | {"a":[1,3]}         | CHANGED $.a[1]
          {"a":[1,2]}           | {"a":[1]}           | CHANGED $.a
          [null]                | [1]                 | ADDED $[0]
          [[],{}]               | [{},[]]             | CHANGED $[0], CHANGED $[1]
          {"a":5}               | {"a":"5"}           | CHANGED $.a
          {"a":"5"}             | {"a":5}             | CHANGED $.a
          {"a":"5.0"}           | {"a":5}             | CHANGED $.a
          {"a":true}            | {"a":"true"}        | CHANGED $.a
          {"a":"TRUE"}          | {"a":true}          | CHANGED $.a
          {"a":"x"}             | {"a":5}             | CHANGED $.a
          {"a":"1"}             | {"a":"1.0"}         | CHANGED $.a
          {"a":[]}              | {"a":""}            | CHANGED $.a
          {"detail-type":1}     | {}                  | LOST $['detail-type']
          """)
  void differencesHaveAPlaceAndAKind(String before, String after, String expected) {
    assertEquals(
        expected,
        between(before, after).stream()
            .map(difference -> difference.kind() + " " + difference.path())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void pathTellsOfADeepPlaceTheBeginningAndTheEnd() {
    String deep = "{\"a\":".repeat(60) + "[1]" + "}".repeat(60);
    String path = between(deep, deep.replace("1", "2")).get(0).path();

    assertTrue(path.startsWith("$.a.a") && path.contains("....a") && path.endsWith(".a[0]"), path);
    assertTrue(path.length() < 100, path);
  }

  @Test
  void longNameIsCut() {
    String name = "n".repeat(100);

    assertEquals(
        "$['" + "n".repeat(40) + "...']", between("{\"" + name + "\":1}", "{}").get(0).path());
  }

  @Test
  void whatIsNotJsonIsAnError() {
    assertThrows(UncheckedIOException.class, () -> JsonDifference.parse("{".getBytes(UTF_8)));
  }

  private static List<JsonDifference> between(String before, String after) {
    return JsonDifference.between(
        JsonDifference.parse(before.getBytes(UTF_8)), JsonDifference.parse(after.getBytes(UTF_8)));
  }

  @Test
  void namesAreLimitedAsInTheLibrary() {
    assertEquals(
        JsonLimits.STANDARD_NAME_LENGTH, StreamReadConstraints.defaults().getMaxNameLength());
  }
}
