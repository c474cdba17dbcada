package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kind of value that a schema describes: a string, a list, an object with these properties, and
 * so on. All ways to write the same in JSON Schema give the same kind: references, {@code allOf},
 * alternatives and old spellings are resolved. Only properties and elements stay schemas, which
 * {@link MeaningReader} reads when somebody asks; so a schema may contain itself there.
 */
public sealed interface ValueKind {
  /** Where the kind is described. */
  Origin origin();

  /**
   * Any JSON value.
   *
   * @param format the keywords for a format, which hold for a string or number if another schema
   *     says that it is one
   */
  record Anything(Origin origin, ObjectNode format) implements ValueKind {
    Anything(Origin origin) {
      this(origin, JsonNodeFactory.instance.objectNode());
    }
  }

  /** No value but null. */
  record OnlyNull(Origin origin) implements ValueKind {}

  /** A value whose type the user of the generated type chooses: {@code x-type-parameter}. */
  record TypeParameter(Origin origin, String name) implements ValueKind {}

  /**
   * A string.
   *
   * @param json the schema with the keywords for its format
   * @param values the only values, or the known ones; empty where there may be any
   */
  record Text(Origin origin, JsonNode json, List<String> values) implements ValueKind {
    /** Whether the values listed are only the known ones: {@code x-open-enum}. */
    public boolean isOpen() {
      return json.has("x-open-enum");
    }
  }

  /**
   * A number.
   *
   * @param json the schema with the keywords for its format
   * @param integer whether it has no fraction
   * @param values the only values, as text; empty where there may be any
   */
  record Numeric(Origin origin, JsonNode json, boolean integer, List<String> values)
      implements ValueKind {}

  /**
   * True or false.
   *
   * @param values the only values, as text; empty where there may be both
   */
  record TrueOrFalse(Origin origin, List<String> values) implements ValueKind {}

  /** Binary content as a list of signed numbers: {@code x-bytes}. */
  record SignedBytes(Origin origin) implements ValueKind {}

  /**
   * A list.
   *
   * @param element the schemas of an element; null if it may be anything
   * @param orSingle whether a single element may stand for a list of one
   */
  record Elements(Origin origin, @Nullable SchemaCombination element, boolean orSingle)
      implements ValueKind {}

  /**
   * An object whose members may have any names.
   *
   * @param value the schemas of a member's value; null if it may be anything
   */
  record Members(Origin origin, @Nullable SchemaCombination value) implements ValueKind {}

  /**
   * An object with known properties.
   *
   * @param properties the schemas of each property, by its name
   * @param required names of the properties that are always there
   * @param closed whether it has no other properties
   * @param interfaces hand-written interfaces that the type implements
   */
  record Structure(
      Origin origin,
      Map<String, SchemaCombination> properties,
      Set<String> required,
      boolean closed,
      List<String> interfaces)
      implements ValueKind {
    /** An object that may have any properties, and of which none is known. */
    static Structure open(Origin origin) {
      return new Structure(origin, Map.of(), Set.of(), false, List.of());
    }
  }

  /**
   * One of several kinds of objects.
   *
   * @param variants structures, choices that have names of their own, and at most one map
   * @param discriminator the value of OpenAPI's keyword {@code discriminator}, or null
   */
  record Choice(Origin origin, List<ValueKind> variants, @Nullable JsonNode discriminator)
      implements ValueKind {}

  /** One of several kinds of values that have no Java type in common. */
  record Mixed(Origin origin, List<ValueKind> kinds) implements ValueKind {}

  /** The same kind as if another schema described it; only kinds that become types change. */
  default ValueKind withOrigin(Origin other) {
    if (this instanceof Structure structure) {
      return new Structure(
          other,
          structure.properties(),
          structure.required(),
          structure.closed(),
          structure.interfaces());
    }
    if (this instanceof Choice choice) {
      return new Choice(other, choice.variants(), choice.discriminator());
    }
    return this instanceof Text text ? new Text(other, text.json(), text.values()) : this;
  }

  /** What errors and comments call a value of this kind, such as "a list". */
  default String noun() {
    if (this instanceof Text) {
      return "a string";
    }
    if (this instanceof Numeric number) {
      return number.integer() ? "a whole number" : "a number";
    }
    if (this instanceof TrueOrFalse) {
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
          .map(ValueKind::noun)
          .distinct()
          .collect(Collectors.joining(" or "));
    }
    return this instanceof OnlyNull ? "null" : "anything";
  }
}
