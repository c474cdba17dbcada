package dev.awsevents.codegen.constraints;

import dev.awsevents.codegen.model.SchemaLocation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Translates the patterns of schemas, and warns once of each one that has to be left out. */
final class Patterns {
  private final Consumer<String> warnings;
  private final Map<String, Optional<String>> known = new HashMap<>();

  Patterns(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  /**
   * The pattern for Java; empty if there is none.
   *
   * @param place where the schema has the pattern
   */
  Optional<String> translate(String pattern, SchemaLocation place) {
    Optional<String> translated = known.get(pattern);
    if (translated == null) {
      translated = translateNew(pattern, place);
      known.put(pattern, translated);
    }
    return translated;
  }

  private Optional<String> translateNew(String pattern, SchemaLocation place) {
    try {
      return Optional.of(EcmaPattern.toJava(pattern));
    } catch (UntranslatablePatternException e) {
      warnings.accept(place + ": validate() does not check the pattern: " + e.getMessage());
      return Optional.empty();
    }
  }
}
