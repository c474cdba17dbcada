package dev.awsevents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamedResponseTest {
  private static final UnidentifiedEvent PRELUDE =
      new UnidentifiedEvent(Map.of("statusCode", 200L));

  @Test
  void preludeIsFollowedByEightNulBytesAndTheBody() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamedResponse.writePrelude(PRELUDE, out);
    out.writeBytes("body".getBytes(StandardCharsets.UTF_8));

    assertArrayEquals(
        "{\"statusCode\":200}\0\0\0\0\0\0\0\0body".getBytes(StandardCharsets.UTF_8),
        out.toByteArray());
  }

  @Test
  void preludeIsReadUpToTheFirstByteOfTheBody() throws IOException {
    InputStream in = stream("{\"statusCode\":200}\0\0\0\0\0\0\0\0\0body");

    assertEquals(PRELUDE, StreamedResponse.readPrelude(in, UnidentifiedEvent.class));
    assertEquals("\0body", new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void responseThatEndsInThePreludeIsRefused() {
    assertThrows(
        EOFException.class,
        () -> StreamedResponse.readPrelude(stream("{}\0\0\0"), UnidentifiedEvent.class));
  }

  @Test
  void preludeWithoutEndIsRefused() {
    assertThrows(
        EventFormatException.class,
        () -> StreamedResponse.readPrelude(stream(" ".repeat(20_000)), UnidentifiedEvent.class));
  }

  @Test
  void preludeThatApiGatewayWouldNotFindTheEndOfIsNotWritten() {
    UnidentifiedEvent large = new UnidentifiedEvent(Map.of("body", "x".repeat(20_000)));

    assertThrows(
        IllegalArgumentException.class,
        () -> StreamedResponse.writePrelude(large, new ByteArrayOutputStream()));
  }

  @Test
  void longestPreludeIsWrittenAndRead() throws IOException {
    int rest = 16 * 1024 - "{\"body\":\"\"}".length();
    UnidentifiedEvent longest = new UnidentifiedEvent(Map.of("body", "x".repeat(rest)));
    UnidentifiedEvent longer = new UnidentifiedEvent(Map.of("body", "x".repeat(rest + 1)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamedResponse.writePrelude(longest, out);

    assertEquals(
        longest,
        StreamedResponse.readPrelude(
            new ByteArrayInputStream(out.toByteArray()), UnidentifiedEvent.class));
    assertThrows(IllegalArgumentException.class, () -> StreamedResponse.writePrelude(longer, out));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
