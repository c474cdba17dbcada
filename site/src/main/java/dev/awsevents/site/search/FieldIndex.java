package dev.awsevents.site.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.awsevents.cli.show.TypeNode;
import dev.awsevents.cli.show.TypeNode.FieldNode;
import dev.awsevents.cli.show.TypeNode.VariantNode;
import dev.awsevents.site.type.SiteType;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of a type for the index. A field without anything inside is its name in JSON; others
 * are a list of the name and what is inside:
 *
 * <ul>
 *   <li>{@code "body"} and {@code "SentTimestamp\tsentTimestamp"}, with the Java name if it differs
 *   <li>{@code ["eventSource", "=aws:sqs"]}: a value that the field may have
 *   <li>{@code ["Records", "body"]}: a field inside
 *   <li>{@code [">Iam", "userId"]}: a field of a variant, which has no member of its own
 * </ul>
 */
final class FieldIndex {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** How descriptions name a constant. */
  private static final Pattern ALWAYS = Pattern.compile("^Always `([^`]+)`");

  private FieldIndex() {}

  static ArrayNode of(SiteType type) {
    ArrayNode fields = JSON.arrayNode();
    addParts(fields, type, type.tree());
    return fields;
  }

  private static void addParts(ArrayNode list, SiteType type, TypeNode node) {
    if (!type.shows(node) || node.shownAbove()) {
      return;
    }
    node.values().forEach(value -> list.add("=" + value));
    node.fields().forEach(field -> addField(list, type, field));
    for (VariantNode variant : node.variants()) {
      String name = variant.type().name();
      ArrayNode entry = JSON.arrayNode().add(">" + name.substring(name.lastIndexOf('.') + 1));
      addParts(entry, type, variant.type());
      list.add(entry);
    }
  }

  private static void addField(ArrayNode list, SiteType type, FieldNode field) {
    String name =
        field.wireName().isEmpty() || field.wireName().equals(field.javaName())
            ? field.javaName()
            : field.wireName() + "\t" + field.javaName();
    ArrayNode entry = JSON.arrayNode().add(name);
    constants(type, field).forEach(value -> entry.add("=" + value));
    addParts(entry, type, field.type());
    if (entry.size() == 1) {
      list.add(name);
    } else {
      list.add(entry);
    }
  }

  /** Values that the schema names for this field, beside those of an enum. */
  private static Set<String> constants(SiteType type, FieldNode field) {
    Set<String> constants = new LinkedHashSet<>();
    Matcher always = ALWAYS.matcher(field.description());
    if (always.find()) {
      constants.add(always.group(1));
    }
    for (Map.Entry<String, com.fasterxml.jackson.databind.JsonNode> each :
        type.schema().json().path("x-identify").path("equals").properties()) {
      if (each.getKey().endsWith("/" + field.wireName())) {
        if (each.getValue().isArray()) {
          each.getValue().forEach(value -> constants.add(value.asText()));
        } else {
          constants.add(each.getValue().asText());
        }
      }
    }
    return constants;
  }
}
