package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.EventFormatException;
import dev.awsevents.JsonLimits;
import dev.awsevents.runtime.collection.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ColdReader
class Utf8JsonReaderTest {
  private final FieldNames names = FieldNames.of("a", "b", "detail-type", "é");

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":\"\\n\"}%s[1,2]%s\"b\"", "1%sfalse%snull"})
  void documentsMayFollowEachOther(String pattern) {
    for (String blanks : List.of(" ", "\n", "\r\n \t")) {
      byte[] bytes = ("  " + String.format(pattern, blanks, blanks) + blanks).getBytes(UTF_8);
      List<@Nullable Object> documents = new ArrayList<>();
      for (int at = 0; at < bytes.length; ) {
        Utf8JsonReader in = new Utf8JsonReader(bytes, at, bytes.length);
        documents.add(in.readValue());
        at = in.endBeforeNext();
      }
      String list = String.format(pattern, ",", ",");
      assertEquals(reader("[" + list + "]").readList(), documents);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"a\":0,\"b\":0,\"detail-type\":0,\"é\":0}', 0 1 2 3",
    "'{\"é\":0,\"detail-type\":0,\"b\":0,\"a\":0}', 3 2 1 0",
    "'{\"b\":0,\"b\":0,\"b\":0}',                   1 1 1",
    "'{\"c\":0,\"a\":0,\"\":0,\"b\":0}',            -3 0 -3 1",
    "'{\"aa\":0,\"A\":0,\"a \":0}',                 -3 -3 -3",
    "'{\"\\u0061\":0,\"detail\\u002dtype\":0}',     0 2",
    "'{\"\\u00e9\":0,\"\\u00E9\":0}',               3 3",
    "'{ \"a\" : 0 , \"b\" : 0 }',                   0 1",
    "'{\"b\":0, \"a\":0,\n\"c\":0, \"é\":0}',       1 0 -3 3",
    "'{}',                                          ''",
  })
  void fieldsAreFoundInWhateverOrder(String json, String expected) {
    // Twice, since the second time guesses what followed at the first.
    for (int i = 0; i < 2; i++) {
      List<String> fields = new ArrayList<>();
      JsonReader in = reader(json);
      in.beginObject();
      for (int field = in.nextField(names, JsonReader.START);
          field != JsonReader.END;
          field = in.nextField(names, field)) {
        fields.add(Integer.toString(field));
        in.skipValue();
      }
      assertEquals(expected, String.join(" ", fields));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"c", "", "a.b", "日本", "\\u0063", "\\ud83d\\ude00", "\\\"", "\\ud800"})
  void unknownFieldIsKeptUnderItsName(String name) {
    for (FieldNames names : List.of(this.names, FieldNames.of())) {
      JsonReader in = reader("{\"" + name + "\":[1,{\"x\":null}]}");
      in.beginObject();

      assertEquals(JsonReader.UNKNOWN, in.nextField(names, JsonReader.START));

      Map<String, @Nullable Object> kept = in.takeKept(in.keepUnknown(JsonReader.NONE_KEPT));
      assertEquals(Outcome.read(("{\"" + name + "\":[1,{\"x\":null}]}").getBytes(UTF_8)), kept);
      assertEquals(JsonReader.END, in.nextField(names, JsonReader.UNKNOWN));
    }
  }

  /** As they stand these bytes are no name in a document, though they are the name of a field. */
  @ParameterizedTest
  @ValueSource(strings = {"\0", "a\"b", "a\\x", "\n"})
  void guessedNameIsReadAsStrictlyAsAnyOther(String bytes) {
    for (FieldNames names : List.of(FieldNames.of(), FieldNames.of(bytes))) {
      for (String json : List.of("{\"" + bytes + "\":1}", "{" + bytes + ":1}", "{" + bytes)) {
        JsonReader in = reader(json);
        in.beginObject();
        assertThrows(EventFormatException.class, () -> in.nextField(names, JsonReader.START));
      }
    }
  }

  @Test
  void escapeIsNotTakenForTheNameThatLooksLikeIt() {
    JsonReader in = reader("{\"a\\b\":1}");
    in.beginObject();
    assertEquals(JsonReader.UNKNOWN, in.nextField(FieldNames.of("a\\b"), JsonReader.START));
    assertEquals("a\b", in.unknownName());
  }

  @Test
  void namesThatNeedEscapesAreFound() {
    FieldNames names = FieldNames.of("a\"b", "a\\b", "\n");
    JsonReader in = reader("{\"a\\\"b\":0,\"a\\\\b\":0,\"\\n\":0,\"\\u000a\":0}");
    in.beginObject();
    List<Integer> fields = new ArrayList<>();
    for (int field = in.nextField(names, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(names, field)) {
      fields.add(field);
      in.skipValue();
    }
    assertEquals(List.of(0, 1, 2, 2), fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "text"                  | text
          ""                      | ``
          12                      | 12
          -0                      | -0
          1.50                    | 1.50
          1E+3                    | 1E3
          100e-2                  | 1.00
          12345678901234567890123 | 12345678901234567890123
          true                    | true
          false                   | false
          null                    |
          """)
  void scalarReadsAsTheTextThatItIsWrittenAs(String json, @Nullable String text) {
    Utf8JsonReader in = reader(json + " ");
    assertEquals(text, in.readString());
    assertEquals(text != null && !json.startsWith("\""), in.hasRaw());
    in.end();
  }

  /** Nothing could hold it, to be written back. */
  @Test
  void exponentOfMoreThan32BitsIsAnErrorWhateverIsAskedFor() {
    String json = "1e99999999999";
    assertThrows(EventFormatException.class, () -> reader(json).readString());
    assertThrows(EventFormatException.class, () -> reader(json).readScalar());
    assertThrows(EventFormatException.class, () -> reader(json).readLong());
    assertThrows(EventFormatException.class, () -> reader(json).readDouble());
  }

  @Test
  void elementOfAnotherKindIsPartOfTheRawValueOfItsCollection() {
    JsonReader in = reader("[[\"a\",1],[],[true,null]]");
    int begin = in.beginElements();
    in.beginArray();
    do {
      in.addElement(in.readStrings());
    } while (in.nextElement());

    assertEquals(
        List.of(List.of("a", "1"), List.of(), Arrays.asList("true", null)), in.takeList(begin));
    assertTrue(in.hasRaw());
    assertEquals(
        Map.of("x", List.of(List.of("a", 1L), List.of(), Arrays.asList(true, null))),
        in.takeKept(in.settle(JsonReader.NONE_KEPT, FieldNames.of("x"), 0)));
  }

  @Test
  void valueOfAnotherKindIsPartOfTheRawValueOfItsMap() {
    JsonReader in = reader("{\"a\":[\"x\",1.50],\"b\":[\"y\"]}");

    assertEquals(Map.of("a", List.of("x", "1.50"), "b", List.of("y")), in.readStringsMap());
    assertEquals(
        Map.of("f", Map.of("a", List.of("x", new BigDecimal("1.50")), "b", List.of("y"))),
        in.takeKept(in.settle(JsonReader.NONE_KEPT, FieldNames.of("f"), 0)));
  }

  @Test
  void laterEqualNameTakesTheRawValueOfAMapBack() {
    JsonReader in = reader("{\"a\":1,\"a\":\"x\"}");

    assertEquals(Map.of("a", "x"), in.readStringMap());
    assertFalse(in.hasRaw());
  }

  @Test
  void laterEqualFieldTakesTheRawValueBack() {
    FieldNames names = FieldNames.of("a", "b");
    JsonReader in = reader("null");
    in.reject("first");
    int kept = in.settle(JsonReader.NONE_KEPT, names, 0);
    in.reject("other");
    kept = in.settle(kept, names, 1);

    kept = in.settle(kept, names, 0);
    assertEquals(Map.of("b", "other"), in.takeKept(kept));

    in.reject("first");
    kept = in.settle(JsonReader.NONE_KEPT, names, 0);
    in.reject("second");
    assertEquals(Map.of("a", "second"), in.takeKept(in.settle(kept, names, 0)));
  }

  @Test
  void whatIsKeptOfAnObjectStandsBehindWhatIsReadAroundIt() {
    FieldNames names = FieldNames.of("a", "b", "c");
    JsonReader in = reader("null");
    int list = in.beginElements();
    in.addElement("x");
    in.addElement(null);
    in.reject("raw");
    int kept = in.settle(JsonReader.NONE_KEPT, names, 0);
    in.reject("other");
    kept = in.settle(kept, names, 1);
    kept = in.settle(kept, names, 0);

    assertEquals(Map.of("b", "other"), in.takeKept(kept));
    assertEquals(Arrays.asList("x", null), in.takeList(list));
  }

  @Test
  void anObjectOfWhichNothingIsKeptHasNoMembers() {
    assertNull(reader("null").takeKept(JsonReader.NONE_KEPT));
  }

  @Test
  void anotherSpellingIsKeptUnlessItsRawValueIsKept() {
    FieldNames names = FieldNames.of("url", "URL", "Url");
    JsonReader in = reader("null");
    int list = in.beginElements();
    in.addElement("x");

    int kept = in.keepSpelling(JsonReader.NONE_KEPT, names, 1, "value");
    assertEquals(Map.of("URL", "value"), in.takeKept(kept));

    in.reject("raw");
    kept = in.settle(JsonReader.NONE_KEPT, names, 1);
    assertEquals(kept, in.keepSpelling(kept, names, 1, "value"));
    kept = in.keepSpelling(kept, names, 2, "second");
    kept = in.keepSpelling(kept, names, 0, "first");
    assertEquals(Map.of("URL", "raw", "Url", "second", "url", "first"), in.takeKept(kept));

    in.reject("raw");
    kept = in.settle(JsonReader.NONE_KEPT, names, 1);
    kept = in.settle(kept, names, 1); // taken back
    assertEquals(Map.of("URL", "value"), in.takeKept(in.keepSpelling(kept, names, 1, "value")));
    assertEquals(List.of("x"), in.takeList(list));
  }

  @Test
  void anotherSpellingIsKeptIfOnlyOtherMembersAre() {
    FieldNames names = FieldNames.of("url", "URL");
    JsonReader in = reader("{\"x\":1}");
    in.beginObject();
    in.nextField(names, JsonReader.START);

    int kept = in.keepUnknown(JsonReader.NONE_KEPT);

    assertEquals(
        Map.of("x", 1L, "URL", "value"), in.takeKept(in.keepSpelling(kept, names, 1, "value")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1,"a"]       | true
          ["a",1]       | true
          ["a",true]    | true
          ["a","b"]     | false
          [null]        | false
          []            | false
          """)
  void aListHasARawValueIfAnyOfItsElementsHas(String json, boolean raw) {
    JsonReader in = reader("[[1,2,3,4,5]," + json + "]");
    in.beginArray();
    in.readStrings();
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L), in.takeRaw());
    in.nextElement();

    in.readStrings();

    assertEquals(raw ? Outcome.read(json.getBytes(UTF_8)) : null, in.takeRaw());
  }

  @Test
  void aLoneStringIsAStringInTheRawValueOfItsCollection() {
    JsonReader in = reader("[\"a\",[\"b\"],1,[2],null]");
    int begin = in.beginElements();
    in.beginArray();
    do {
      in.addElement(in.readOneOrStrings());
    } while (in.nextElement());

    in.takeList(begin);

    assertEquals(Arrays.asList("a", List.of("b"), 1L, List.of(2L), null), in.takeRaw());
  }

  @Test
  void elementsOfACollectionThatIsLeftAreDropped() {
    JsonReader in = reader("[1,{}]");
    int outer = in.beginElements();
    in.addElement("x");
    in.reject(7L);
    in.addElement("7");
    int begin = in.beginElements();
    in.addElement("y");
    in.reject(8L);
    in.addElement("8");
    in.reject(9L);

    in.dropElements(begin);

    assertFalse(in.hasRaw());
    in.addElement("p");
    in.addElement("q");
    assertEquals(List.of("x", "7", "p", "q"), in.takeList(outer));
    assertEquals(List.of("x", 7L, "p", "q"), in.takeRaw());
  }

  @Test
  void scalarReadsAsTheSmallestTypeThatHoldsIt() {
    assertEquals(12L, scalar("12"));
    assertEquals(Long.MIN_VALUE, scalar("-9223372036854775808"));
    assertEquals(new BigInteger("9223372036854775808"), scalar("9223372036854775808"));
    assertEquals(new BigDecimal("1.50"), scalar("1.50"));
    assertEquals(new BigDecimal("1E+3"), scalar("1e3"));
    assertEquals(true, scalar("true"));
    assertEquals(false, scalar("false"));
    assertEquals("text", scalar("\"text\""));
    assertNull(scalar("null"));
  }

  private static @Nullable Object scalar(String json) {
    return reader(json).readScalar();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"a\":1}", "[1]"})
  void containerIsNoScalar(String json) {
    assertThrows(EventFormatException.class, () -> reader(json).readScalar());
    assertThrows(EventFormatException.class, () -> reader(json).readString());
  }

  @ParameterizedTest
  @CsvSource({"null, true", "'\"null\"', false", "0, false", "{}, false"})
  void onlyNullIsPassedOver(String json, boolean isNull) {
    JsonReader in = reader(json);
    assertEquals(isNull, in.tryReadNull());
    if (!isNull) {
      in.skipValue();
    }
    assertThrows(EventFormatException.class, in::peek);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "nul", "nulx", "nUll"})
  void brokenNullIsAnError(String json) {
    assertThrows(EventFormatException.class, () -> reader(json).tryReadNull());
  }

  private static List<@Nullable String> readRepeated(String json) {
    Utf8JsonReader in = new Utf8JsonReader(json.getBytes(UTF_8));
    List<@Nullable String> strings = new ArrayList<>();
    in.beginArray();
    do {
      strings.add(in.readRepeatedString(3));
    } while (in.nextElement());
    in.end();
    return strings;
  }

  @Test
  void aStringThatIsTheSameInEachRecordIsOneObject() {
    List<@Nullable String> strings = readRepeated("[\"eu-west-1\",\"eu-west-1\" ,\"eu-west-1\"]");

    assertEquals(List.of("eu-west-1", "eu-west-1", "eu-west-1"), strings);
    assertSame(strings.get(0), strings.get(1));
    assertSame(strings.get(0), strings.get(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"a\",\"a\",\"b\",\"a\",\"a\"]",
        "[\"aaaaaaaa\",\"aaaaaaaab\",\"aaaaaaaa\"]",
        "[\"aaaaaaaaX\",\"aaaaaaaaY\"]",
        "[\"a\",null,\"a\"]",
        "[null,\"a\",\"a\"]",
        "[\"\",\"\",\"a\"]",
        "[\"a\\\"\",\"a\\\"\",\"a\"]",
        "[\"é\",\"é\",\"Ã\"]",
        "[\"a\" , \"a\" ,\"a\"]",
        "[12  ,12  ,125,12,true,true]",
        "[\"a\",\"a\\u0062\",\"a\"]"
      })
  void repeatedStringsReadAsAnyOther(String json) {
    assertEquals(new Utf8JsonReader(json.getBytes(UTF_8)).readStrings(), readRepeated(json));
  }

  /** After some thousands they are compared in another way. */
  @Test
  void repeatedStringsAreComparedTheSameHoweverManyThereWere() {
    String one = "\"arn:aws:sqs:eu-west-1:123456789012:queue-1\"";
    String other = "\"arn:aws:sqs:eu-west-1:123456789012:queue-2\"";
    String json = "[" + (one + ",").repeat(6_000) + other + "," + one + "]";
    List<@Nullable String> strings = readRepeated(json);

    assertEquals(new Utf8JsonReader(json.getBytes(UTF_8)).readStrings(), strings);
    assertSame(strings.get(0), strings.get(5_999));
    repeatedStringsReadAsAnyOther("[" + one + "," + other + "," + other + "]");
    aRepeatedStringIsNotReadBeyondTheEnd();
  }

  @Test
  void aRepeatedStringIsNotReadBeyondTheEnd() {
    byte[] document = "[\"abc\",\"abc\"]".getBytes(UTF_8);
    for (int to = 8; to < document.length - 1; to++) {
      Utf8JsonReader in = new Utf8JsonReader(document, 0, to);
      in.beginArray();
      in.readRepeatedString(0);
      in.nextElement();

      assertThrows(EventFormatException.class, () -> in.readRepeatedString(0));
    }
  }

  @Test
  void peekTellsTheKindOfTheNextValue() {
    StringBuilder kinds = new StringBuilder();
    JsonReader in = reader("[[1], \"x\", 12, -1.5, true, false, null, {}, []]");
    in.beginArray();
    do {
      kinds.append(in.peek());
      in.skipValue();
    } while (in.nextElement());
    assertEquals("[\"1-tfn{[", kinds.toString());
  }

  @Test
  void emptyListIsLeftAtOnce() {
    Utf8JsonReader in = reader("[[ ],[1]]");
    assertTrue(in.beginArray());
    assertFalse(in.beginArray());
    assertTrue(in.nextElement());
    assertTrue(in.beginArray());
    in.skipValue();
    assertFalse(in.nextElement());
    assertFalse(in.nextElement());
    in.end();
  }

  @Test
  void resetGoesBackToTheMarkAtItsDepth() {
    String deepest =
        "[".repeat(JsonLimits.STANDARD_DEPTH - 2) + "]".repeat(JsonLimits.STANDARD_DEPTH - 2);
    Utf8JsonReader in = reader("[0, {\"a\":" + deepest + "}]");
    in.beginArray();
    in.skipValue();
    in.nextElement();
    for (int i = 0; i < 3; i++) {
      Object mark = in.mark();
      in.beginObject();
      in.nextName(true);
      in.beginArray();
      in.reset(mark);
    }
    assertInstanceOf(Map.class, in.readValue());
    assertFalse(in.nextElement());
    in.end();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"\"', ''",
    "'\"QQ==\"', 65",
    "'\"QUI=\"', 65 66",
    "'\"QUJD\" ', 65 66 67",
    "'\"AAAA\"', 0 0 0",
    "'\"+/+/\"', -5 -1 -65"
  })
  void canonicalBase64IsDecodedInPlace(String json, String expected) {
    Utf8JsonReader in = reader(json);
    byte[] content = in.tryReadBase64();
    in.end();
    assertEquals(expected, content == null ? null : text(content));
  }

  @Test
  void base64OfAnyLengthIsDecoded() {
    Random random = new Random(64);
    for (int length = 0; length < 1_600; length++) {
      byte[] first = new byte[length];
      byte[] second = new byte[random.nextInt(1_600)];
      random.nextBytes(first);
      random.nextBytes(second);
      Base64.Encoder encoder = Base64.getEncoder();
      JsonReader in =
          reader(
              "[\"%s\", \"%s\"]"
                  .formatted(encoder.encodeToString(first), encoder.encodeToString(second)));

      in.beginArray();
      assertArrayEquals(first, in.tryReadBase64());
      in.nextElement();
      assertArrayEquals(second, in.tryReadBase64());
      assertFalse(in.nextElement());
    }
  }

  private static String text(byte[] content) {
    return Arrays.toString(content).replaceAll("[\\[\\],]", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Q\"",
        "\"QQ\"",
        "\"QQ=\"",
        "\"QR==\"",
        "\"QUJ=\"",
        "\"=\"",
        "\"====\"",
        "\"Q===\"",
        "\"QQ==QQ==\"",
        "\"QU=D\"",
        "\"QUJD\\n\"",
        "\"QUJD QUJD\"",
        "\"-_-_\"",
        "\"Q\\u0055JD\"",
        "\"é\"",
        "\"QUJD",
        "12",
        "null",
        "[]",
        "{}"
      })
  void otherTextIsNotPassedOverByBase64(String json) {
    Utf8JsonReader in = reader(json);
    assertNull(in.tryReadBase64());
    assertEquals(json.charAt(0), in.peek());
  }

  @Test
  void windowIsAllThatIsRead() {
    byte[] array = "[1, {\"a\": \"QQ==\"} ]]".getBytes(UTF_8);
    Utf8JsonReader in = new Utf8JsonReader(array, 4, 17);
    assertEquals(Map.of("a", "QQ=="), in.readValue());
    in.end();

    assertThrows(EventFormatException.class, () -> Outcome.read(Arrays.copyOfRange(array, 4, 16)));
    for (int to = 4; to < 17; to++) {
      Utf8JsonReader cut = new Utf8JsonReader(array, 4, to);
      assertThrows(EventFormatException.class, cut::readValue);
    }
    byte[] base64 = "\"QQ==\"".getBytes(UTF_8);
    assertNull(new Utf8JsonReader(base64, 0, 5).tryReadBase64());
    assertArrayEquals(new byte[] {65}, new Utf8JsonReader(base64, 0, 6).tryReadBase64());
  }

  @Test
  void rejectedValueIsKeptOnce() {
    JsonReader in = reader("null");
    in.reject("raw");
    assertTrue(in.hasRaw());

    int kept = in.settle(JsonReader.NONE_KEPT, FieldNames.of("name"), 0);

    assertFalse(in.hasRaw());
    assertEquals(Map.of("name", "raw"), in.takeKept(kept));
  }

  @Test
  void scalarInPlaceOfAContainerIsNoted() {
    JsonReader in = reader("[12, null, {}, []]");
    in.beginArray();

    assertFalse(in.startsObject());
    assertTrue(in.hasRaw());
    assertEquals(
        Map.of("x", 12L), in.takeKept(in.settle(JsonReader.NONE_KEPT, FieldNames.of("x"), 0)));
    in.nextElement();
    assertFalse(in.startsArray());
    assertFalse(in.hasRaw());
    in.nextElement();
    assertTrue(in.startsObject());
    assertThrows(EventFormatException.class, in::startsArray);
    in.skipValue();
    in.nextElement();
    assertTrue(in.startsArray());
    assertThrows(EventFormatException.class, in::startsObject);
  }

  @Test
  void containerOfAnotherKindIsNotedIfTheSchemaAllowsIt() {
    JsonReader in = reader("[[1], {\"a\": 2}, []]");
    in.beginArray();

    assertTrue(in.tryReject('['));
    assertEquals(
        Map.of("x", List.of(1L)),
        in.takeKept(in.settle(JsonReader.NONE_KEPT, FieldNames.of("x"), 0)));
    in.nextElement();
    assertFalse(in.tryReject('['));
    assertTrue(in.tryReject('{'));
    assertTrue(in.hasRaw());
    in.forgetRaw();
    in.nextElement();
    assertFalse(in.tryReject('{'));
    assertFalse(in.hasRaw());
  }

  @Test
  void freeFormCollectionsAreUnmodifiable() {
    Map<String, @Nullable Object> map = reader("{\"a\":[1],\"b\":{}}").readMap();
    List<?> list = assertInstanceOf(List.class, map.get("a"));

    assertThrows(UnsupportedOperationException.class, () -> map.put("c", null));
    assertThrows(UnsupportedOperationException.class, list::clear);
    assertInstanceOf(ImmutableMap.class, map.get("b"));
  }

  private static Utf8JsonReader reader(String json) {
    return new Utf8JsonReader(json.getBytes(UTF_8));
  }
}
