package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.EventFormatException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringCollectionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"[]", "[\"a\"]", "[\"a\",\"\",\"é\"]", "[null]", "[\"a\",null,\"a\"]"})
  void listIsWrittenBackAsItCame(String json) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.writeStrings(reader(json).readStrings());

    assertEquals(json, out.toText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\"", "\"\"", "[]", "[\"a\"]", "[\"a\",null]"})
  void loneStringIsWrittenBackAsItCame(String json) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.writeOneOrStrings(reader(json).readOneOrStrings());

    assertEquals(json, out.toText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"b\":\"1\",\"a\":\"2\"}", "{\"\":\"\"}", "{\"a\":null,\"é\":\"\\n\"}"})
  void mapIsWrittenBackAsItCame(String json) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.writeStringMap(reader(json).readStringMap());

    assertEquals(json, out.toText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"b\":[\"1\",\"2\"],\"a\":[]}", "{\"a\":null}", "{\"a\":[null,\"x\"]}"})
  void mapOfListsIsWrittenBackAsItCame(String json) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.writeStringsMap(reader(json).readStringsMap());

    assertEquals(json, out.toText());
  }

  @Test
  void otherScalarsAreConverted() {
    assertEquals(List.of("1", "true", "1.50"), reader("[1,true,1.50]").readStrings());
    assertEquals(List.of("1"), reader("1").readOneOrStrings());
    assertEquals(Map.of("a", "1", "b", "false"), reader("{\"a\":1,\"b\":false}").readStringMap());
    assertEquals(Map.of("a", List.of("1")), reader("{\"a\":[1]}").readStringsMap());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "\"a\"", "1", "null", "[[]]", "[{}]"})
  void whatIsNoListOfStringsIsAnError(String json) {
    assertThrows(EventFormatException.class, () -> reader(json).readStrings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"a\"", "1", "null", "{\"a\":[]}", "{\"a\":{}}"})
  void whatIsNoMapOfStringsIsAnError(String json) {
    assertThrows(EventFormatException.class, () -> reader(json).readStringMap());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"a\"", "{\"a\":\"b\"}", "{\"a\":{}}", "{\"a\":[[]]}"})
  void whatIsNoMapOfListsIsAnError(String json) {
    assertThrows(EventFormatException.class, () -> reader(json).readStringsMap());
  }

  @Test
  void lastOfEqualNamesWins() {
    assertEquals(Map.of("a", "2"), reader("{\"a\":\"1\",\"a\":\"2\"}").readStringMap());
    assertEquals(
        Map.of("a", List.of("2")), reader("{\"a\":[\"1\"],\"a\":[\"2\"]}").readStringsMap());
  }

  @Test
  void collectionsAreUnmodifiable() {
    List<String> list = reader("[\"a\"]").readStrings();
    assertThrows(UnsupportedOperationException.class, () -> list.add("b"));
    Map<String, List<String>> map = reader("{\"a\":[\"b\"]}").readStringsMap();
    List<String> inner = map.get("a");
    assertNotNull(inner);
    assertThrows(UnsupportedOperationException.class, inner::clear);
  }

  private static Utf8JsonReader reader(String json) {
    return new Utf8JsonReader(json.getBytes(UTF_8));
  }
}
