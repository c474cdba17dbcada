package dev.awsevents.spark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Schemas as JSON. */
final class SchemaTexts {
  private SchemaTexts() {}

  static JsonNode of(String path) {
    String resource = "/dev/awsevents/schemas/" + path + ".schema.json";
    try (InputStream in =
        Objects.requireNonNull(SchemaTexts.class.getResourceAsStream(resource), resource)) {
      return FixtureFiles.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
