package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.EventFormatException;
import dev.awsevents.JsonLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each element of a list and each member of a map counts once, and so does a member kept. */
class ElementLimitsTest {
  private final FieldNames names = FieldNames.of("a");

  private static Utf8JsonReader reader(String json, int elements, int depth) {
    JsonLimits limits = JsonLimits.standard().withElements(elements).withDepth(depth);
    return new Utf8JsonReader(json.getBytes(UTF_8), limits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1]                         | 1
          [1,2,3]                     | 3
          {"a":1,"b":2}               | 2
          [0,0,0,{"a":1}]             | 5
          [[],{},[],{}]               | 4
          [0,{"a":[1,2],"b":{}},0,0]  | 8
          {"a":{"b":{"c":{"d":1}}}}   | 4
          [[[[1]]]]                   | 4
          """)
  void freeFormElementsCountOnceWhereverTheyAre(String json, int elements) {
    reader(json, elements, 9).readValue();

    assertBeyond(elements - 1, () -> reader(json, elements - 1, 9).readValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"b":1}                                | 1
          {"b":1,"c":2}                          | 2
          {"a":{"b":1,"c":2},"d":3}              | 3
          {"b":1,"a":{"b":1,"c":2}}              | 3
          {"b":1,"a":{"b":1,"a":{"b":1}}}        | 3
          {"b":[1,2],"a":{"b":{"c":3}}}          | 5
          """)
  void membersKeptCountOnceWhereverTheyAre(String json, int elements) {
    assertRecord(json, reader(json, elements, 9));

    assertBeyond(elements - 1, () -> readRecord(reader(json, elements - 1, 9)));
  }

  /** Up to ten thousand elements the limits are not asked for. */
  @Test
  void aHigherLimitIsHeldToTheElement() {
    String flat = "[" + "0,".repeat(12_000) + "0]";
    assertNotNull(reader(flat, 12_001, 9).readValue());
    assertBeyond(12_000, () -> reader(flat, 12_000, 9).readValue());

    String json = "[" + "[0],".repeat(9_000) + "{}]";

    assertNotNull(reader(json, 18_001, 9).readValue());
    assertBeyond(18_000, () -> reader(json, 18_000, 9).readValue());
  }

  /** Whoever sends a list without an end must not fill the memory with it. */
  @Test
  void elementsAreCountedBeforeTheirCollectionEnds() {
    String done = "[" + "[0,0,0,0],".repeat(12);
    assertEndlessIsLeftBefore(4_100, reader("[" + "1,".repeat(50_000), 1_000, 9));
    assertEndlessIsLeftBefore(260, reader("[" + "1,".repeat(50_000), 30, 9));
    assertEndlessIsLeftBefore(780, reader("{" + "\"b\":1,".repeat(50_000), 100, 9));
    assertEndlessIsLeftBefore(done.length() + 110, reader(done + "1,".repeat(50_000), 70, 9));
  }

  private static void assertEndlessIsLeftBefore(int offset, Utf8JsonReader in) {
    EventFormatException error = assertThrows(EventFormatException.class, in::readValue);

    assertTrue(error.problem().endsWith("elements in all lists and maps"), error::getMessage);
    assertTrue(error.byteOffset() <= offset, error::getMessage);
  }

  /** Objects that are being read take places as elements do, but are none. */
  @Test
  void anObjectThatIsBeingReadIsNoElement() {
    for (int levels = 1; levels < 60; levels++) {
      String json = "{\"b\":1,\"a\":".repeat(levels) + "{}" + "}".repeat(levels);

      assertRecord(json, reader(json, levels, levels + 1));
    }
  }

  private void assertRecord(String json, Utf8JsonReader in) {
    assertEquals(json, readRecord(in));
  }

  /** A record with one field, a record of the same kind, as JSON again. */
  private String readRecord(JsonReader in) {
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    String inner = null;
    boolean innerLast = false;
    for (int field = in.nextField(names, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(names, field)) {
      innerLast = field == 0;
      if (field == 0) {
        inner = "\"a\":" + readRecord(in);
      } else {
        kept = in.keepUnknown(kept);
      }
      kept = in.settle(kept, names, field);
    }
    String members = kept == JsonReader.NONE_KEPT ? "{}" : write(in.takeKept(kept));
    if (inner == null) {
      return members;
    }
    String others = members.substring(1, members.length() - 1);
    return others.isEmpty()
        ? "{" + inner + "}"
        : innerLast ? "{" + others + "," + inner + "}" : "{" + inner + "," + others + "}";
  }

  private static String write(@Nullable Object value) {
    return new String(Outcome.write(value), UTF_8);
  }

  private static void assertBeyond(int most, Executable read) {
    if (most == 0) {
      return; // no limit is zero
    }
    EventFormatException error = assertThrows(EventFormatException.class, read);
    assertEquals("expected at most " + most + " elements in all lists and maps", error.problem());
  }
}
