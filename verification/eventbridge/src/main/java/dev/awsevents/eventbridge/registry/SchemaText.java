package dev.awsevents.eventbridge.registry;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON in the layout of the schemas: what fits in a line is in one line. */
final class SchemaText {
  private static final int WIDTH = 120;

  private SchemaText() {}

  static String of(JsonNode schema) {
    return text(schema, "", true) + "\n";
  }

  private static String text(JsonNode node, String indent, boolean broken) {
    if (!node.isContainer() || node.isEmpty()) {
      return node.toString();
    }
    List<String> parts = new ArrayList<>();
    for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
      parts.add(fitted(element, "", indent + "  "));
    }
    node.properties()
        .forEach(
            member -> {
              String name = "\"" + member.getKey() + "\": ";
              parts.add(name + fitted(member.getValue(), name, indent + "  "));
            });
    String open = node.isArray() ? "[" : "{";
    String close = node.isArray() ? "]" : "}";
    if (broken) {
      return open
          + "\n"
          + indent
          + "  "
          + String.join(",\n" + indent + "  ", parts)
          + "\n"
          + indent
          + close;
    }
    String space = node.isArray() ? "" : " ";
    return open + space + String.join(", ", parts) + space + close;
  }

  private static String fitted(JsonNode node, String name, String indent) {
    String line = text(node, indent, false);
    boolean fits = indent.length() + name.length() + line.length() < WIDTH && !line.contains("\n");
    return fits && !isListOfMembers(node) ? line : text(node, indent, true);
  }

  /** Members of {@code properties} and {@code $defs} have a line each. */
  private static boolean isListOfMembers(JsonNode node) {
    return node.isObject()
        && node.properties().stream().allMatch(member -> member.getValue().isObject())
        && !node.isEmpty();
  }
}
