package dev.awsevents.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awsevents.fixtures.Fixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Fixtures as files to be read by Spark. */
final class FixtureFiles {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private FixtureFiles() {}

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** All payloads of a type. */
  static List<JsonNode> payloads(Class<?> type) {
    return Fixtures.names(type).stream().map(name -> payload(type, name)).toList();
  }

  /** All payloads of a type, each as one line, spelled as in the fixtures. */
  static List<String> texts(Class<?> type) {
    return Fixtures.names(type).stream()
        .map(name -> new String(Fixtures.json(type, name), StandardCharsets.UTF_8))
        .map(text -> text.replace('\n', ' '))
        .toList();
  }

  static JsonNode payload(Class<?> type, String name) {
    try {
      return MAPPER.readTree(Fixtures.json(type, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file with one document in each line. */
  static Path lines(Path file, List<?> documents) {
    return write(file, String.join("\n", documents.stream().map(Object::toString).toList()) + "\n");
  }

  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
