package dev.awsevents;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.StrictReader;
import dev.awsevents.runtime.json.Utf8JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what holds to the schema of its type, and nothing else. */
final class StrictReading {
  private StrictReading() {}

  /**
   * Reads a payload.
   *
   * @param limits null for those that hold by default
   * @throws SchemaViolationException if the payload does not hold to the schema
   */
  static <T> T read(byte[] json, Codec<T> codec, @Nullable JsonLimits limits) {
    Utf8JsonReader document = new Utf8JsonReader(json, limits);
    StrictReader in = new StrictReader(document, limits);
    T value = codec.read(in);
    document.end();
    if (value == null) {
      throw new Utf8JsonReader(json).unexpected("an object");
    }
    List<Violation> violations = new ArrayList<>();
    if (value instanceof LambdaEvent event) {
      checkType(json, event, limits, violations);
    }
    violations.addAll(in.violations());
    if (!violations.isEmpty()) {
      throw new SchemaViolationException(value.getClass().getSimpleName(), violations);
    }
    return value;
  }

  /**
   * JSON Pointers of the members of a payload that its type does not know.
   *
   * @param limits null for those that hold by default
   */
  static List<String> unknownMembers(byte[] json, Codec<?> codec, @Nullable JsonLimits limits) {
    Utf8JsonReader document = new Utf8JsonReader(json, limits);
    StrictReader in = new StrictReader(document, limits);
    if (codec.read(in) == null) {
      throw new Utf8JsonReader(json).unexpected("an object");
    }
    document.end();
    return List.copyOf(in.unknownMembers());
  }

  private static void checkType(
      byte[] json, LambdaEvent event, @Nullable JsonLimits limits, List<Violation> violations) {
    if (event instanceof UnidentifiedEvent) {
      violations.add(new Violation("$", "is no event that is known"));
      return;
    }
    Identification.of(json, limits)
        .filter(type -> !type.isInstance(event))
        .ifPresent(type -> violations.add(new Violation("$", "is " + type.getSimpleName())));
  }
}
