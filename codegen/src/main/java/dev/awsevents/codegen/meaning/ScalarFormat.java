package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TimestampForm;
import java.util.List;

/**
 * What a string or number stands for, by {@code format} and similar keywords: an instant, binary
 * content, a number of a certain size, or just itself.
 */
public sealed interface ScalarFormat {
  /** An instant. */
  record Timestamp(TimestampForm form) implements ScalarFormat {}

  /** A string that stands for itself, and has a {@code format} that makes no difference here. */
  record Other(String format) implements ScalarFormat {}

  /** All formats that need no further details. */
  enum Simple implements ScalarFormat {
    /** A string that stands for itself. */
    TEXT,
    /** Binary content in base64. */
    BASE64,
    /** A whole number of 32 bits; as a string, its digits. */
    INT32,
    /** A whole number of 64 bits; as a string, its digits. */
    INT64,
    /** A decimal number of any precision. */
    DECIMAL,
    /** A floating-point number. */
    FLOATING
  }

  /**
   * The format of a string.
   *
   * @throws SchemaException if {@code x-timestamp} does not fit
   */
  static ScalarFormat of(Text text) {
    JsonNode json = text.json();
    String format = json.path("format").asText();
    if (json.has("x-timestamp") || format.equals("date-time")) {
      return timestamp(json, "string", text.origin().location());
    }
    if (json.path("contentEncoding").asText().equals("base64")) {
      return Simple.BASE64;
    }
    return switch (format) {
      case "byte" -> Simple.BASE64;
      case "int32" -> Simple.INT32;
      case "int64" -> Simple.INT64;
      case "" -> Simple.TEXT;
      default -> new Other(format);
    };
  }

  /**
   * The format of a number.
   *
   * @throws SchemaException if {@code x-timestamp} does not fit
   */
  static ScalarFormat of(Numeric number) {
    JsonNode json = number.json();
    if (json.has("x-timestamp")) {
      return timestamp(json, "number", number.origin().location());
    }
    String format = json.path("format").asText();
    if (number.integer()) {
      return format.equals("int32") ? Simple.INT32 : Simple.INT64;
    }
    boolean floating = format.equals("double") || format.equals("float");
    return floating ? Simple.FLOATING : Simple.DECIMAL;
  }

  private static ScalarFormat timestamp(JsonNode json, String type, SchemaLocation location) {
    String keyword = json.path("x-timestamp").asText(TimestampForm.ISO_8601.keyword());
    TimestampForm form =
        TimestampForm.of(keyword)
            .orElseThrow(
                () ->
                    new SchemaException(
                        location.at("x-timestamp"),
                        "there is no timestamp form " + keyword,
                        "use one of those in schemas/README.md"));
    if (!form.type().equals(type)) {
      throw new SchemaException(
          location.at("x-timestamp"),
          "the form " + keyword + " belongs to the type " + form.type(),
          "correct the form or the type");
    }
    return new Timestamp(form);
  }

  /** Those keywords of a schema that say what a string or number stands for. */
  static ObjectNode keywords(JsonNode schema) {
    ObjectNode keywords = JsonNodeFactory.instance.objectNode();
    for (String keyword : List.of("format", "contentEncoding", "x-timestamp")) {
      if (schema.has(keyword)) {
        keywords.set(keyword, schema.get(keyword));
      }
    }
    return keywords;
  }

  /** Whether a string stands for itself. */
  static boolean isText(Text text) {
    return of(text).isText();
  }

  /** Whether a string of this format stands for itself. */
  default boolean isText() {
    return this == Simple.TEXT || this instanceof Other;
  }
}
