package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.read.Meaning.Elements;
import dev.awsevents.codegen.read.Meaning.Members;
import dev.awsevents.codegen.read.Meaning.Mixed;
import dev.awsevents.codegen.read.Meaning.Nothing;
import dev.awsevents.codegen.read.Meaning.Numeric;
import dev.awsevents.codegen.read.Meaning.Text;
import dev.awsevents.codegen.read.Meaning.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code const}, {@code enum} and {@code x-open-enum}. */
final class Enumerations {
  private static final List<String> KEYWORDS = List.of("const", "enum", "x-open-enum");

  private Enumerations() {}

  /** What the values listed are; null where none are listed. */
  static @Nullable Reading read(Place place, Set<String> types, Origin origin) {
    for (String keyword : KEYWORDS) {
      JsonNode listed = place.schema().path(keyword);
      if (keyword.equals("const") ? !listed.isMissingNode() : listed.isArray()) {
        List<JsonNode> values = new ArrayList<>();
        if (keyword.equals("const")) {
          values.add(listed);
        } else {
          listed.forEach(values::add);
        }
        return read(values, types, place, keyword, origin);
      }
    }
    return null;
  }

  private static Reading read(
      List<JsonNode> listed, Set<String> types, Place place, String keyword, Origin origin) {
    List<JsonNode> values = new ArrayList<>(listed);
    boolean nullable = values.removeIf(JsonNode::isNull) && types.isEmpty();
    if (values.isEmpty()) {
      return new Reading(new Nothing(origin), true);
    }
    boolean text = types.equals(Set.of("string"));
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    for (JsonNode value : values) {
      byKind
          .computeIfAbsent(text ? "string" : kind(value), unused -> new ArrayList<>())
          .add(value.isValueNode() ? value.asText() : value.toString());
    }
    if (!types.isEmpty() && !types.stream().anyMatch(type -> admits(type, byKind.keySet()))) {
      throw new SchemaException(
          place.location().at(keyword),
          "none of the values is of type " + String.join(" or ", types),
          "correct the type");
    }
    List<Meaning> kinds = new ArrayList<>();
    byKind.forEach((kind, texts) -> kinds.add(meaning(kind, texts, place, origin)));
    if (kinds.size() == 1) {
      return new Reading(kinds.get(0), nullable);
    }
    boolean numbers = byKind.keySet().equals(Set.of("integer", "number"));
    return new Reading(
        numbers
            ? new Numeric(
                origin, place.schema(), false, values.stream().map(JsonNode::asText).toList())
            : new Mixed(origin, kinds),
        nullable);
  }

  private static boolean admits(String type, Set<String> kinds) {
    return kinds.contains(type) || (type.equals("number") && kinds.contains("integer"));
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "string";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case BOOLEAN -> "boolean";
      case ARRAY -> "array";
      default -> "object";
    };
  }

  private static Meaning meaning(String kind, List<String> values, Place place, Origin origin) {
    List<String> distinct = values.stream().distinct().toList();
    return switch (kind) {
      case "string" -> new Text(origin, place.schema(), distinct);
      case "integer", "number" ->
          new Numeric(origin, place.schema(), kind.equals("integer") && !isNumber(place), distinct);
      case "boolean" -> new Truth(origin, distinct);
      case "array" -> new Elements(origin, null, false);
      default -> new Members(origin, null);
    };
  }

  private static boolean isNumber(Place place) {
    return place.schema().path("type").asText().equals("number");
  }
}
