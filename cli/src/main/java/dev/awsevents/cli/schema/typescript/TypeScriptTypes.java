package dev.awsevents.cli.schema.typescript;

import dev.awsevents.check.output.Json;
import dev.awsevents.cli.schema.type.ValueType;
import dev.awsevents.cli.schema.type.ValueType.ByteListType;
import dev.awsevents.cli.schema.type.ValueType.Element;
import dev.awsevents.cli.schema.type.ValueType.FreeFormType;
import dev.awsevents.cli.schema.type.ValueType.ListType;
import dev.awsevents.cli.schema.type.ValueType.MapType;
import dev.awsevents.cli.schema.type.ValueType.ObjectReference;
import dev.awsevents.cli.schema.type.ValueType.ScalarType;
import dev.awsevents.cli.schema.type.ValueType.TimestampType;
import dev.awsevents.cli.schema.type.ValueType.UnionReference;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeName;
import java.util.stream.Collectors;

/** The types of values as {@code JSON.parse} returns them. */
final class TypeScriptTypes implements ValueType.Cases<String> {
  static final TypeScriptTypes INSTANCE = new TypeScriptTypes();

  private TypeScriptTypes() {}

  /** The name of an object or a union, from anywhere in the file. */
  static String name(TypeName name) {
    return name.isRoot() ? name.root() : name.root() + "." + name.nested();
  }

  static String text(String text) {
    return Json.line(Json.object().textNode(text));
  }

  @Override
  public String onScalar(ScalarType type) {
    boolean isText = isText(type.scalar());
    String constant = type.constant();
    if (constant != null) {
      return isText ? text(constant) : constant;
    }
    if (!type.known().isEmpty()) {
      // The second part keeps the first one from being swallowed by "string": editors offer it.
      return type.known().stream()
          .map(TypeScriptTypes::text)
          .collect(Collectors.joining(" | ", "", " | (string & {})"));
    }
    if (type.scalar() == Scalar.BOOLEAN) {
      return "boolean";
    }
    return isText ? "string" : "number";
  }

  private static boolean isText(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN, INTEGER, LONG, DECIMAL, DOUBLE -> false;
      default -> true;
    };
  }

  @Override
  public String onTimestamp(TimestampType type) {
    return type.form().type();
  }

  @Override
  public String onList(ListType type) {
    String element = element(type.element());
    String list = element.contains(" | ") ? "(" + element + ")[]" : element + "[]";
    return type.takesLone() ? element + " | " + list : list;
  }

  @Override
  public String onMap(MapType type) {
    return "{ [name: string]: " + element(type.value()) + " }";
  }

  private String element(Element element) {
    String type = element.type().match(this);
    return element.nullable() ? type + " | null" : type;
  }

  @Override
  public String onObject(ObjectReference type) {
    return name(type.name());
  }

  @Override
  public String onUnion(UnionReference type) {
    return name(type.name());
  }

  @Override
  public String onFreeForm(FreeFormType type) {
    return type.object() ? "{ [name: string]: unknown }" : "unknown";
  }

  @Override
  public String onByteList(ByteListType type) {
    return "number[]";
  }
}
