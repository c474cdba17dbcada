package dev.awsevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.runtime.content.EmbeddedContent;
import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.sample.Shipment;
import dev.awsevents.value.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the limits hold for all that is read in this JVM")
class DefaultLimitsTest {
  private static final String THREE = "{\"x\":[1,2]}";

  @AfterEach
  void setStandardLimits() {
    AwsEvents.setDefaultLimits(JsonLimits.standard());
  }

  @Test
  void allReadersHoldThemButThoseWithLimitsOfTheirOwn() {
    PayloadReader own = AwsEvents.reader().withLimits(JsonLimits.standard());
    AwsEvents.setDefaultLimits(JsonLimits.standard().withElements(2));

    assertBeyond("at most 2 elements", () -> AwsEvents.read(THREE, Shipment.class));
    assertBeyond("at most 2 elements", () -> AwsEvents.reader().read(THREE, Shipment.class));
    assertBeyond("at most 2 elements", () -> EmbeddedContent.read(THREE, Shipment.class));
    assertNotNull(own.read(THREE, Shipment.class));
  }

  @Test
  void unpackedDocumentsHoldTheirs() throws IOException {
    Bytes packed = gzip("{\"id\":\"7\"}" + " ".repeat(1_000));
    assertEquals(
        "7", EmbeddedContent.required(EmbeddedContent.readCompressed(packed, Shipment.class)).id());

    AwsEvents.setDefaultLimits(JsonLimits.standard().withUnpackedLength(1_000));
    assertBeyond(
        "at most 1000 bytes of unpacked content",
        () -> EmbeddedContent.readCompressed(packed, Shipment.class));
  }

  /** A window of the bytes, which may be anywhere in them. */
  @Test
  void aDocumentThatIsPartOfAnArrayHoldsTheLimitByItsOwnLength() {
    AwsEvents.setDefaultLimits(JsonLimits.standard().withDocumentLength(4));
    byte[] bytes = "[1,[22],333]".getBytes(StandardCharsets.UTF_8);

    assertEquals(List.of(22L), new Utf8JsonReader(bytes, 3, 7).readValue());
    assertBeyond("at most 4 bytes", () -> new Utf8JsonReader(bytes, 3, 8).readValue());
  }

  private static void assertBeyond(String limit, org.junit.jupiter.api.function.Executable read) {
    EventFormatException error = assertThrows(EventFormatException.class, read);
    assertTrue(error.problem().contains(limit), error::getMessage);
  }

  private static Bytes gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Bytes.ofUtf8(text).toByteArray());
    }
    return Bytes.of(packed.toByteArray());
  }
}
