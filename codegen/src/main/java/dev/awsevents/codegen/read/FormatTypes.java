package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.model.Scalar;
import java.util.Map;
import java.util.Optional;

/**
 * The types that the user wants for strings with certain formats.
 *
 * @param scalars by {@code format}
 */
public record FormatTypes(Map<String, Scalar> scalars) {
  /** No wishes. */
  public static final FormatTypes NONE = new FormatTypes(Map.of());

  /** The type that the user wants for a string; empty if there is no wish. */
  Optional<Scalar> of(Text text) {
    // What our own keyword says about the wire form is more than a format.
    return text.values().isEmpty() && !text.json().has("x-timestamp")
        ? Optional.ofNullable(scalars.get(text.json().path("format").asText()))
        : Optional.empty();
  }
}
