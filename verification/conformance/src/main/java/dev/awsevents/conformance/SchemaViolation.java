package dev.awsevents.conformance;

import java.io.Serializable;

/**
 * A rule of a schema that a document breaks.
 *
 * @param path JSON path of the value
 * @param keyword the keyword of the schema: {@code required}, {@code type} ...
 * @param message what the rule asks for; holds no value of the document
 */
public record SchemaViolation(String path, String keyword, String message) implements Serializable {
  @Override
  public String toString() {
    return path + ": " + message;
  }
}
