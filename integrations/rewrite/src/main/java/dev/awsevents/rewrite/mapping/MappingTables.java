package dev.awsevents.rewrite.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The tables of the mapping, each a file of tab-separated lines. They are derived from both
 * libraries by a test; nobody edits them.
 */
public record MappingTables(
    List<TypeMapping> types,
    List<PropertyMapping> properties,
    List<MemberMapping> members,
    List<ConstructorMapping> constructors,
    List<ConstantMapping> constants) {

  /** The table that is in the file of this name, as lines. */
  public List<String> lines(String file) {
    return switch (file) {
      case "types" -> lines(types, MappingTables::line);
      case "properties" -> lines(properties, MappingTables::line);
      case "members" -> lines(members, MappingTables::line);
      case "constructors" -> lines(constructors, MappingTables::line);
      case "constants" -> lines(constants, MappingTables::line);
      default -> throw new IllegalArgumentException("no table " + file);
    };
  }

  /** The names of the files. */
  public static List<String> files() {
    return List.of("types", "properties", "members", "constructors", "constants");
  }

  /** Reads all tables; the function returns the lines of a file. */
  public static MappingTables read(Function<String, List<String>> file) {
    return new MappingTables(
        rows(file.apply("types"), 5, MappingTables::type),
        rows(file.apply("properties"), 11, MappingTables::property),
        rows(file.apply("members"), 5, MappingTables::member),
        rows(file.apply("constructors"), 3, MappingTables::constructor),
        rows(file.apply("constants"), 4, c -> new ConstantMapping(c[0], c[1], c[2], c[3])));
  }

  private static <T> List<String> lines(List<T> rows, Function<T, String> line) {
    return rows.stream().map(line).toList();
  }

  private static <T> List<T> rows(List<String> lines, int columns, Function<String[], T> row) {
    List<T> rows = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length != columns) {
        throw new IllegalArgumentException(
            "a line of the mapping has " + cells.length + " columns, not " + columns);
      }
      rows.add(row.apply(cells));
    }
    return List.copyOf(rows);
  }

  private static String line(TypeMapping t) {
    return String.join("\t", t.aws(), t.ours(), t.shape().name(), t.beside(), t.reason());
  }

  private static TypeMapping type(String[] c) {
    return new TypeMapping(c[0], c[1], TypeMapping.Shape.valueOf(c[2]), c[3], c[4]);
  }

  private static String line(PropertyMapping p) {
    return String.join(
        "\t",
        p.aws(),
        p.property(),
        p.getter(),
        p.awsType(),
        p.accessor(),
        p.ourType(),
        p.reads().name(),
        p.writes().name(),
        p.nullable() ? "nullable" : "",
        p.collection() ? "collection" : "",
        p.note());
  }

  private static PropertyMapping property(String[] c) {
    return new PropertyMapping(
        c[0],
        c[1],
        c[2],
        c[3],
        c[4],
        c[5],
        Conversion.valueOf(c[6]),
        Conversion.valueOf(c[7]),
        !c[8].isEmpty(),
        !c[9].isEmpty(),
        c[10]);
  }

  private static String line(MemberMapping m) {
    return String.join("\t", m.aws(), m.getter(), m.key(), m.accessor(), m.conversion().name());
  }

  private static MemberMapping member(String[] c) {
    return new MemberMapping(c[0], c[1], c[2], c[3], MemberMapping.Text.valueOf(c[4]));
  }

  private static String line(ConstructorMapping c) {
    return String.join(
        "\t", c.aws(), String.join(",", c.parameters()), String.join(",", c.properties()));
  }

  private static ConstructorMapping constructor(String[] c) {
    return new ConstructorMapping(
        c[0], Arrays.asList(c[1].split(",")), Arrays.asList(c[2].split(",")));
  }

  private static String line(ConstantMapping c) {
    return String.join("\t", c.aws(), c.name(), c.constant(), c.text());
  }
}
