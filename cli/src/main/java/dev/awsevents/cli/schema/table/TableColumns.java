package dev.awsevents.cli.schema.table;

import dev.awsevents.cli.schema.table.ColumnType.Column;
import dev.awsevents.cli.schema.table.ColumnType.Simple;
import dev.awsevents.cli.schema.table.ColumnType.Struct;
import dev.awsevents.cli.schema.type.Member;
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
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * The columns of a payload. A type inside of itself is JSON text: tables have no recursive types.
 */
final class TableColumns implements ValueType.Cases<ColumnType> {
  private static final Column UNKNOWN_FIELDS =
      new Column(
          "unknown_fields",
          Simple.STRING,
          "JSON of the members that the schema does not know, and of values that their types"
              + " cannot hold.");

  private static final Column UNKNOWN_KIND =
      new Column("unknown", Simple.JSON, "JSON of an object that is of none of the other kinds.");

  private final PayloadModel model;

  /** The types that the one at hand stands in. */
  private final Deque<TypeName> around = new ArrayDeque<>();

  private TableColumns(PayloadModel model) {
    this.model = model;
  }

  /** The columns of a payload. A list or a map is the only column. */
  static List<Column> of(PayloadModel model) {
    Member root = model.root();
    ColumnType type = root.type().match(new TableColumns(model));
    return type instanceof Struct struct && !model.isContainer()
        ? struct.columns()
        : List.of(new Column(root.javaName(), type, ""));
  }

  private ColumnType inside(TypeName name, Supplier<ColumnType> type) {
    if (around.contains(name)) {
      return Simple.JSON;
    }
    around.push(name);
    try {
      return type.get();
    } finally {
      around.pop();
    }
  }

  @Override
  public ColumnType onObject(ObjectReference type) {
    return inside(type.name(), () -> struct(model.object(type.name()).members()));
  }

  private Struct struct(List<Member> members) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      String name = distinctName(members.get(i), members.subList(0, i));
      columns.add(column(name, members.get(i)));
    }
    columns.add(UNKNOWN_FIELDS);
    return new Struct(columns);
  }

  private Column column(String name, Member member) {
    return new Column(name, member.type().match(this), member.description());
  }

  /** Names of columns that differ only in upper and lower case are the same. */
  private static String distinctName(Member member, List<Member> before) {
    String name = member.wireName();
    long same = before.stream().filter(each -> each.wireName().equalsIgnoreCase(name)).count();
    return same == 0 ? name : name + "_" + (same + 1);
  }

  @Override
  public ColumnType onUnion(UnionReference type) {
    return inside(type.name(), () -> union(model.union(type.name())));
  }

  private Struct union(UnionType union) {
    List<Column> columns = new ArrayList<>();
    for (TypeName variant : union.variants()) {
      String comment = model.object(variant).description();
      if (union.wrapper()) {
        Column value = wrapped(variant);
        columns.add(new Column(value.name(), value.type(), comment));
      } else {
        columns.add(
            new Column(variant.simpleName(), new ObjectReference(variant).match(this), comment));
      }
    }
    columns.add(union.wrapper() ? UNKNOWN_FIELDS : UNKNOWN_KIND);
    return new Struct(columns);
  }

  private Column wrapped(TypeName variant) {
    Member value = model.object(variant).members().get(0);
    return column(value.wireName(), value);
  }

  @Override
  public ColumnType onList(ListType type) {
    return new ColumnType.Array(type.element().type().match(this));
  }

  @Override
  public ColumnType onMap(MapType type) {
    return new ColumnType.Map(type.value().type().match(this));
  }

  @Override
  public ColumnType onScalar(ScalarType type) {
    return switch (type.scalar()) {
      case BOOLEAN -> Simple.BOOLEAN;
      case INTEGER, INTEGER_TEXT -> Simple.INT;
      case LONG, LONG_TEXT -> Simple.BIGINT;
      case DECIMAL, DOUBLE -> Simple.DOUBLE;
      case BINARY -> Simple.BINARY;
      default -> Simple.STRING;
    };
  }

  @Override
  public ColumnType onTimestamp(TimestampType type) {
    return Simple.TIMESTAMP;
  }

  @Override
  public ColumnType onFreeForm(FreeFormType type) {
    return Simple.JSON;
  }

  @Override
  public ColumnType onByteList(ByteListType type) {
    return Simple.BINARY;
  }
}
