package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.value.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8JsonWriterTest {
  private static final FieldNames NAMES = FieldNames.of("a", "detail-type", "é\"");

  @Test
  void commasAndColonsAreTheWritersBusiness() {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    out.name(NAMES, 0);
    out.beginArray();
    out.writeLong(1);
    out.writeString("x");
    out.writeNull();
    out.writeBoolean(true);
    out.writeNumber("1.5");
    Binary.write(out, Bytes.of((byte) 65));
    out.beginArray();
    out.endArray();
    out.beginObject();
    out.endObject();
    out.endArray();
    out.name(NAMES, 1);
    out.writeBoolean(false);
    out.name("other");
    out.beginObject();
    out.field(NAMES, 0, null, null);
    out.field(NAMES, 2, "y", null);
    out.endObject();
    out.name(NAMES, 2);
    out.writeNull();
    out.endObject();

    assertEquals(
        "{\"a\":[1,\"x\",null,true,1.5,\"QQ==\",[],{}],\"detail-type\":false,"
            + "\"other\":{\"é\\\"\":\"y\"},\"é\\\"\":null}",
        out.toText());
  }

  static Stream<Arguments> strings() {
    return Stream.of(
        Arguments.of("", "\"\""),
        Arguments.of("text", "\"text\""),
        Arguments.of("\"\\/", "\"\\\"\\\\/\""),
        Arguments.of("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\""),
        Arguments.of("\0\u0001\u001f", "\"\\u0000\\u0001\\u001f\""),
        Arguments.of("\u007f\u0080", "\"\u007f\u0080\""),
        Arguments.of("é日\u2028", "\"é日\u2028\""),
        Arguments.of("a😀b", "\"a😀b\""),
        Arguments.of("\ud800", "\"\\ud800\""),
        Arguments.of("\udc00x", "\"\\udc00x\""),
        Arguments.of("\ud800\ud83d\ude00\ude00", "\"\\ud800😀\\ude00\""),
        Arguments.of("é\n\ud83d", "\"é\\n\\ud83d\""));
  }

  @ParameterizedTest
  @MethodSource("strings")
  void stringsAreEscapedWhereTheyMust(String value, String json) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.writeString(value);

    assertEquals(json, out.toText());
    assertArrayEquals(json.getBytes(UTF_8), out.toByteArray());
    assertEquals(value, new Utf8JsonReader(out.toByteArray()).readString());
  }

  /** The buffer grows in the middle of strings whose length in bytes is not foreseeable. */
  @Test
  void longStringsOfAnyContentReadTheSame() {
    Random random = new Random(17);
    String[] pieces = {"a", "é", "日", "😀", "\n", "\0", "\ud800", "\""};
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("a".repeat(random.nextInt(1_030)));
      String piece = pieces[random.nextInt(pieces.length)];
      text.append(piece.repeat(random.nextInt(1_030)));
      text.append(pieces[random.nextInt(pieces.length)]);
      String value = text.toString();
      Utf8JsonWriter out = new Utf8JsonWriter();
      out.beginObject();
      out.name(value);
      out.writeString(value);
      out.endObject();

      assertEquals(Map.of(value, value), Outcome.read(out.toByteArray()));
    }
  }

  /** Short and long strings take different ways, and so do those that are Latin-1 and others. */
  @Test
  void mixedCharactersReadTheSameAtEachLength() {
    Random random = new Random(29);
    List<String> pieces =
        List.of("a", "b", "?", "\"", "\\", "\n", "\u0001", "é", "\u013f", "日", "😀");
    for (int length = 0; length < 1_200; length++) {
      int kinds = 1 + random.nextInt(pieces.size());
      StringBuilder text = new StringBuilder();
      while (text.length() < length) {
        text.append(random.nextBoolean() ? "?" : pieces.get(random.nextInt(kinds)));
      }
      Utf8JsonWriter out = new Utf8JsonWriter();
      out.writeString(text.toString());

      assertEquals(text.toString(), new Utf8JsonReader(out.toByteArray()).readString());
      out.release();
    }
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        1,
        -1,
        9,
        10,
        -10,
        99,
        100,
        1_000_000_000_000L,
        999_999_999_999_999_999L,
        1_000_000_000_000_000_000L,
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        Long.MIN_VALUE
      })
  void longsAreWrittenAsJavaDoes(long value) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginArray();
    out.writeLong(value);
    out.writeLong(value);
    out.endArray();

    assertEquals("[" + value + "," + value + "]", out.toText());
  }

  static Stream<Arguments> freeForm() {
    return Stream.of(
        Arguments.of(null, "null"),
        Arguments.of("text", "\"text\""),
        Arguments.of(CharBuffer.wrap("text"), "\"text\""),
        Arguments.of(true, "true"),
        Arguments.of((byte) -1, "-1"),
        Arguments.of((short) 1, "1"),
        Arguments.of(1, "1"),
        Arguments.of(1L, "1"),
        Arguments.of(1.5f, "1.5"),
        Arguments.of(1.5, "1.5"),
        Arguments.of(1e300, "1.0E300"),
        Arguments.of(-0.0, "-0.0"),
        Arguments.of(new AtomicInteger(7), "7"),
        Arguments.of(new BigInteger("123456789012345678901"), "123456789012345678901"),
        Arguments.of(new BigDecimal("1.50"), "1.50"),
        Arguments.of(new BigDecimal("1E+3"), "1E3"),
        Arguments.of(new BigDecimal("1.5E-30"), "1.5E-30"),
        Arguments.of(List.of(), "[]"),
        Arguments.of(Map.of(), "{}"),
        Arguments.of(Arrays.asList(1, null, List.of("x")), "[1,null,[\"x\"]]"),
        Arguments.of(ordered(), "{\"b\":null,\"a\":{\"\":[]}}"));
  }

  private static Map<String, @Nullable Object> ordered() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("b", null);
    map.put("a", Map.of("", List.of()));
    return map;
  }

  @ParameterizedTest
  @MethodSource("freeForm")
  void freeFormValuesAreWritten(@Nullable Object value, String json) {
    assertEquals(json, new String(Outcome.write(value), UTF_8));
  }

  static Stream<Object> notFreeForm() {
    return Stream.of(
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        'c',
        new Object(),
        new int[] {1},
        Stream.of(),
        List.of(new Object()),
        Map.of(1, "one"),
        Collections.singletonMap(null, "none"));
  }

  @ParameterizedTest
  @MethodSource("notFreeForm")
  void whatJsonDoesNotHaveIsAnError(Object value) {
    assertThrows(IllegalArgumentException.class, () -> Outcome.write(value));
  }

  @ParameterizedTest
  @CsvSource({"'{\"x\":1,\"a\":2,\"y\":3}', '{\"x\":1,\"y\":3}'", "'{\"a\":1}', {}", "{}, {}"})
  void knownFieldsAreNoUnknownMembers(String unknownFields, String json) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    out.writeUnknown(NAMES, new Utf8JsonReader(unknownFields.getBytes(UTF_8)).readMap());
    out.endObject();

    assertEquals(json, out.toText());
  }

  @Test
  void nullFieldsAreWrittenWhereAskedFor() {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    out.field(NAMES, 0, null, null);
    out.fieldOrNull(NAMES, 0, null, null);
    out.fieldOrNull(NAMES, 0, "x", null);
    out.nullField(NAMES, 1);
    out.rawField(NAMES, 1, Map.of("detail-type", 1));
    out.rawField(NAMES, 1, Map.of("detail-type", List.of(1)));
    out.rawField(NAMES, 1, Map.of("a", 1));
    out.rawField(NAMES, 1, null);
    out.endObject();

    assertEquals("{\"a\":null,\"a\":\"x\",\"detail-type\":null,\"detail-type\":1}", out.toText());
  }

  @Test
  void nameIsOnlyWrittenForAValueOrTheScalarInItsPlace() {
    Map<String, @Nullable Object> scalar = Map.of("a", 1);
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    assertFalse(out.tryName(NAMES, 0, null, null));
    assertFalse(out.tryNameList(NAMES, 0, ImmutableList.absent(), null));
    assertFalse(out.tryNameMap(NAMES, 0, ImmutableMap.absent(), null));
    assertEquals("{", out.toText());

    assertFalse(out.tryName(NAMES, 0, null, scalar));
    assertFalse(out.tryNameList(NAMES, 0, ImmutableList.absent(), scalar));
    assertFalse(out.tryNameMap(NAMES, 0, ImmutableMap.absent(), scalar));
    assertTrue(out.tryName(NAMES, 0, "x", scalar));
    out.writeLong(2);
    assertTrue(out.tryNameList(NAMES, 0, List.of(), scalar));
    out.writeLong(3);
    assertTrue(out.tryNameMap(NAMES, 0, Map.of(), scalar));
    out.writeLong(4);
    out.endObject();

    assertEquals("{\"a\":1,\"a\":1,\"a\":1,\"a\":2,\"a\":3,\"a\":4}", out.toText());
  }

  @Test
  void recordEndsWithTheMembersThatItDoesNotKnow() {
    Utf8JsonWriter out = new Utf8JsonWriter();
    assertNull(out.beginRecord(Map.of()));
    out.endRecord(NAMES, null);
    assertEquals("{}", out.toText());

    Map<String, @Nullable Object> unknownFields = Map.of("b", 1);
    Utf8JsonWriter other = new Utf8JsonWriter();
    assertEquals(unknownFields, other.beginRecord(unknownFields));
    other.endRecord(NAMES, unknownFields);
    assertEquals("{\"b\":1}", other.toText());
  }

  @Test
  void containersOfAnotherKindAreWrittenBack() {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    assertTrue(out.rawList(NAMES, 1, Map.of("detail-type", List.of(1))));
    assertFalse(out.rawList(NAMES, 1, Map.of("detail-type", Map.of())));
    assertTrue(out.rawObject(NAMES, 1, Map.of("detail-type", Map.of())));
    assertFalse(out.rawObject(NAMES, 1, Map.of("detail-type", List.of(1))));
    assertFalse(out.rawObject(NAMES, 1, Map.of("a", Map.of())));
    assertFalse(out.rawObject(NAMES, 1, null));
    out.endObject();

    assertEquals("{\"detail-type\":[1],\"detail-type\":{}}", out.toText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1          | "1"             | 1
          1.50       | "1.50"          | 1.50
          1000       | "1e3"           | 1000
          1          | "2"             | "2"
          true       | "true"          | true
          true       | "false"         | "false"
          "x"        | "y"             | "y"
          [1,"a"]    | ["1","a"]       | [1,"a"]
          [1,null]   | ["1",null]      | [1,null]
          [1,"a"]    | ["1"]           | ["1"]
          [1,"a"]    | ["1","b"]       | ["1","b"]
          {"k":1}    | {"k":"1"}       | {"k":1}
          {"k":1}    | {"k":"2"}       | {"k":"2"}
          {"k":[1]}  | {"k":["1"]}     | {"k":[1]}
          {"k":1}    | {"j":"1"}       | {"j":"1"}
          {"k":1}    | {"k":"1","j":"2"} | {"k":"1","j":"2"}
          {"k":null} | {"k":"1"}       | {"k":"1"}
          {"k":null,"j":1} | {"k":null,"j":"1"} | {"k":null,"j":1}
          1          | ["1"]           | ["1"]
          [1]        | "1"             | "1"
          {"k":1}    | "1"             | "1"
          """)
  void textIsWrittenAsTheRawValueThatReadsAsIt(String raw, String value, String written) {
    Object text = new Utf8JsonReader(value.getBytes(UTF_8)).readValue();
    Map<String, @Nullable Object> unknownFields =
        Map.of("a", new Utf8JsonReader(raw.getBytes(UTF_8)).readValue());
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    if (!out.tryWriteRaw(NAMES, 0, text, unknownFields)) {
      out.name(NAMES, 0);
      out.writeValue(text);
    }
    out.endObject();

    assertEquals("{\"a\":" + written + "}", out.toText());
  }

  @Test
  void aLoneStringIsWrittenAsTheRawValueThatReadsAsIt() {
    Utf8JsonWriter out = new Utf8JsonWriter();
    Map<String, @Nullable Object> unknownFields = Map.of("a", 1L);
    out.beginObject();
    assertTrue(out.tryWriteRaw(NAMES, 0, ImmutableList.ofLone("1"), unknownFields));
    assertFalse(out.tryWriteRaw(NAMES, 0, ImmutableList.ofLone("2"), unknownFields));
    assertFalse(out.tryWriteRaw(NAMES, 0, List.of("1"), unknownFields));
    assertFalse(out.tryWriteRaw(NAMES, 0, null, unknownFields));
    assertFalse(out.tryWriteRaw(NAMES, 1, "1", unknownFields));
    assertFalse(out.tryWriteRaw(NAMES, 0, "1", null));
    out.endObject();

    assertEquals("{\"a\":1}", out.toText());
  }

  /** Of url, URL and Url the first is the usual spelling. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "null",
      textBlock =
          """
          {}                           | x    | {}                        | false
          {"URL":"x"}                  | x    | {"URL":"x"}               | true
          {"Url":"x"}                  | x    | {"Url":"x"}               | true
          {"URL":"x","Url":"y"}        | y    | {"URL":"x","Url":"y"}     | true
          {"URL":"x","Url":"y"}        | x    | {"URL":"x","Url":"y"}     | true
          {"URL":"x","Url":"y"}        | z    | {}                        | false
          {"URL":1}                    | 1    | {"URL":1}                 | true
          {"URL":"x"}                  | new  | {}                        | false
          {"URL":"x"}                  | null | {"URL":"x"}               | true
          {"url":1,"URL":"x"}          | 1    | {"URL":"x"}               | false
          {"url":1,"URL":"x"}          | x    | {"URL":"x"}               | false
          {"url":1,"URL":"x"}          | new  | {}                        | false
          {"url":1}                    | 1    | {}                        | false
          {"other":1}                  | 1    | {}                        | false
          """)
  void aFieldIsWrittenUnderTheNamesThatItWasReadUnder(
      String kept, @Nullable String value, String json, boolean written) {
    FieldNames names = FieldNames.of("url", "URL", "Url");
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    assertEquals(
        written,
        out.aliases(names, 0, value, new Utf8JsonReader(kept.getBytes(UTF_8)).readMap(), 1, 2));
    assertFalse(out.aliases(names, 0, value, null, 1, 2));
    out.endObject();

    assertEquals(json, out.toText());
  }

  @Test
  void rawValuesAreWrittenBackInThePlaceOfTheirFields() {
    Map<String, @Nullable Object> scalar = Map.of("a", 1);
    Map<String, @Nullable Object> list = Map.of("a", List.of());
    Map<String, @Nullable Object> map = Map.of("a", Map.of());
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    assertTrue(out.rawField(NAMES, 0, scalar));
    assertFalse(out.rawField(NAMES, 0, list));
    assertFalse(out.rawField(NAMES, 0, map));
    assertFalse(out.rawField(NAMES, 0, null));
    out.rawFieldOrNull(NAMES, 0, scalar);
    out.rawFieldOrNull(NAMES, 0, list);
    out.rawFieldOrNull(NAMES, 0, null);
    assertFalse(out.rawObjectOrList(NAMES, 0, scalar));
    assertTrue(out.rawObjectOrList(NAMES, 0, list));
    assertTrue(out.rawObjectOrList(NAMES, 0, map));
    assertFalse(out.rawObjectOrList(NAMES, 0, null));
    out.endObject();

    assertEquals("{\"a\":1,\"a\":1,\"a\":null,\"a\":null,\"a\":[],\"a\":{}}", out.toText());
  }

  @Test
  void aWriterOfAnotherFormatWritesDigitsAsAString() {
    PlainWriter out = new PlainWriter();
    out.writeDigits(Long.MIN_VALUE);

    assertEquals("\"-9223372036854775808\"", out.text());
  }

  @Test
  void nullsInListsOfStringsAreWritten() {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.writeStrings(Arrays.asList("a", null, ""));

    assertEquals("[\"a\",null,\"\"]", out.toText());
  }

  @Test
  void documentIsWrittenToAStream() throws IOException {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.writeString("é");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    out.writeTo(stream);

    assertEquals("\"é\"", stream.toString(UTF_8));
  }
}
