package dev.awsevents.cli.schema.protobuf;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.codegen.model.TypeName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The numbers of fields, which must never change: with another number, a program that has an older
 * schema reads a field as another one. So the names of all fields are in a file, for each message
 * in the order of the numbers. A name stays in the file for ever, whatever becomes of the schema; a
 * new one comes last.
 */
final class FieldNumbers {
  /** Beside this class: for each message, the wire names of its fields. */
  static final String FILE = "field-numbers.json";

  private final Map<String, List<String>> known;

  FieldNumbers(Map<String, List<String>> known) {
    this.known = known;
  }

  /** The numbers in the file. */
  static FieldNumbers load() {
    try (InputStream in = Objects.requireNonNull(FieldNumbers.class.getResourceAsStream(FILE))) {
      return new FieldNumbers(
          new ObjectMapper().readValue(in, new TypeReference<TreeMap<String, List<String>>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For each message that the file has, the wire names of its fields. */
  Map<String, List<String>> messages() {
    return known;
  }

  /** How the file names the message of a type: {@code sqs/SqsEvent.Message}. */
  static String message(TypeName type) {
    String folder = type.packageName().substring("dev.awsevents.".length()).replace('.', '/');
    String nested = type.isRoot() ? "" : "." + type.nested();
    return folder + "/" + type.root() + nested;
  }

  /**
   * The wire names that a message has or once had; the number of a field is its place among them,
   * counted from 1.
   *
   * @param fields the wire names that it has now, in the order of the schema
   */
  List<String> ordered(String message, List<String> fields) {
    List<String> ordered = new ArrayList<>(known.getOrDefault(message, List.of()));
    fields.stream().filter(field -> !ordered.contains(field)).forEach(ordered::add);
    return ordered;
  }
}
