package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of a value once references, {@code allOf}, alternatives and all spellings of
 * the same thing are seen through. Properties and elements are left to be read when they are
 * needed, so that schemas may refer to themselves there.
 */
sealed interface Meaning {
  /** What it is the meaning of. */
  Origin origin();

  /** Nothing is said. */
  record Anything(Origin origin) implements Meaning {}

  /** There can be no value but null. */
  record Nothing(Origin origin) implements Meaning {}

  /** A type parameter of the root. */
  record Parameter(Origin origin, String name) implements Meaning {}

  /**
   * A string.
   *
   * @param schema where its format is described
   * @param values the only values, or the known ones; empty where there may be any
   */
  record Text(Origin origin, JsonNode schema, List<String> values) implements Meaning {}

  /**
   * A number.
   *
   * @param schema where its format is described
   * @param values the only values, as text; empty where there may be any
   */
  record Numeric(Origin origin, JsonNode schema, boolean whole, List<String> values)
      implements Meaning {}

  /**
   * True or false.
   *
   * @param values the only values, as text; empty where there may be both
   */
  record Truth(Origin origin, List<String> values) implements Meaning {}

  /** Binary content as a list of signed numbers. */
  record SignedBytes(Origin origin) implements Meaning {}

  /**
   * A list.
   *
   * @param element null where there may be anything
   * @param lone whether an element may stand for a list of one
   */
  record Elements(Origin origin, @Nullable Description element, boolean lone) implements Meaning {}

  /**
   * An object with members of any names.
   *
   * @param value null where there may be anything
   */
  record Members(Origin origin, @Nullable Description value) implements Meaning {}

  /**
   * An object with members of known names.
   *
   * @param required names of those that are guaranteed
   * @param interfaces hand-written interfaces that the type implements
   */
  record Structure(
      Origin origin,
      Map<String, Description> properties,
      Set<String> required,
      List<String> interfaces)
      implements Meaning {}

  /**
   * One of several objects.
   *
   * @param variants structures and choices
   * @param discriminator the schema with the {@code discriminator} of OpenAPI, or null
   */
  record Choice(Origin origin, List<Meaning> variants, @Nullable JsonNode discriminator)
      implements Meaning {}

  /** One of several kinds of values that have no Java type in common. */
  record Mixed(Origin origin, List<Meaning> kinds) implements Meaning {}

  /** The same, said by another schema. */
  default Meaning withOrigin(Origin other) {
    if (this instanceof Structure structure) {
      return new Structure(
          other, structure.properties(), structure.required(), structure.interfaces());
    }
    if (this instanceof Choice choice) {
      return new Choice(other, choice.variants(), choice.discriminator());
    }
    return this instanceof Text text ? new Text(other, text.schema(), text.values()) : this;
  }

  /** What an error or comment calls it. */
  default String noun() {
    if (this instanceof Text) {
      return "a string";
    }
    if (this instanceof Numeric number) {
      return number.whole() ? "a whole number" : "a number";
    }
    if (this instanceof Truth) {
      return "a boolean";
    }
    if (this instanceof Elements || this instanceof SignedBytes) {
      return "a list";
    }
    if (this instanceof Members || this instanceof Structure || this instanceof Choice) {
      return "an object";
    }
    if (this instanceof Mixed mixed) {
      return mixed.kinds().stream()
          .map(Meaning::noun)
          .distinct()
          .collect(Collectors.joining(" or "));
    }
    return this instanceof Nothing ? "null" : "anything";
  }
}
