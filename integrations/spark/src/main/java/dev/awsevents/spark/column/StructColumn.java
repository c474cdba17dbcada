package dev.awsevents.spark.column;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * An object with known members. Its last field is {@link #UNKNOWN_FIELDS}: JSON text of the members
 * that the schema does not know, and of values that their types cannot hold.
 */
public final class StructColumn implements ColumnType {
  /** Name of the field for everything that has no field. */
  public static final String UNKNOWN_FIELDS = "unknown_fields";

  private static final String UNKNOWN_FIELDS_COMMENT =
      "JSON of the members that the schema does not know, and of values that their types cannot"
          + " hold.";

  private static final int ABSENT = -1;

  private final List<Member> members;
  private final StructType type;

  /** All names on the wire, also of members that nobody asks for: those are not unknown. */
  private final FieldNames names;

  /** By name; null for what is skipped. */
  private final @Nullable ColumnType[] columns;

  /** By name: the place in the row, or {@link #ABSENT} for what is only read for its raw value. */
  private final int[] ordinals;

  private final int unknownFields;
  private final boolean hasSpellings;

  /** A struct with all members, in their order. */
  public StructColumn(List<Member> members) {
    this(members, typeOf(members));
  }

  private StructColumn(List<Member> members, StructType type) {
    this.members = List.copyOf(members);
    this.type = type;
    List<String> wireNames = new ArrayList<>();
    members.forEach(member -> wireNames.addAll(member.wireNames()));
    names = FieldNames.of(wireNames.toArray(String[]::new));
    columns = new @Nullable ColumnType[wireNames.size()];
    ordinals = new int[wireNames.size()];
    unknownFields = ordinal(UNKNOWN_FIELDS);
    boolean spellings = false;
    int name = 0;
    for (Member member : members) {
      int ordinal = ordinal(member.field());
      ColumnType column = ordinal == ABSENT ? null : pruned(member, ordinal);
      for (int i = 0; i < member.wireNames().size(); i++) {
        columns[name] = column == null && unknownFields != ABSENT ? member.type() : column;
        ordinals[name++] = ordinal;
      }
      spellings |= member.wireNames().size() > 1;
    }
    hasSpellings = spellings;
  }

  private static StructType typeOf(List<Member> members) {
    List<StructField> fields = new ArrayList<>();
    members.forEach(member -> fields.add(member.toField()));
    fields.add(Member.field(UNKNOWN_FIELDS, ScalarColumn.STRING, UNKNOWN_FIELDS_COMMENT));
    return new StructType(fields.toArray(StructField[]::new));
  }

  private int ordinal(String field) {
    return List.of(type.fieldNames()).indexOf(field);
  }

  private ColumnType pruned(Member member, int ordinal) {
    return member.type().pruned(type.fields()[ordinal].dataType());
  }

  /** Its members, also those that are not read. */
  public List<Member> members() {
    return members;
  }

  @Override
  public DataType type() {
    return type;
  }

  @Override
  public ColumnType pruned(DataType wanted) {
    return wanted.equals(type) ? this : new StructColumn(members, (StructType) wanted);
  }

  @Override
  public @Nullable InternalRow read(JsonReader in) {
    return in.startsObject() ? readMembers(in) : null;
  }

  private InternalRow readMembers(JsonReader in) {
    @Nullable Object[] values = new @Nullable Object[type.length()];
    int[] readFrom = hasSpellings ? new int[values.length] : null;
    int kept = JsonReader.NONE_KEPT;
    in.beginObject();
    for (int field = in.nextField(names, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(names, field)) {
      ColumnType column = field < 0 ? null : columns[field];
      if (field < 0 && unknownFields != ABSENT) {
        kept = in.keepUnknown(kept);
      } else if (column == null) {
        in.skipValue();
      } else if (readFrom != null && isTaken(values, readFrom, field)) {
        kept = keepSecondSpelling(in, kept, field);
      } else {
        Object value = column.read(in);
        int ordinal = ordinals[field];
        if (ordinal != ABSENT) {
          values[ordinal] = value;
          if (readFrom != null) {
            readFrom[ordinal] = field;
          }
        }
      }
      if (unknownFields == ABSENT) {
        in.forgetRaw();
      } else if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, names, field);
      }
    }
    if (kept != JsonReader.NONE_KEPT) {
      values[unknownFields] = JsonText.of(in.takeKept(kept));
    }
    return new GenericInternalRow(values);
  }

  /** Whether the field has a value already that came under another spelling of its name. */
  private boolean isTaken(@Nullable Object[] values, int[] readFrom, int field) {
    int ordinal = ordinals[field];
    return ordinal != ABSENT && values[ordinal] != null && readFrom[ordinal] != field;
  }

  private int keepSecondSpelling(JsonReader in, int kept, int field) {
    if (unknownFields != ABSENT) {
      return in.keepValue(kept, names.name(field));
    }
    in.skipValue();
    return kept;
  }
}
