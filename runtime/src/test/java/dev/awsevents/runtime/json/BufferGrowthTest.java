package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever comes last before the buffer is full has to make room for itself. */
class BufferGrowthTest {
  /** What a new writer has room for, unless it uses the buffer of another one again. */
  private static final int INITIAL_LENGTH = 1024;

  /** No token of the table is longer. */
  private static final int LONGEST_TOKEN = 150;

  private static final FieldNames NAMES = FieldNames.of("detail-type");
  private static final byte[] BASE64 = "QUJDREVG????".getBytes(UTF_8);

  static final List<Arguments> TOKENS =
      List.of(
          token("{", JsonWriter::beginObject),
          token("[", JsonWriter::beginArray),
          token("\"detail-type\":", out -> out.name(NAMES, 0)),
          token("\"name\":", out -> out.name("name")),
          token("\"n\\u0000\\né\":", out -> out.name("n\0\né")),
          token("\"\"", out -> out.writeString("")),
          token("\"text\"", out -> out.writeString("text")),
          token("\"\\n\\\"\\u0001\"", out -> out.writeString("\n\"\1")),
          token("\"aé日😀z\"", out -> out.writeString("aé日😀z")),
          token("\"\\ud800\"", out -> out.writeString("\ud800")),
          token("\"" + "a".repeat(40) + "\"", out -> out.writeString("a".repeat(40))),
          token("\"" + "é".repeat(40) + "\"", out -> out.writeString("é".repeat(40))),
          token("\"" + "日".repeat(40) + "\"", out -> out.writeString("日".repeat(40))),
          token("\"" + "?é".repeat(20) + "日\"", out -> out.writeString("?é".repeat(20) + "日")),
          token("\"" + "\\u0001".repeat(20) + "\"", out -> out.writeString("\1".repeat(20))),
          token("\"QUJDREVG\"", out -> out.writeBase64(BASE64, 8)),
          token("7", out -> out.writeLong(7)),
          token("-9223372036854775808", out -> out.writeLong(Long.MIN_VALUE)),
          token("-9223372036854775807", out -> out.writeLong(-Long.MAX_VALUE)),
          token("\"-9223372036854775808\"", out -> out.writeDigits(Long.MIN_VALUE)),
          token("\"-9223372036854775807\"", out -> out.writeDigits(-Long.MAX_VALUE)),
          token("1.5e7", out -> out.writeNumber("1.5e7")),
          token("true", out -> out.writeBoolean(true)),
          token("null", JsonWriter::writeNull));

  private static Arguments token(String json, Consumer<Utf8JsonWriter> token) {
    return arguments(json, token);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("TOKENS")
  void aTokenMakesRoomForItself(String json, Consumer<Utf8JsonWriter> token) {
    for (int left = 0; left <= LONGEST_TOKEN; left++) {
      Utf8JsonWriter out = new Utf8JsonWriter();
      String before = fill(out, left);

      token.accept(out);

      assertEquals(before + "," + json, out.toText());
      out.writeNull();
      assertTrue(out.toText().startsWith(before + "," + json));
    }
  }

  @Test
  void anEndMakesRoomForItself() {
    for (int left = 0; left <= 2; left++) {
      Utf8JsonWriter list = new Utf8JsonWriter();
      String before = fill(list, left);
      list.endArray();
      assertEquals(before + "]", list.toText());

      Utf8JsonWriter object = new Utf8JsonWriter();
      fill(object, left);
      object.endObject();
      assertEquals(before + "}", object.toText());
    }
  }

  /** Begins a list, and leaves so many bytes of the buffer. */
  private static String fill(Utf8JsonWriter out, int left) {
    String filler = "1".repeat(INITIAL_LENGTH - "[0,".length() - left);
    out.beginArray();
    out.writeNumber("0");
    out.writeNumber(filler);
    return "[0," + filler;
  }

  /** Each growth doubles the buffer, so that a long document is copied a few times only. */
  @Test
  void aDocumentOfManyTokensIsWhatWasWritten() {
    Utf8JsonWriter out = new Utf8JsonWriter();
    List<Object> expected = new ArrayList<>();
    out.beginArray();
    for (long i = 0; i < 20_000; i++) {
      out.writeLong(i);
      out.writeString("é" + i);
      expected.add(i);
      expected.add("é" + i);
    }
    out.endArray();

    assertEquals(expected, Outcome.read(out.toByteArray()));
    assertArrayEquals(out.toText().getBytes(UTF_8), out.toByteArray());
  }

  /** The next value overwrites it. A longer one needs another. */
  @Test
  void theBufferOfBase64IsUsedAgainIfItIsLongEnough() {
    Utf8JsonWriter out = new Utf8JsonWriter();
    byte[] first = out.base64Buffer(8);

    assertTrue(first.length >= 8);
    assertSame(first, out.base64Buffer(8));
    assertSame(first, out.base64Buffer(4));
    assertNotSame(first, out.base64Buffer(first.length + 1));
  }

  @Test
  void aReleasedWriterLeavesNothingToTheNextOne() {
    Utf8JsonWriter first = new Utf8JsonWriter();
    first.beginArray();
    first.writeString("secret");
    first.release();

    assertEquals("", first.toText());
    Utf8JsonWriter next = new Utf8JsonWriter();
    next.writeString("x");
    assertEquals("\"x\"", next.toText());
    next.release();
  }
}
