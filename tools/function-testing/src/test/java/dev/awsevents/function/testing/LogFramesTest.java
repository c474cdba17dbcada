package dev.awsevents.function.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogFramesTest {
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  private LogFramesTest print(String text) {
    output.writeBytes(text.getBytes(UTF_8));
    return this;
  }

  private LogFramesTest log(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    output.writeBytes(
        ByteBuffer.allocate(16)
            .putInt(0xA55A000E)
            .putInt(bytes.length)
            .putLong(1_700_000_000_000_000L)
            .array());
    output.writeBytes(bytes);
    return this;
  }

  private String lines() throws IOException {
    return new String(
        new LogFrames(new ByteArrayInputStream(output.toByteArray())).readAllBytes(), UTF_8);
  }

  @Test
  void whatIsPrintedStaysAsItIs() throws IOException {
    assertEquals("a\n\u00e5Z\u4f65\u00e5", print("a\n\u00e5Z\u4f65\u00e5").lines());
  }

  @Test
  void whatIsLoggedIsALine() throws IOException {
    assertEquals("a\nb\nc\n\nd", log("a").log("b\n").log("c\n\n").print("d").lines());
  }

  @Test
  void aLineThatIsNotWholeEndsWhereAFrameBegins() throws IOException {
    assertEquals("a\nb\nc", print("a").log("b").print("c").lines());
  }

  @Test
  void anEmptyEventIsAnEmptyLine() throws IOException {
    assertEquals("a\n\nb\n\nc", print("a\n").log("").print("b").log("").print("c").lines());
  }

  @Test
  void aFrameThatIsCutOffIsTheEnd() throws IOException {
    log("ab");
    byte[] cut = Arrays.copyOf(output.toByteArray(), output.size() - 1);
    InputStream frames = new LogFrames(new ByteArrayInputStream(cut));
    assertEquals("a", new String(frames.readAllBytes(), UTF_8));
  }

  /** The reader of a log would get its last lines late. */
  @Test
  void readingDoesNotWaitForMoreThanIsThere() throws IOException {
    for (String last : List.of("b", "b\n", "")) {
      output.reset();
      print("a\n").log(last);
      byte[] read = new byte[100];
      int length = new LogFrames(new Unfinished(output.toByteArray())).read(read, 0, 100);
      assertEquals("a\n" + last.strip() + "\n", new String(read, 0, length, UTF_8));
    }
  }

  /** The output of a process that goes on. */
  private static final class Unfinished extends ByteArrayInputStream {
    Unfinished(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
      if (available() == 0) {
        throw new AssertionError("this would wait");
      }
      return super.read(bytes, offset, length);
    }
  }
}
