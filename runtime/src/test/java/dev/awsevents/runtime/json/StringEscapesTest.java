package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class StringEscapesTest {
  static final List<Arguments> STRINGS =
      List.of(
          arguments("\\u007f\\u0080\\u00ff\\u0100", "\u007f\u0080\u00ff\u0100"),
          arguments("\\u0080\\u00e9", "\u0080é"),
          arguments("\\u07ff\\u0800\\uffff", "\u07ff\u0800\uffff"),
          arguments("\\ud800\\udc00", "\ud800\udc00"),
          arguments("\\udbff\\udfff", "\udbff\udfff"),
          arguments("\\ud83d\\ude00x", "😀x"),
          arguments("\\udc00\\udc00", "\udc00\udc00"),
          arguments("\\udfff\\ud800", "\udfff\ud800"),
          arguments("\\ud800\\ud800\\udc00", "\ud800\ud800\udc00"),
          arguments("\\ud800\\ue000", "\ud800\ue000"),
          arguments("\\ud800\\udbff", "\ud800\udbff"),
          arguments("\\ud7ff\\udc00", "\ud7ff\udc00"),
          arguments("\\ud800\\n", "\ud800\n"),
          arguments("\\ud800u0041", "\ud800u0041"),
          arguments("\\ud800é\\udc00", "\ud800é\udc00"),
          arguments("é\\/\\b\\f\\n\\r\\t\\\"\\\\", "é/\b\f\n\r\t\"\\"));

  @ParameterizedTest(name = "{0}")
  @FieldSource("STRINGS")
  void escapesReadAsWhatTheyStandFor(String json, String text) {
    assertEquals(text, read(json));
    assertEquals("ab " + text + " c", read("ab " + json + " c"));
  }

  /** Whatever comes last before the buffer is full makes room for itself. */
  @Test
  void anEscapeMakesRoomForItself() {
    // A reader in the middle of a document holds on to the buffer that the others used again.
    Utf8JsonReader holder = new Utf8JsonReader("\"\\n\" ".getBytes(UTF_8));
    assertEquals("\n", holder.readString());
    for (int before = 120; before < 260; before++) {
      for (int plain : new int[] {0, 31, 32, 33}) {
        String first = "a".repeat(before) + "\n" + "b".repeat(plain);
        String json = first.replace("\n", "\\n");

        assertEquals(first + "\n\n\n", read(json + "\\n\\n\\n"));
        assertEquals(first + "😀😀", read(json + "\\ud83d\\ude00\\ud83d\\ude00"));
        assertEquals(first + "é日\u2028", read(json + "é日\\u2028"));
      }
    }
    holder.end();
  }

  @Test
  void runsBetweenEscapesMayHaveAnyLength() {
    for (int run = 0; run < 120; run++) {
      String text = ("x y".repeat(run).substring(0, run) + "\n").repeat(3);

      assertEquals(text, read(text.replace("\n", "\\n")));
      assertEquals("é" + text, read("é" + text.replace("\n", "\\n")));
    }
  }

  private static String read(String json) {
    Utf8JsonReader in = new Utf8JsonReader(("\"" + json + "\"").getBytes(UTF_8));
    String text = in.readString();
    // Not ended: each reader has a buffer of its own.
    return text == null ? "" : text;
  }
}
