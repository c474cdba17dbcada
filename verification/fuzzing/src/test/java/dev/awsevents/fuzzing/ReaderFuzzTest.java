package dev.awsevents.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.awsevents.runtime.json.JacksonDifference;
import dev.awsevents.runtime.json.JsonValues;
import dev.awsevents.runtime.json.Outcome;

/** The reader and Jackson read the same value, or both refuse the document. */
class ReaderFuzzTest {
  private static final Payloads PAYLOADS = Payloads.all();

  @FuzzTest
  void readsTheValueThatJacksonReads(FuzzedDataProvider data) {
    boolean broken = data.consumeBoolean();
    byte[] document = broken ? PAYLOADS.next(data).document() : data.consumeRemainingAsBytes();
    check(document);
  }

  private static void check(byte[] document) {
    Outcome ours = Outcome.ofReading(document);
    if (mustBeRefused(document)) {
      assertFalse(ours.accepted());
    } else if (!JacksonDifference.LONE_SURROGATE_IN_NAME.covers(document)) {
      assertEquals(Outcome.ofJackson(document), ours);
    }
    assertEquals(ours.accepted(), Outcome.skips(document));
    if (ours.accepted()) {
      Object value = Outcome.read(document);
      Object again = Outcome.read(Outcome.write(value));
      assertEquals(JsonValues.numeric(value), JsonValues.numeric(again));
    }
  }

  private static boolean mustBeRefused(byte[] document) {
    return JacksonDifference.MALFORMED_UTF8.covers(document)
        || JacksonDifference.UTF16_OR_UTF32.covers(document);
  }
}
