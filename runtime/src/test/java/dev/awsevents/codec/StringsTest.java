package dev.awsevents.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.EventFormatException;
import dev.awsevents.json.Utf8JsonReader;
import dev.awsevents.json.Utf8JsonWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringsTest {
  @ParameterizedTest
  @ValueSource(strings = {"[]", "[\"a\"]", "[\"a\",\"\",\"é\"]", "[null]", "[\"a\",null,\"a\"]"})
  void listIsWrittenBackAsItCame(String json) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.writeStrings(Strings.readList(reader(json)));

    assertEquals(json, out.toText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"b\":\"1\",\"a\":\"2\"}", "{\"\":\"\"}", "{\"a\":null,\"é\":\"\\n\"}"})
  void mapIsWrittenBackAsItCame(String json) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    Strings.writeMap(out, Strings.readMap(reader(json)));

    assertEquals(json, out.toText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"b\":[\"1\",\"2\"],\"a\":[]}", "{\"a\":null}", "{\"a\":[null,\"x\"]}"})
  void mapOfListsIsWrittenBackAsItCame(String json) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    Strings.writeListMap(out, Strings.readListMap(reader(json)));

    assertEquals(json, out.toText());
  }

  @Test
  void otherScalarsAreConverted() {
    assertEquals(List.of("1", "true", "1.50"), Strings.readList(reader("[1,true,1.50]")));
    assertEquals(Map.of("a", "1", "b", "false"), Strings.readMap(reader("{\"a\":1,\"b\":false}")));
    assertEquals(Map.of("a", List.of("1")), Strings.readListMap(reader("{\"a\":[1]}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "\"a\"", "1", "null", "[[]]", "[{}]"})
  void whatIsNoListOfStringsIsAnError(String json) {
    assertThrows(EventFormatException.class, () -> Strings.readList(reader(json)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"a\"", "1", "null", "{\"a\":[]}", "{\"a\":{}}"})
  void whatIsNoMapOfStringsIsAnError(String json) {
    assertThrows(EventFormatException.class, () -> Strings.readMap(reader(json)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"a\"", "{\"a\":\"b\"}", "{\"a\":{}}", "{\"a\":[[]]}"})
  void whatIsNoMapOfListsIsAnError(String json) {
    assertThrows(EventFormatException.class, () -> Strings.readListMap(reader(json)));
  }

  @Test
  void lastOfEqualNamesWins() {
    assertEquals(Map.of("a", "2"), Strings.readMap(reader("{\"a\":\"1\",\"a\":\"2\"}")));
    assertEquals(
        Map.of("a", List.of("2")), Strings.readListMap(reader("{\"a\":[\"1\"],\"a\":[\"2\"]}")));
  }

  @Test
  void collectionsAreUnmodifiable() {
    List<String> list = Strings.readList(reader("[\"a\"]"));
    assertThrows(UnsupportedOperationException.class, () -> list.add("b"));
    Map<String, List<String>> map = Strings.readListMap(reader("{\"a\":[\"b\"]}"));
    List<String> inner = map.get("a");
    assertNotNull(inner);
    assertThrows(UnsupportedOperationException.class, inner::clear);
  }

  private static Utf8JsonReader reader(String json) {
    return new Utf8JsonReader(json.getBytes(UTF_8));
  }
}
