package dev.awsevents.runtime.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.EventFormatException;
import dev.awsevents.sample.Shipment;
import dev.awsevents.value.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmbeddedContentTest {
  private static final String JSON = "{\"id\":\"é\"}";

  @Test
  void documentIsRead() {
    assertId(EmbeddedContent.read(JSON, Shipment.class));
    assertId(EmbeddedContent.read(Bytes.ofUtf8(JSON), Shipment.class));
    assertId(EmbeddedContent.readCompressed(gzip(Bytes.ofUtf8(JSON)), Shipment.class));
  }

  private static void assertId(@Nullable Shipment shipment) {
    assertEquals("é", shipment == null ? null : shipment.id());
  }

  @Test
  void nullReadsAsNull() {
    assertNull(EmbeddedContent.read((String) null, Shipment.class));
    assertNull(EmbeddedContent.read((Bytes) null, Shipment.class));
    assertNull(EmbeddedContent.readCompressed(null, Shipment.class));
  }

  @Test
  void placesCountFromTheBeginningOfTheContent() {
    Bytes broken = gzip(Bytes.ofUtf8("{\"id\":[]}"));

    EventFormatException error =
        assertThrows(
            EventFormatException.class,
            () -> EmbeddedContent.readCompressed(broken, Shipment.class));

    assertEquals("$.id", error.path());
    assertEquals(6, error.byteOffset());
  }

  @Test
  void contentThatIsNotGzipIsAnError() {
    assertNotGzip(Bytes.empty());
    assertNotGzip(Bytes.ofUtf8(JSON));
    byte[] compressed = gzip(Bytes.ofUtf8(JSON)).toByteArray();
    for (int length = 0; length < compressed.length; length++) {
      assertNotGzip(Bytes.of(Arrays.copyOf(compressed, length)));
    }
    compressed[compressed.length - 5] ^= 1; // checksum
    assertNotGzip(Bytes.of(compressed));
  }

  private static void assertNotGzip(Bytes content) {
    EventFormatException error =
        assertThrows(
            EventFormatException.class,
            () -> EmbeddedContent.readCompressed(content, Shipment.class));
    assertEquals("expected content compressed with gzip at $", error.getMessage());
  }

  @Test
  void contentThatUnpacksWithoutEndIsAnError() {
    Bytes bomb = gzip(Bytes.wrap(new byte[100_000_001]));

    EventFormatException error =
        assertThrows(
            EventFormatException.class, () -> EmbeddedContent.readCompressed(bomb, Shipment.class));

    assertEquals("expected at most 100000000 bytes of unpacked content at $", error.getMessage());
  }

  private static Bytes gzip(Bytes content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      content.asInputStream().transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.wrap(bytes.toByteArray());
  }
}
