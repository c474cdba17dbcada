package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.OnlyNull;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.meaning.ValueKind.TrueOrFalse;
import dev.awsevents.codegen.model.SchemaException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the keywords that list values: {@code const}, {@code enum} and {@code x-open-enum}. */
final class Enumerations {
  private static final List<String> KEYWORDS = List.of("const", "enum", "x-open-enum");

  private Enumerations() {}

  /**
   * The meaning of the values that a schema lists, or null if it lists none, or none of its {@code
   * type}.
   *
   * @param types the names of the types that the schema allows, without null
   */
  static @Nullable Meaning read(LocatedSchema schema, Set<String> types, Origin origin) {
    for (String keyword : KEYWORDS) {
      JsonNode listed = schema.json().path(keyword);
      if (keyword.equals("const") ? !listed.isMissingNode() : listed.isArray()) {
        List<JsonNode> values = new ArrayList<>();
        if (keyword.equals("const")) {
          values.add(listed);
        } else {
          listed.forEach(values::add);
        }
        return read(values, types, schema, keyword, origin);
      }
    }
    return null;
  }

  private static @Nullable Meaning read(
      List<JsonNode> listed,
      Set<String> types,
      LocatedSchema schema,
      String keyword,
      Origin origin) {
    List<JsonNode> values = new ArrayList<>(listed);
    boolean nullable = values.removeIf(JsonNode::isNull) && types.isEmpty();
    if (values.isEmpty()) {
      return new Meaning(new OnlyNull(origin), true);
    }
    // If the type is string, a listed number is a string too.
    boolean strings = types.equals(Set.of("string"));
    Map<String, List<String>> byType = new LinkedHashMap<>();
    for (JsonNode value : values) {
      byType
          .computeIfAbsent(strings ? "string" : type(value), unused -> new ArrayList<>())
          .add(value.isValueNode() ? value.asText() : value.toString());
    }
    if (!types.isEmpty() && types.stream().noneMatch(type -> admits(type, byType.keySet()))) {
      if (!keyword.equals("x-open-enum")) {
        return null; // no value holds to both, so the type alone counts
      }
      throw new SchemaException(
          schema.location().at(keyword),
          "none of the values is of type " + String.join(" or ", types),
          "correct the type");
    }
    List<ValueKind> kinds = new ArrayList<>();
    byType.forEach((type, texts) -> kinds.add(kind(type, texts, types, schema, origin)));
    if (kinds.size() == 1) {
      return new Meaning(kinds.get(0), nullable);
    }
    boolean numbers = byType.keySet().equals(Set.of("integer", "number"));
    return new Meaning(
        numbers
            ? new Numeric(
                origin, schema.json(), false, values.stream().map(JsonNode::asText).toList())
            : new Mixed(origin, kinds),
        nullable);
  }

  private static boolean admits(String type, Set<String> listed) {
    return listed.contains(type) || (type.equals("number") && listed.contains("integer"));
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "string";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case BOOLEAN -> "boolean";
      case ARRAY -> "array";
      default -> "object";
    };
  }

  private static ValueKind kind(
      String type, List<String> values, Set<String> types, LocatedSchema schema, Origin origin) {
    List<String> distinct = values.stream().distinct().toList();
    return switch (type) {
      case "string" -> new Text(origin, schema.json(), distinct);
      case "integer", "number" ->
          new Numeric(
              origin, schema.json(), type.equals("integer") && !types.contains("number"), distinct);
      case "boolean" -> new TrueOrFalse(origin, distinct);
      case "array" -> new Elements(origin, null, false);
      default -> new Members(origin, null);
    };
  }
}
