package dev.awsevents.schemaexport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.hive.serde2.typeinfo.ListTypeInfo;
import org.apache.hadoop.hive.serde2.typeinfo.MapTypeInfo;
import org.apache.hadoop.hive.serde2.typeinfo.StructTypeInfo;
import org.apache.hadoop.hive.serde2.typeinfo.TypeInfo;
import org.apache.hadoop.hive.serde2.typeinfo.TypeInfoUtils;

/**
 * A table, and how OpenX's reader fills it: a field is the member whose name its mapping says, or
 * else that has its own name. Unless the table says otherwise, the names of a document are made
 * lower-case before.
 */
record GlueTable(List<Column> columns, Map<String, String> mappings, boolean caseSensitive) {
  private static final Pattern COLUMN =
      Pattern.compile("^  `([a-z0-9_]+)` (\\S+)(?: COMMENT '(.*)')?,?$", Pattern.MULTILINE);
  private static final Pattern MAPPING =
      Pattern.compile("^  'mapping\\.([a-z0-9_]+)' = '(.*)',?$", Pattern.MULTILINE);

  private static final String NO_COLUMN = " has no column";

  record Column(String name, String typeText, TypeInfo type, String comment) {}

  static GlueTable of(String statement) {
    List<Column> columns = new ArrayList<>();
    for (Matcher match = COLUMN.matcher(statement); match.find(); ) {
      String type = match.group(2).replaceAll(",$", "").replace("`", "");
      String comment = match.group(3) == null ? "" : match.group(3).replace("\\'", "'");
      columns.add(
          new Column(match.group(1), type, TypeInfoUtils.getTypeInfoFromTypeString(type), comment));
    }
    Map<String, String> mappings = new HashMap<>();
    for (Matcher match = MAPPING.matcher(statement); match.find(); ) {
      mappings.put(match.group(1), match.group(2));
    }
    return new GlueTable(columns, mappings, statement.contains("'case.insensitive' = 'FALSE'"));
  }

  /** Whether a struct in a type has two fields of the same name. */
  static boolean hasDuplicates(TypeInfo type) {
    if (type instanceof StructTypeInfo struct) {
      List<String> names = struct.getAllStructFieldNames();
      return names.size() != Set.copyOf(names).size()
          || struct.getAllStructFieldTypeInfos().stream().anyMatch(GlueTable::hasDuplicates);
    }
    if (type instanceof MapTypeInfo map) {
      return hasDuplicates(map.getMapValueTypeInfo());
    }
    return type instanceof ListTypeInfo list && hasDuplicates(list.getListElementTypeInfo());
  }

  /**
   * The members of a document that have no column, or one of another kind.
   *
   * @param known the names of members that should have a column
   */
  List<String> misfits(String path, JsonNode document, Set<String> known) {
    List<String> misfits = new ArrayList<>();
    Map<String, TypeInfo> types = new HashMap<>();
    columns.forEach(column -> types.put(column.name(), column.type()));
    members(path, document, types, misfits);
    misfits.removeIf(
        misfit ->
            misfit.endsWith(NO_COLUMN)
                && !known.contains(
                    misfit.substring(
                        misfit.lastIndexOf('.') + 1, misfit.length() - NO_COLUMN.length())));
    return misfits;
  }

  private void members(
      String path, JsonNode object, Map<String, TypeInfo> types, List<String> misfits) {
    Map<String, TypeInfo> byMember = new HashMap<>();
    types.forEach((name, type) -> byMember.put(mappings.getOrDefault(name, name), type));
    Map<String, JsonNode> members = new HashMap<>();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = caseSensitive ? member.getKey() : member.getKey().toLowerCase(Locale.ROOT);
      if (members.put(name, member.getValue()) != null) {
        misfits.add(path + "." + name + " is there twice");
      }
    }
    members.forEach(
        (name, value) -> {
          TypeInfo type = byMember.get(name);
          if (type == null) {
            misfits.add(path + "." + name + NO_COLUMN);
          } else {
            value(path + "." + name, value, type, misfits);
          }
        });
  }

  private void value(String path, JsonNode value, TypeInfo type, List<String> misfits) {
    if (value.isNull()) {
      return;
    }
    if (type instanceof StructTypeInfo struct) {
      Map<String, TypeInfo> fields = new HashMap<>();
      List<String> names = struct.getAllStructFieldNames();
      names.forEach(name -> fields.put(name, struct.getStructFieldTypeInfo(name)));
      if (!value.isObject()) {
        misfits.add(path + " is no " + type);
      }
      members(path, value, fields, misfits);
    } else if (type instanceof MapTypeInfo map) {
      value
          .properties()
          .forEach(
              each ->
                  value(
                      path + "." + each.getKey(),
                      each.getValue(),
                      map.getMapValueTypeInfo(),
                      misfits));
    } else if (type instanceof ListTypeInfo list) {
      // A value without a list around it is taken for a list of one.
      Iterable<JsonNode> elements = value.isArray() ? value : List.of(value);
      elements.forEach(each -> value(path + "[]", each, list.getListElementTypeInfo(), misfits));
    } else if (!isOf(type.getTypeName(), value)) {
      misfits.add(path + " is no " + type);
    }
  }

  private static boolean isOf(String primitive, JsonNode value) {
    return switch (primitive) {
      case "string" -> true;
      case "boolean" -> value.isBoolean();
      case "int" -> value.canConvertToInt() && value.isIntegralNumber();
      case "bigint" -> value.canConvertToLong() && value.isIntegralNumber();
      case "double" -> value.isNumber();
      default -> false;
    };
  }
}
