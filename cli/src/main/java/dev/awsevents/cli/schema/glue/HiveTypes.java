package dev.awsevents.cli.schema.glue;

import dev.awsevents.cli.schema.type.Member;
import dev.awsevents.cli.schema.type.MergedVariants;
import dev.awsevents.cli.schema.type.PayloadModel;
import dev.awsevents.cli.schema.type.UnionType;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** The types of the columns, by the members of the payload that they are for. */
  Map<Member, String> columns() {
    Map<Member, String> columns = new LinkedHashMap<>();
    TypeName root = model.names().get(0);
    List<Member> members = members(root);
    members.forEach(names::column); // before names inside of them can take theirs
    around.push(root);
    members.forEach(member -> columns.put(member, member.type().match(this)));
    around.pop();
    return columns;
  }

  private List<Member> members(TypeName name) {
    UnionType union = model.findUnion(name);
    return union == null ? model.object(name).members() : MergedVariants.of(model, union).members();
  }

  private String struct(TypeName name) {
    List<Member> members = members(name);
    if (around.contains(name) || members.isEmpty()) {
      return STRING;
    }
    around.push(name);
    StringBuilder struct = new StringBuilder();
    for (Member member : members) {
      struct
          .append(struct.isEmpty() ? "struct<" : ",")
          .append(names.column(member))
          .append(':')
          .append(member.type().match(this));
    }
    around.pop();
    return struct.append('>').toString();
  }

  @Override
  public String onObject(ObjectReference type) {
    return struct(type.name());
  }

  @Override
  public String onUnion(UnionReference type) {
    return struct(type.name());
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
