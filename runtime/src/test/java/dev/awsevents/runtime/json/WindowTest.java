package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.EventFormatException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document may stand anywhere in an array. Here a bar stands where it ends. */
@ColdReader
class WindowTest {
  private final FieldNames names = FieldNames.of("a", "b");

  private static Utf8JsonReader reader(String text) {
    byte[] bytes = text.replace("|", "").getBytes(UTF_8);
    return new Utf8JsonReader(bytes, 0, text.indexOf('|'));
  }

  @ParameterizedTest
  @CsvSource({
    "'|{\"a\":1}'",
    "'|[1]'",
    "'|]'",
    "'|}'",
    "'|\"a\"'",
    "'|null'",
    "'|1,'",
    "'|\"1\"'",
    "'|'"
  })
  void nothingBehindTheEndIsRead(String text) {
    List<Consumer<Utf8JsonReader>> all =
        List.of(
            JsonReader::peek,
            JsonReader::beginObject,
            JsonReader::beginArray,
            JsonReader::nextElement,
            in -> in.nextField(names, JsonReader.START),
            in -> in.nextField(names, 0),
            in -> in.nextName(true),
            in -> in.nextName(false),
            in -> in.beginVariant(names),
            JsonReader::readString,
            in -> in.readRepeatedString(0),
            JsonReader::readScalar,
            JsonReader::readValue,
            JsonReader::skipValue,
            JsonReader::skipForNow);
    for (Consumer<Utf8JsonReader> each : all) {
      Utf8JsonReader in = reader(text);
      EventFormatException error = assertThrows(EventFormatException.class, () -> each.accept(in));
      assertEquals(0, error.byteOffset());
    }
    assertFalse(reader(text).tryReadNull());
    assertFalse(reader(text).tryReadDecimal(0));
    assertFalse(reader(text).tryReadDigits());
    assertNull(reader(text).tryReadBase64());
    reader(text).end();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"abc|\"'",
    "'\"|\"'",
    "'\"a\\\"|\"'",
    "'\"a\\|\"'",
    "'\"é|\"'",
    "'\"a\\u004|1\"'",
  })
  void aStringMustEndBeforeTheEnd(String text) {
    assertThrows(EventFormatException.class, () -> reader(text).readString());
    assertThrows(EventFormatException.class, () -> reader(text).readRepeatedString(0));
    assertThrows(EventFormatException.class, () -> reader(text).readScalar());
    assertThrows(EventFormatException.class, () -> reader(text).skipValue());
    assertThrows(EventFormatException.class, () -> reader(text).skipForNow());
    assertNull(reader(text).tryReadBase64());
    assertFalse(reader(text).tryReadDigits());
  }

  @ParameterizedTest
  @CsvSource({"'[1,2|]'", "'{\"a\":1|}'", "'[{}|]'", "'{\"a\":[]|}'", "'[\"]\"|]'", "'[\"|]\"]'"})
  void aListOrAnObjectMustEndBeforeTheEnd(String text) {
    assertThrows(EventFormatException.class, () -> reader(text).readValue());
    assertThrows(EventFormatException.class, () -> reader(text).skipValue());
    assertThrows(EventFormatException.class, () -> reader(text).skipForNow());
  }

  @ParameterizedTest
  @CsvSource({
    "12|3, 12",
    "1|, 1",
    "0|.5, 0",
    "-1|e1, -1",
    "123456789012345678|9, 123456789012345678"
  })
  void aNumberGoesToTheEnd(String text, long value) {
    assertEquals(value, reader(text).readScalar());
    assertEquals(value, reader(text).readLong());
    Utf8JsonReader in = reader(text);
    in.skipValue();
    in.end();
  }

  /** It could go on, for all that a quick look tells. */
  @ParameterizedTest
  @CsvSource({"12|3", "12|", "1.5|5", "12|' '"})
  void theQuickWayIsNotForANumberAtTheEnd(String text) {
    assertFalse(reader(text).tryReadDecimal(9));
    assertFalse(reader('"' + text + '"').tryReadDigits());
  }

  @Test
  void aByteOrderMarkIsNotReadBeyondTheEnd() {
    byte[] bytes = "1\uFEFF".getBytes(UTF_8);
    for (int to = 2; to < bytes.length; to++) {
      Utf8JsonReader in = new Utf8JsonReader(bytes, 1, to);
      EventFormatException error = assertThrows(EventFormatException.class, in::readValue);

      assertEquals(0, error.byteOffset());
    }
    byte[] cut = {'1', (byte) 0xEF, (byte) 0xBB};
    assertThrows(EventFormatException.class, () -> new Utf8JsonReader(cut, 1, 3).readValue());
  }

  @Test
  void aRepeatedStringMayBeTheLastOfTheDocument() {
    Utf8JsonReader in = reader("[\"abc\",\"abc\"|\"");
    in.beginArray();
    assertEquals("abc", in.readRepeatedString(0));
    in.nextElement();
    assertEquals("abc", in.readRepeatedString(0));
    in.end();
  }
}
