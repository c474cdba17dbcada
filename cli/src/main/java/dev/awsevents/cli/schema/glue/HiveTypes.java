package dev.awsevents.cli.schema.glue;

import dev.awsevents.cli.schema.type.Member;
import dev.awsevents.cli.schema.type.MergedVariants;
import dev.awsevents.cli.schema.type.PayloadModel;
import dev.awsevents.cli.schema.type.ValueType;
import dev.awsevents.cli.schema.type.ValueType.ByteListType;
import dev.awsevents.cli.schema.type.ValueType.FreeFormType;
import dev.awsevents.cli.schema.type.ValueType.ListType;
import dev.awsevents.cli.schema.type.ValueType.MapType;
import dev.awsevents.cli.schema.type.ValueType.ObjectReference;
import dev.awsevents.cli.schema.type.ValueType.ScalarType;
import dev.awsevents.cli.schema.type.ValueType.TimestampType;
import dev.awsevents.cli.schema.type.ValueType.UnionReference;
import dev.awsevents.codegen.model.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The types of Hive as which the reader of JSON reads values as they come: times and binary content
 * stay what they are on the wire. A type inside of itself, and what has no known type, is a string
 * of JSON.
 */
final class HiveTypes implements ValueType.Cases<String> {
  private static final String STRING = "string";

  private final PayloadModel model;
  private final HiveNames names;

  /** The types that the one at hand stands in. */
  private final Deque<TypeName> around = new ArrayDeque<>();

  HiveTypes(PayloadModel model, HiveNames names) {
    this.model = model;
    this.names = names;
  }

  /** The members of the payload itself. */
  List<Member> members() {
    return model.root().type() instanceof UnionReference union
        ? MergedVariants.of(model, model.union(union.name())).members()
        : model.object(((ObjectReference) model.root().type()).name()).members();
  }

  /** The type of a column. */
  String column(Member member) {
    around.push(
        model.root().type() instanceof UnionReference union
            ? union.name()
            : ((ObjectReference) model.root().type()).name());
    String type = member.type().match(this);
    around.pop();
    return type;
  }

  private String struct(TypeName name, List<Member> members) {
    if (around.contains(name) || members.isEmpty()) {
      return STRING;
    }
    around.push(name);
    List<String> columns = names.columns(members);
    StringBuilder struct = new StringBuilder("struct<");
    for (int i = 0; i < columns.size(); i++) {
      struct
          .append(i == 0 ? "" : ",")
          .append(columns.get(i))
          .append(':')
          .append(members.get(i).type().match(this));
    }
    around.pop();
    return struct.append('>').toString();
  }

  @Override
  public String onObject(ObjectReference type) {
    return struct(type.name(), model.object(type.name()).members());
  }

  @Override
  public String onUnion(UnionReference type) {
    return struct(type.name(), MergedVariants.of(model, model.union(type.name())).members());
  }

  @Override
  public String onList(ListType type) {
    return "array<" + type.element().type().match(this) + ">";
  }

  @Override
  public String onMap(MapType type) {
    return "map<string," + type.value().type().match(this) + ">";
  }

  @Override
  public String onScalar(ScalarType type) {
    return switch (type.scalar()) {
      case BOOLEAN -> "boolean";
      case INTEGER -> "int";
      case LONG -> "bigint";
      case DECIMAL, DOUBLE -> "double";
      default -> STRING;
    };
  }

  @Override
  public String onTimestamp(TimestampType type) {
    return switch (type.form()) {
      case EPOCH_SECONDS -> "double";
      case EPOCH_MILLIS -> "bigint";
      default -> STRING;
    };
  }

  @Override
  public String onFreeForm(FreeFormType type) {
    return STRING;
  }

  @Override
  public String onByteList(ByteListType type) {
    return "array<int>";
  }
}
