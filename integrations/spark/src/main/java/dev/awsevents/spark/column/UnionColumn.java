package dev.awsevents.spark.column;

import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * An object of one of several kinds: a struct with a field for each kind, of which one is not null.
 * An object of none of these kinds is JSON text in the last field, {@link #UNKNOWN}.
 */
public final class UnionColumn implements ColumnType {
  /** Name of the field for an object of a kind that the schema does not know. */
  public static final String UNKNOWN = "unknown";

  private static final String UNKNOWN_COMMENT =
      "JSON of an object that is of none of the other kinds.";

  private static final int ABSENT = -1;

  /**
   * A kind of object.
   *
   * @param field name of the field
   * @param description what the schema says; null if it says nothing
   * @param type how it is read
   * @param tag what the member has that tells the kind; null if the keys tell it
   * @param required for each key that an object of the kind must have, whether it may be null
   */
  public record Variant(
      String field,
      @Nullable String description,
      ColumnType type,
      @Nullable String tag,
      Map<String, Boolean> required) {}

  private final List<Variant> variants;
  private final @Nullable String tagName;
  private final StructType type;
  private final FieldNames keys;
  private final long nullableKeys;

  /** By variant: a bit for each key. */
  private final long[] requiredKeys;

  /** By variant: null for one that is skipped. */
  private final @Nullable ColumnType[] columns;

  private final int[] ordinals;
  private final int unknown;

  /**
   * A struct with all variants, in their order.
   *
   * @param tagName the member that tells the variant; null if the keys tell it
   */
  public UnionColumn(List<Variant> variants, @Nullable String tagName) {
    this(variants, tagName, typeOf(variants));
  }

  private UnionColumn(List<Variant> variants, @Nullable String tagName, StructType type) {
    this.variants = List.copyOf(variants);
    this.tagName = tagName;
    this.type = type;
    Set<String> names = new TreeSet<>();
    variants.forEach(variant -> names.addAll(variant.required().keySet()));
    List<String> ordered = List.copyOf(names);
    keys = FieldNames.of(ordered.toArray(String[]::new));
    requiredKeys = new long[variants.size()];
    columns = new @Nullable ColumnType[variants.size()];
    ordinals = new int[variants.size()];
    long nullable = 0;
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = variants.get(i);
      for (Map.Entry<String, Boolean> key : variant.required().entrySet()) {
        long bit = 1L << ordered.indexOf(key.getKey());
        requiredKeys[i] |= bit;
        nullable |= key.getValue() ? bit : 0;
      }
      ordinals[i] = ordinal(variant.field());
      columns[i] =
          ordinals[i] == ABSENT
              ? null
              : variant.type().pruned(type.fields()[ordinals[i]].dataType());
    }
    nullableKeys = nullable;
    unknown = ordinal(UNKNOWN);
  }

  private static StructType typeOf(List<Variant> variants) {
    List<StructField> fields = new ArrayList<>();
    for (Variant variant : variants) {
      fields.add(Member.field(variant.field(), variant.type(), variant.description()));
    }
    fields.add(Member.field(UNKNOWN, ScalarColumn.JSON, UNKNOWN_COMMENT));
    return new StructType(fields.toArray(StructField[]::new));
  }

  private int ordinal(String field) {
    return List.of(type.fieldNames()).indexOf(field);
  }

  @Override
  public DataType type() {
    return type;
  }

  @Override
  public ColumnType pruned(DataType wanted) {
    return wanted.equals(type) ? this : new UnionColumn(variants, tagName, (StructType) wanted);
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    if (!in.startsObject()) {
      return null;
    }
    @Nullable Object[] values = new @Nullable Object[type.length()];
    int variant = tagName == null ? variantByKeys(in) : variantByTag(in, tagName);
    ColumnType column = variant == ABSENT ? null : columns[variant];
    if (column != null) {
      values[ordinals[variant]] = column.read(in);
    } else if (variant == ABSENT && unknown != ABSENT) {
      values[unknown] = ScalarColumn.JSON.read(in);
    } else {
      in.skipValue();
    }
    return new GenericInternalRow(values);
  }

  private int variantByTag(JsonReader in, String member) {
    String tag = Unions.tag(in, member);
    for (int i = 0; i < variants.size(); i++) {
      if (tag != null && tag.equals(variants.get(i).tag())) {
        return i;
      }
    }
    return ABSENT;
  }

  /** Of the variants whose keys are all there, the one with most keys. */
  private int variantByKeys(JsonReader in) {
    long present = Unions.members(in, keys, nullableKeys);
    int best = ABSENT;
    for (int i = 0; i < variants.size(); i++) {
      boolean fits = (requiredKeys[i] & ~present) == 0;
      if (fits
          && (best == ABSENT
              || Long.bitCount(requiredKeys[i]) > Long.bitCount(requiredKeys[best]))) {
        best = i;
      }
    }
    return best;
  }
}
