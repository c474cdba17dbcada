package dev.awsevents.cli.schema.protobuf;

import dev.awsevents.cli.schema.type.TimestampText;
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
import dev.awsevents.codegen.model.TypeName;
import java.util.function.Function;

/**
 * The types of fields, chosen so that a parser of Protobuf's JSON reads payloads as they come. What
 * Protobuf has no type for, such as a list of lists or an element that may be null, is one of its
 * types for JSON.
 */
final class FieldTypes implements ValueType.Cases<String> {
  private static final String REPEATED = "repeated ";
  static final String TIMESTAMP = "google.protobuf.Timestamp";
  static final String VALUE = "google.protobuf.Value";
  static final String STRUCT = "google.protobuf.Struct";
  static final String LIST = "google.protobuf.ListValue";

  private final Function<TypeName, String> messages;

  /**
   * Types of fields.
   *
   * @param messages the name of the message of an object or a union
   */
  FieldTypes(Function<TypeName, String> messages) {
    this.messages = messages;
  }

  @Override
  public String onScalar(ScalarType type) {
    return switch (type.scalar()) {
      case BOOLEAN -> "bool";
      case INTEGER, INTEGER_TEXT -> "int32";
      case LONG, LONG_TEXT -> "int64";
      case DECIMAL, DOUBLE -> "double";
      case BINARY -> "bytes";
      default -> "string";
    };
  }

  @Override
  public String onTimestamp(TimestampType type) {
    return switch (type.form()) {
      case EPOCH_SECONDS -> "double";
      case EPOCH_MILLIS, EPOCH_SECONDS_STRING, EPOCH_MILLIS_STRING, EPOCH_MICROS_STRING -> "int64";
      default -> TimestampText.isDateTime(type.form()) ? TIMESTAMP : "string";
    };
  }

  @Override
  public String onList(ListType type) {
    return type.takesLone() ? VALUE : REPEATED + element(type.element());
  }

  @Override
  public String onMap(MapType type) {
    return "map<string, " + element(type.value()) + ">";
  }

  private String element(Element element) {
    if (element.nullable()) {
      return VALUE;
    }
    String type = element.type().match(this);
    if (type.startsWith(REPEATED)) {
      return LIST;
    }
    return type.startsWith("map<") ? STRUCT : type;
  }

  @Override
  public String onObject(ObjectReference type) {
    return messages.apply(type.name());
  }

  @Override
  public String onUnion(UnionReference type) {
    return messages.apply(type.name());
  }

  @Override
  public String onFreeForm(FreeFormType type) {
    return type.object() ? STRUCT : VALUE;
  }

  @Override
  public String onByteList(ByteListType type) {
    return REPEATED + "int32";
  }
}
