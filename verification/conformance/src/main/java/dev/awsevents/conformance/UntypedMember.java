package dev.awsevents.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A member of a payload that the schema has no place for: a record keeps it in {@code
 * unknownFields}. An object that fits no variant of a union is one too, as a whole.
 *
 * <p>The schema tells this better than the records: it has the wire names, and {@code
 * unknownFields} also has raw values of fields that the record knows.
 *
 * @param path JSON path, with {@code []} for every element of a list and <code>{}</code> for every
 *     name in a map
 * @param kind JSON type of the value: {@code string}, {@code number}, {@code boolean}, {@code
 *     object}, {@code array}, {@code null}
 */
public record UntypedMember(String path, String kind) implements Serializable {
  /** Those of a payload, each once, in the order of the payload. */
  public static List<UntypedMember> of(SchemaFile schema, JsonNode payload) {
    Set<UntypedMember> members = new LinkedHashSet<>();
    collect(payload, ResolvedSchema.of(schema), JsonPath.ROOT, members);
    return List.copyOf(members);
  }

  private static void collect(
      JsonNode value, ResolvedSchema declared, JsonPath path, Set<UntypedMember> members) {
    if (value.isArray()) {
      ResolvedSchema items = declared.items();
      value.forEach(element -> collect(element, items, path.anyElement(), members));
    } else if (value.isObject() && declared.has("items")) {
      // A single value, without the list around it.
      collect(value, declared.items(), path.anyElement(), members);
    } else if (value.isObject() && !declared.isFreeForm()) {
      ResolvedSchema schema = declared.variantOf(value);
      if (schema.isFreeForm()) {
        members.add(new UntypedMember(path.toString(), kind(value)));
      } else {
        collectMembers(value, schema, path, members);
      }
    }
  }

  private static void collectMembers(
      JsonNode object, ResolvedSchema schema, JsonPath path, Set<UntypedMember> members) {
    boolean record = schema.has("properties");
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = member.getKey();
      JsonPath place = record ? path.member(name) : path.anyMember();
      if (schema.isRecordWithout(name)) {
        members.add(new UntypedMember(place.toString(), kind(member.getValue())));
      } else {
        collect(member.getValue(), schema.member(name), place, members);
      }
    }
  }

  private static String kind(JsonNode value) {
    return value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
