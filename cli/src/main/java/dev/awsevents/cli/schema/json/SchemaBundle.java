package dev.awsevents.cli.schema.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.conformance.SchemaFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A schema and all schemas that it refers to, under names that are unique among them: {@code
 * SqsEvent}, {@code SqsEvent.Message}.
 */
final class SchemaBundle {
  private static final String DEFINITIONS = "#/$defs/";

  /** A place that references lead to: a file, and the name of a definition or nothing. */
  private record Target(SchemaFile file, String definition) {
    String name() {
      return definition.isEmpty() ? file.typeName() : file.typeName() + "." + definition;
    }
  }

  private final Function<String, String> pointers;
  private final Map<String, ObjectNode> schemas = new LinkedHashMap<>();
  private final Deque<Target> open = new ArrayDeque<>();

  private SchemaBundle(Function<String, String> pointers) {
    this.pointers = pointers;
  }

  /**
   * The schemas by their names, that of the payload first.
   *
   * @param pointers what a reference to a schema says, by its name
   */
  static Map<String, ObjectNode> of(SchemaFile payload, Function<String, String> pointers) {
    SchemaBundle bundle = new SchemaBundle(pointers);
    bundle.open.add(new Target(payload, ""));
    while (!bundle.open.isEmpty()) {
      bundle.add(bundle.open.remove());
    }
    return bundle.schemas;
  }

  private void add(Target target) {
    if (schemas.containsKey(target.name())) {
      return;
    }
    StandardKeywords keywords =
        new StandardKeywords(reference -> pointer(target.file(), reference));
    schemas.put(
        target.name(),
        keywords.schema(
            target.definition().isEmpty()
                ? target.file().json()
                : target.file().json().path("$defs").path(target.definition())));
  }

  private String pointer(SchemaFile from, String reference) {
    int fragment = reference.indexOf('#');
    String file = fragment < 0 ? reference : reference.substring(0, fragment);
    String definition =
        reference.contains(DEFINITIONS) ? reference.substring(fragment + DEFINITIONS.length()) : "";
    Target target = new Target(from.resolve(file), definition);
    open.add(target);
    return pointers.apply(target.name());
  }
}
