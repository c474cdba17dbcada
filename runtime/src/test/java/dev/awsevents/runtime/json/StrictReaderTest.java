package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.EventFormatException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictReaderTest {
  private static final String FITTING = "{\"id\":\"7\",\"note\":null,\"url\":\"u\"}";

  /**
   * A parcel has an id, a note that may be null, and a URL under either name. Parcels may be null.
   */
  private final FieldNames parcel =
      FieldNames.of("id", "note", "url", "URL", "weight", "inner", "parcels", "labels", "stops")
          .expecting("0 1? 2|3 6:?");

  private final FieldNames label = FieldNames.of("text").open();
  private final FieldNames variants = FieldNames.of("S", "N");

  private static StrictReader reader(String json) {
    return new StrictReader(new Utf8JsonReader(json.getBytes(UTF_8)), null);
  }

  private void readParcel(JsonReader in) {
    int kept = JsonReader.NONE_KEPT;
    in.beginObject();
    for (int field = in.nextField(parcel, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(parcel, field)) {
      switch (field) {
        case 0, 1, 2, 3 -> in.readRepeatedString(field);
        case 4 -> in.readDouble();
        case 5 -> readIfObject(in);
        case 6 -> readParcels(in);
        case 7 -> readLabels(in);
        case 8 -> readStops(in);
        default -> kept = in.keepUnknown(kept);
      }
      kept = in.settle(kept, parcel, field);
    }
    in.takeKept(kept);
  }

  private void readIfObject(JsonReader in) {
    if (in.startsObject()) {
      readParcel(in);
    }
  }

  private void readParcels(JsonReader in) {
    int begin = in.beginElements();
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      if (!in.tryReadNull()) {
        readParcel(in);
      }
      in.addElement(null);
    }
    in.takeList(begin);
  }

  /** A map of labels, which may have members that the schema does not name. */
  private void readLabels(JsonReader in) {
    in.beginObject();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.beginObject();
      for (int field = in.nextField(label, JsonReader.START);
          field != JsonReader.END;
          field = in.nextField(label, field)) {
        in.skipValue();
      }
    }
  }

  private static void readStops(JsonReader in) {
    int begin = in.beginElements();
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      in.addElement(in.readString());
    }
    in.takeList(begin);
  }

  private static String violations(StrictReader in) {
    return in.violations().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `{"id":"7","note":null,"url":"u"}`                       | ``
          `{"url":"u","note":"n","id":"7","weight":1.5}`           | ``
          `{"id":"7","note":"n","URL":"u"}`                        | ``
          `{"id":null,"note":"n","url":"u"}`                       | `$.id is missing`
          `{"id":null,"id":"7","note":"n","url":"u"}`              | ``
          `{"id":"7","id":null,"note":"n","url":"u"}`              | `$.id is missing`
          `{"id":"7","url":"u"}`                                   | `$.note is missing`
          `{"id":"7","note":"n","url":null,"URL":null}`            | `$.url is missing`
          `{"id":"7","note":"n","url":null,"URL":"u"}`             | ``
          `{}`                                                     | `$.id is missing, $.note is missing, $.url is missing`
          `{"id":"7","note":"n","url":"u","new":1}`                | `$.new is unknown`
          `{"id":"7","note":"n","url":"u","new":1,"n\\/x":{}}`     | `$.new is unknown, $['n/x'] is unknown`
          """)
  void whatIsMissingAndWhatIsUnknownIsNoted(String json, String expected) {
    StrictReader in = reader(json);

    readParcel(in);

    assertEquals(expected, violations(in));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          7      | ``
          7.50   | ``
          1e400  | `$.weight has a value that does not fit its type`
          "7"    | `$.weight has a value that does not fit its type`
          true   | `$.weight has a value that does not fit its type`
          0.1234567890123456789 | ``
          """)
  void whatDoesNotFitItsTypeIsNotedButNoOtherSpelling(String weight, String expected) {
    StrictReader in =
        reader("{\"id\":\"7\",\"note\":\"n\",\"url\":\"u\",\"weight\":" + weight + "}");

    readParcel(in);

    assertEquals(expected, violations(in));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "inner":{"new":1,FITTING}                           | $.inner.new is unknown
          "inner":7                                           | $.inner has a value that does not fit its type
          "inner":{FITTING},"new":1                           | $.new is unknown
          "parcels":[{FITTING},null,{FITTING,"new":1}]        | $.parcels[2].new is unknown
          "parcels":[],"new":1                                | $.new is unknown
          "parcels":[{FITTING}],"new":1                       | $.new is unknown
          "parcels":[{FITTING,"inner":{FITTING,"x":1}}],"y":1 | $.parcels[0].inner.x is unknown, $.y is unknown
          "stops":["a",1,"b",true]                            | $.stops[1] has a value that does not fit its type, $.stops[3] has a value that does not fit its type, $.stops has a value that does not fit its type
          "stops":["a",null]                                  | $.stops[1] must not be null
          "labels":{},"new":1                                 | $.new is unknown
          "labels":{"a":{"text":1,"b":2},"c":{}},"new":1      | $.new is unknown
          "id":7                                              | $.id has a value that does not fit its type
          """)
  void placesAreToldWhereverTheyAre(String members, String expected) {
    String fitting = FITTING.substring(1, FITTING.length() - 1);
    StrictReader in = reader("{" + fitting + "," + members.replace("FITTING", fitting) + "}");

    readParcel(in);

    assertEquals(expected, violations(in));
  }

  @Test
  void unknownMembersHavePointersInTheOrderOfTheDocument() {
    String fitting = FITTING.substring(1, FITTING.length() - 1);
    StrictReader in =
        reader(
            "{\"a/b~c\":{\"x\":1},"
                + fitting
                + ",\"parcels\":[{\"first\":1},{"
                + fitting
                + ",\"\":1,\"inner\":{"
                + fitting
                + ",\"new\":1}}],\"labels\":{\"l\":{\"free\":1}}}");

    readParcel(in);

    assertEquals(
        List.of("/a~1b~0c", "/parcels/0/first", "/parcels/1/", "/parcels/1/inner/new"),
        in.unknownMembers());
  }

  @Test
  void onlyTheFirstThousandOfEachAreNoted() {
    StringBuilder json = new StringBuilder("{\"0\":0");
    for (int i = 1; i < 1_100; i++) {
      json.append(",\"").append(i).append("\":0");
    }
    StrictReader in = reader(json.append('}').toString());

    readParcel(in);

    assertEquals(1_000, in.violations().size());
    assertEquals(1_000, in.unknownMembers().size());
    assertEquals("/999", in.unknownMembers().get(999));
  }

  /** All pointers together may have a million characters, but for the last. */
  @Test
  void pointersDoNotFillTheMemory() {
    UnknownMembers members = new UnknownMembers();
    OpenValue object = new OpenValue(null, ElementNulls.UNSAID);
    object.name = "x".repeat(249_999);
    for (int i = 0; i < 3; i++) {
      members.add(object);
    }
    members.cutTo(1);
    assertEquals(1, members.count());

    for (int i = 0; i < 5; i++) {
      members.add(object);
    }

    assertEquals(4, members.count());
  }

  @Test
  void oneCharacterLessLeavesRoomForOneMore() {
    UnknownMembers members = new UnknownMembers();
    OpenValue object = new OpenValue(null, ElementNulls.UNSAID);
    object.name = "x".repeat(249_998);

    for (int i = 0; i < 9; i++) {
      members.add(object);
    }

    assertEquals(5, members.count());
    assertEquals(members.count(), members.pointers().size());
  }

  @Test
  void whatWasNotedBehindTheMarkIsForgottenWithAReset() {
    StrictReader in = reader("{\"first\":1,\"inner\":{\"second\":1},\"third\":1}");
    in.beginObject();
    in.nextField(parcel, JsonReader.START);
    in.skipValue();
    assertEquals(5, in.nextField(parcel, JsonReader.UNKNOWN));
    Object mark = in.mark();
    readParcel(in);
    assertEquals(List.of("/first", "/inner/second"), in.unknownMembers());

    in.reset(mark);

    assertEquals("$.first is unknown", violations(in));
    assertEquals(List.of("/first"), in.unknownMembers());
    in.skipValue();
    assertEquals(JsonReader.UNKNOWN, in.nextField(parcel, 5));
    assertEquals("third", in.unknownName());
    assertEquals(List.of("/first", "/third"), in.unknownMembers());
    assertEquals("$.first is unknown, $.third is unknown", violations(in));
  }

  @Test
  void aMisfitIsNotedOnceForEachPlace() {
    StrictReader in = reader("{\"id\":1,\"inner\":2}");
    EventFormatException misfit = new EventFormatException("expected a string", "$.a", -1);
    in.beginObject();
    in.nextField(parcel, JsonReader.START);
    in.onMisfit(misfit);
    in.onMisfit(new EventFormatException("expected a number", "$.b", -1));
    in.skipValue();
    in.nextField(parcel, 0);
    in.reject(2L);
    in.settle(JsonReader.NONE_KEPT, parcel, 5);
    in.onMisfit(misfit);

    assertEquals(
        "$.id does not fit its type: expected a string at $.a, "
            + "$.inner has a value that does not fit its type, "
            + "$.inner does not fit its type: expected a string at $.a",
        violations(in));
  }

  /** The object that has the member is read already, as a whole. */
  @Test
  void aMemberThatIsADocumentItselfIsLookedIntoToo() {
    StrictReader in = reader("{\"inner\":{\"id\":\"7\",\"note\":\"{}\",\"url\":\"u\"}}");
    in.beginObject();
    in.nextField(parcel, JsonReader.START);
    readParcel(in);

    readParcel(in.ofMember("{\"new\":1}".getBytes(UTF_8), parcel, 1));

    assertEquals(List.of("/inner/note/new"), in.unknownMembers());
    assertEquals(
        "$.inner.note.new is unknown, $.inner.note.id is missing, "
            + "$.inner.note.note is missing, $.inner.note.url is missing",
        violations(in));
  }

  @Test
  void valuesAreThoseOfTheOtherReader() {
    StrictReader in =
        reader("[null,\"a\",\"b\",12,\"QUJD\",{\"N\":\"1\"},{\"k\":true},[],[1,2.5],7,\"x\"]");
    assertEquals('[', in.peek());
    in.expectElements("?");
    assertTrue(in.beginArray());
    assertTrue(in.tryReadNull());
    in.nextElement();
    assertFalse(in.tryReadNull());
    assertEquals("a", in.readString());
    in.nextElement();
    assertEquals("b", in.readRepeatedString(0));
    in.nextElement();
    assertEquals(12L, in.readScalar());
    in.nextElement();
    assertArrayEquals("ABC".getBytes(UTF_8), in.tryReadBase64());
    in.nextElement();
    assertEquals(1, in.beginVariant(variants));
    in.skipValue();
    assertEquals(JsonReader.END, in.nextField(variants, 1));
    in.nextElement();
    in.beginObject();
    assertEquals("k", in.nextName(true));
    assertEquals(true, in.readBoolean());
    assertNull(in.nextName(false));
    in.nextElement();
    assertFalse(in.beginArray());
    in.nextElement();
    assertEquals(List.of(1L, new BigDecimal("2.5")), in.readValue());
    in.nextElement();
    assertEquals("7", in.readString());
    assertEquals(7L, in.takeRaw());
    in.nextElement();
    in.skipValue();
    assertFalse(in.nextElement());
    assertEquals(List.of(), in.violations());
  }

  @Test
  void outsideOfAllObjectsAndListsThereIsNoMember() {
    assertThrows(IllegalStateException.class, () -> reader("{}").nextField(parcel, 0));
  }

  @Test
  void errorsAreThoseOfTheOtherReader() {
    StrictReader in = reader("[1]");
    EventFormatException error = assertThrows(EventFormatException.class, in::beginObject);
    assertEquals("expected an object but found a list at $ (byte 0)", error.getMessage());
    assertEquals("expected less at $ (byte 0)", in.mismatch("expected less").getMessage());
    assertEquals(
        "expected a wonder but found a list at $ (byte 0)", in.unexpected("a wonder").getMessage());
  }

  @Test
  void aFieldThatIsNotRequiredMayBeMissing() {
    StrictReader in = reader("{}");
    in.beginObject();

    assertEquals(JsonReader.END, in.nextField(FieldNames.of("a"), JsonReader.START));
    assertEquals(List.of(), in.violations());
  }

  @Test
  void elementsThatFitAreLookedInto() {
    StrictReader in = reader("{\"parcels\":[" + FITTING + ",{\"new\":1}]}");
    in.beginObject();
    in.nextField(parcel, JsonReader.START);

    FittingElements.read(
        in,
        other -> {
          readParcels(other);
          return null;
        });

    assertEquals(List.of("/parcels/1/new"), in.unknownMembers());
  }

  /** An element of it that does not fit is tried in another way, and leaves nothing behind. */
  @Test
  void aListThatDoesNotFitIsAnotherSpelling() {
    for (String json : List.of("[\"a\",{}]", "[1,{}]", "{}")) {
      StrictReader in = reader("[" + json + ",5]");
      in.beginArray();

      assertNull(FittingElements.read(in, JsonReader::readStrings));
      assertEquals(Outcome.read(json.getBytes(UTF_8)), in.takeRaw());

      in.nextElement();
      assertEquals(5L, in.readScalar());
      assertEquals(List.of(), in.violations());
    }
    assertFalse(new StrictReader(new PlainReader("[]"), null).canGoBack());
  }
}
