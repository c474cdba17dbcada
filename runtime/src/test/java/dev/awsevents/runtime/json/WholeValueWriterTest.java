package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class WholeValueWriterTest {
  private static final FieldNames WHOLE = FieldNames.of("");
  private static final FieldNames NAMES = FieldNames.of("a");

  static final List<Arguments> VALUES =
      List.of(
          value("\"text\"", out -> out.writeString("text")),
          value("\"QQ==\"", WholeValueWriterTest::writeBase64),
          value("-7", out -> out.writeLong(-7)),
          value("\"-7\"", out -> out.writeDigits(-7)),
          value("1.5", out -> out.writeNumber("1.5")),
          value("true", out -> out.writeBoolean(true)),
          value("false", out -> out.writeValue(new AtomicBoolean())),
          value("null", JsonWriter::writeNull),
          value("[1,{\"b\":[]}]", out -> out.writeValue(List.of(1, Map.of("b", List.of())))),
          value("[\"x\",null]", out -> out.writeStrings(Arrays.asList("x", null))),
          value("{\"a\":\"x\"}", WholeValueWriterTest::writeRecord));

  private static Arguments value(String json, Consumer<JsonWriter> value) {
    return arguments(json, value);
  }

  private static void writeBase64(JsonWriter out) {
    byte[] text = out.base64Buffer(4);
    System.arraycopy("QQ==".getBytes(ISO_8859_1), 0, text, 0, 4);
    out.writeBase64(text, 4);
  }

  private static void writeRecord(JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.writeString("x");
    out.endObject();
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("VALUES")
  void theValueOfAMemberIsTheDocument(String json, Consumer<JsonWriter> value) {
    PlainWriter document = new PlainWriter();
    WholeValueWriter out = new WholeValueWriter(document);

    out.name(WHOLE, 0);
    value.accept(out);
    out.end();

    assertEquals(json, document.text());
  }

  @Test
  void noMemberIsANull() {
    Utf8JsonWriter document = new Utf8JsonWriter();

    new WholeValueWriter(document).end();

    assertEquals("null", document.toText());
  }

  @Test
  void whatTheOtherWriterDoesNotKnowIsAnError() {
    WholeValueWriter out = new WholeValueWriter(new PlainWriter());

    assertThrows(IllegalArgumentException.class, () -> out.writeValue(new Object()));
  }

  @Test
  void theBufferOfBase64IsThatOfTheOtherWriter() {
    Utf8JsonWriter document = new Utf8JsonWriter();

    assertSame(document.base64Buffer(8), new WholeValueWriter(document).base64Buffer(8));
  }
}
