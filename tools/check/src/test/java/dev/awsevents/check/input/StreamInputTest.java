package dev.awsevents.check.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamInputTest {
  /** What was found, as text. */
  private static final class Found implements PayloadSink {
    private final List<String> all = new ArrayList<>();

    @Override
    public void payload(Payload payload) {
      all.add(payload.place() + " " + new String(payload.json(), UTF_8));
    }

    @Override
    public void problem(Place place, String message) {
      all.add(place + " " + message);
    }

    @Override
    public void unusable(Place place, String message) {
      throw new AssertionError(message);
    }

    @Override
    public void passedOver() {
      throw new AssertionError("nothing to pass over");
    }
  }

  @Test
  void documentOfManyLinesIsOnePayload() throws IOException {
    assertEquals(List.of("in {\"a\":\n1}\n"), found("{\"a\":\n1}\n"));
    assertEquals(List.of("in \n{\"a\":\n1}"), found("\n{\"a\":\n1}"));
  }

  @Test
  void documentOnOneLineIsOnePayloadOfTheWholeFile() throws IOException {
    assertEquals(List.of("in {\"a\":1}"), found("{\"a\":1}\n\n"));
  }

  @Test
  void fileWhoseFirstLineIsADocumentHasOnePayloadPerLine() throws IOException {
    assertEquals(
        List.of("in:1 {\"a\":1}", "in:3 broken", "in:4 2"), found("{\"a\":1}\n\nbroken\n2"));
  }

  @Test
  void callMaySayThatThereIsOnePayloadPerLine() throws IOException {
    Found found = new Found();
    input("broken\n2".getBytes(UTF_8), found).read(true);

    assertEquals(List.of("in:1 broken", "in:2 2"), found.all);
  }

  @Test
  void partMayBeWithoutPayloadsAndCountsItsLines() throws IOException {
    Found found = new Found();

    assertEquals(2, input("\n \n".getBytes(UTF_8), found).readPart());
    assertEquals(3, input("1\n\n2\n".getBytes(UTF_8), found).readPart());
    assertEquals(List.of("in:1 1", "in:3 2"), found.all);
  }

  @Test
  void nothingButWhiteSpaceIsEmpty() throws IOException {
    for (String blank : List.of("", " \n\r\n\t", "\uFEFF\n")) {
      assertEquals(List.of("in is empty"), found(blank));
    }
  }

  @Test
  void contentThatIsNotJsonInUtf8IsDescribedAndNotRead() throws IOException {
    String utf16 = "in is text in UTF-16 or UTF-32; JSON is UTF-8: convert it with iconv";
    assertEquals(List.of(utf16), found("{\"a\":1}", UTF_16));
    assertEquals(List.of(utf16), found("{\"a\":1}", UTF_16LE));
    assertEquals(
        List.of("in is compressed with gzip; unpack it first, as by gunzip -c"),
        found(0x1F, 0x8B, 8, 0));
    assertEquals(List.of("in is a zip archive; unpack it first"), found('P', 'K', 3, 4, 20, 0));
    assertEquals(List.of("in is binary, not JSON"), found(0x7F, 'E', 'L', 'F', 0, 0, 0));
  }

  private static List<String> found(String text) throws IOException {
    return found(text, UTF_8);
  }

  private static List<String> found(String text, Charset charset) throws IOException {
    Found found = new Found();
    input(text.getBytes(charset), found).read(false);
    return found.all;
  }

  private static List<String> found(int... content) throws IOException {
    byte[] bytes = new byte[content.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) content[i];
    }
    Found found = new Found();
    input(bytes, found).read(false);
    return found.all;
  }

  private static StreamInput input(byte[] content, PayloadSink sink) {
    return new StreamInput("in", new ByteArrayInputStream(content), null, sink);
  }
}
