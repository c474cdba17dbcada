package dev.awsevents.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What a reader may do in a quicker way, it need not. */
class PlainReaderTest {
  private final FieldNames variants = FieldNames.of("S", "N");

  @Test
  void aVariantBeginsAsAnyObject() {
    JsonReader in = new PlainReader("{\"N\":\"1\"}");

    assertEquals(1, in.beginVariant(variants));
    assertEquals("1", in.readString());
    assertEquals(JsonReader.END, in.nextField(variants, 1));
    assertThrows(RuntimeException.class, () -> new PlainReader("1").beginVariant(variants));
  }

  @Test
  void aRepeatedStringIsAnyString() {
    JsonReader in = new PlainReader("[\"a\",\"a\",null,1]");

    in.beginArray();
    assertEquals("a", in.readRepeatedString(0));
    in.nextElement();
    assertEquals("a", in.readRepeatedString(0));
    in.nextElement();
    assertNull(in.readRepeatedString(0));
    in.nextElement();
    assertEquals("1", in.readRepeatedString(0));
    assertEquals(1L, in.takeRaw());
  }

  @Test
  void numbersAreReadAsScalars() {
    assertEquals(12L, new PlainReader("12 ").readLong());
    assertEquals(12L, new PlainReader("\"12\"").readLongText());
    assertEquals(12, new PlainReader("\"12\"").readIntegerText());
    assertNull(new PlainReader("\"QUJD\"").tryReadBase64());
  }

  @Test
  void whatIsSkippedForNowIsSkipped() {
    JsonReader in = new PlainReader("[{\"a\":[1]}, 2]");

    in.beginArray();
    in.skipForNow();
    in.nextElement();
    assertEquals(2L, in.readScalar());
    assertFalse(in.nextElement());
  }
}
