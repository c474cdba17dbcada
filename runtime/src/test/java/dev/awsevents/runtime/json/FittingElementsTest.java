package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.awsevents.runtime.codec.Unions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a reader that can go back to the beginning of the list, and with one that cannot. */
class FittingElementsTest {
  private static List<JsonReader> readers(String json) {
    List<JsonReader> readers =
        List.of(new Utf8JsonReader(json.getBytes(UTF_8)), new PlainReader(json));
    readers.forEach(JsonReader::beginArray);
    return readers;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ["a","b"]           | ["a","b"]           |
          []                  | []                  |
          ["a",1]             | ["a","1"]           | ["a",1]
          ["a",null]          | ["a",null]          |
          null                |                     |
          """)
  void whatFitsIsReadAsItsType(String json, @Nullable String value, @Nullable String raw) {
    for (JsonReader in : readers("[" + json + ",7]")) {
      assertEquals(
          parse(value),
          FittingElements.read(in, other -> other.tryReadNull() ? null : other.readStrings()));
      assertEquals(parse(raw), in.takeRaw());
      assertContinues(in);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"a\",{}]", "[[]]", "[1,{\"a\":[2.50]}]", "{\"a\":1}", "5"})
  void whatDoesNotFitIsARawValueAsAWhole(String json) {
    for (JsonReader in : readers("[" + json + ",7]")) {
      assertNull(FittingElements.read(in, JsonReader::readStrings));
      assertEquals(parse(json), in.takeRaw());
      assertContinues(in);
    }
  }

  /** Elements that were read before the error belong to no list. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"k\":[\"a\",1,{}]}", "{\"k\":[\"a\",\"b\",[]]}"})
  void theCollectionAroundIsNotDisturbed(String json) {
    for (JsonReader in : readers("[" + json + ",7]")) {
      int begin = in.beginElements();
      in.addElement("before");

      assertNull(FittingElements.read(in, JsonReader::readStringsMap));

      assertEquals(parse(json), in.takeRaw());
      in.addElement("after");
      assertEquals(List.of("before", "after"), in.takeList(begin));
      assertFalse(in.hasRaw());
      assertContinues(in);
    }
  }

  /** So that a reader that remembers one place only cannot go back to the beginning of the list. */
  @Test
  void elementsMayBeLookedIntoBeforeTheyAreRead() {
    for (JsonReader in : readers("[[{\"a\":1},2],7]")) {
      assertNull(FittingElements.read(in, FittingElementsTest::readObjects));
      assertEquals(parse("[{\"a\":1},2]"), in.takeRaw());
      assertContinues(in);
    }
  }

  private static List<@Nullable Object> readObjects(JsonReader in) {
    int begin = in.beginElements();
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      Unions.tag(in, "a");
      in.addElement(in.readMap());
    }
    return in.takeList(begin);
  }

  private static void assertContinues(JsonReader in) {
    in.nextElement();
    assertEquals(7L, in.readScalar());
    assertFalse(in.nextElement());
  }

  private static @Nullable Object parse(@Nullable String json) {
    return json == null ? null : Outcome.read(json.getBytes(UTF_8));
  }
}
