package dev.awsevents.spark.row;

import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.spark.column.RootColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * One row for each element of a list in the documents, or of the lists in a map. The fields of the
 * element are the columns; the other members of the document are in the column {@link #ENVELOPE}.
 */
public final class ExplodedDocuments implements DocumentRows {
  /** Name of the column with what surrounds the list. */
  public static final String ENVELOPE = "_envelope";

  /** Name of the column of elements that have no fields. */
  private static final String VALUE = "value";

  private static final int ABSENT = -1;

  private final RootColumn root;
  private final StructField list;
  private final DataType element;
  private final StructType type;

  /** The place of the list in the row of the document. */
  private final int listOrdinal;

  /** The place of the envelope in the rows; {@link #ABSENT} if nobody asks for it. */
  private final int envelopeOrdinal;

  private ExplodedDocuments(RootColumn root, StructField list, StructType type) {
    this.root = root;
    this.list = list;
    this.element = elementOf(list.dataType());
    this.type = type;
    listOrdinal = List.of(root.type().fieldNames()).indexOf(list.name());
    envelopeOrdinal = List.of(type.fieldNames()).indexOf(ENVELOPE);
  }

  /**
   * Rows of the elements of a list.
   *
   * @param field the column with the list; upper and lower case make no difference
   * @throws IllegalArgumentException if there is no such column
   */
  public static ExplodedDocuments of(RootColumn root, String field) {
    List<String> lists = new ArrayList<>();
    List<StructField> envelope = new ArrayList<>();
    StructField exploded = null;
    for (StructField each : root.type().fields()) {
      boolean isList = isList(each.dataType());
      if (isList) {
        lists.add(each.name());
      }
      if (isList && each.name().equalsIgnoreCase(field)) {
        exploded = each;
      } else {
        envelope.add(each);
      }
    }
    if (exploded == null) {
      throw new IllegalArgumentException(
          "option 'explode': there is no list '" + field + "', only " + lists);
    }
    DataType element = elementOf(exploded.dataType());
    List<StructField> columns = new ArrayList<>();
    if (element instanceof StructType struct) {
      columns.addAll(Arrays.asList(struct.fields()));
    } else {
      columns.add(DataTypes.createStructField(VALUE, element, true));
    }
    if (!envelope.isEmpty()) {
      columns.add(DataTypes.createStructField(ENVELOPE, structOf(envelope), true));
    }
    return new ExplodedDocuments(root, exploded, structOf(columns));
  }

  private static StructType structOf(List<StructField> fields) {
    return new StructType(fields.toArray(StructField[]::new));
  }

  private static boolean isList(DataType type) {
    return type instanceof ArrayType
        || (type instanceof MapType map && map.valueType() instanceof ArrayType);
  }

  private static DataType elementOf(DataType type) {
    DataType list = type instanceof MapType map ? map.valueType() : type;
    return ((ArrayType) list).elementType();
  }

  private static DataType withElement(DataType type, DataType element) {
    return type instanceof MapType map
        ? DataTypes.createMapType(map.keyType(), withElement(map.valueType(), element), true)
        : DataTypes.createArrayType(element, true);
  }

  @Override
  public StructType type() {
    return type;
  }

  @Override
  public DocumentRows pruned(StructType wanted) {
    List<StructField> ofElement = new ArrayList<>();
    List<StructField> ofDocument = new ArrayList<>();
    for (StructField field : wanted.fields()) {
      if (field.name().equals(ENVELOPE)) {
        ofDocument.addAll(Arrays.asList(((StructType) field.dataType()).fields()));
      } else {
        ofElement.add(field);
      }
    }
    DataType wantedElement = element instanceof StructType ? structOf(ofElement) : element;
    StructField wantedList =
        DataTypes.createStructField(list.name(), withElement(list.dataType(), wantedElement), true);
    ofDocument.add(wantedList);
    return new ExplodedDocuments(root.pruned(structOf(ofDocument)), wantedList, wanted);
  }

  @Override
  public int read(byte[] bytes, int from, int to, Collection<InternalRow> rows) {
    Utf8JsonReader in = new Utf8JsonReader(bytes, from, to);
    InternalRow document = root.read(in);
    int next = in.endBeforeNext();
    if (document.isNullAt(listOrdinal)) {
      return next;
    }
    InternalRow envelope = envelopeOrdinal == ABSENT ? null : envelope(document);
    if (list.dataType() instanceof MapType) {
      ArrayData lists = document.getMap(listOrdinal).valueArray();
      for (int i = 0; i < lists.numElements(); i++) {
        if (!lists.isNullAt(i)) {
          add(lists.getArray(i), envelope, rows);
        }
      }
    } else {
      add(document.getArray(listOrdinal), envelope, rows);
    }
    return next;
  }

  private void add(
      ArrayData elements, @Nullable InternalRow envelope, Collection<InternalRow> rows) {
    for (int i = 0; i < elements.numElements(); i++) {
      Object each = elements.isNullAt(i) ? null : elements.get(i, element);
      if (envelope == null && each instanceof InternalRow row) {
        rows.add(row);
      } else {
        rows.add(row(each, envelope));
      }
    }
  }

  private InternalRow row(@Nullable Object each, @Nullable InternalRow envelope) {
    @Nullable Object[] values = new @Nullable Object[type.length()];
    int fields = envelope == null ? values.length : values.length - 1;
    for (int i = 0; i < fields; i++) {
      if (each instanceof InternalRow row) {
        values[i] = row.get(i, type.fields()[i].dataType());
      } else if (!(element instanceof StructType)) {
        values[i] = each;
      }
    }
    if (envelope != null) {
      values[envelopeOrdinal] = envelope;
    }
    return new GenericInternalRow(values);
  }

  /** The row of the document without the list. */
  private InternalRow envelope(InternalRow document) {
    StructField[] fields = root.type().fields();
    @Nullable Object[] values = new @Nullable Object[fields.length - 1];
    for (int i = 0; i < fields.length; i++) {
      if (i != listOrdinal) {
        values[i < listOrdinal ? i : i - 1] = document.get(i, fields[i].dataType());
      }
    }
    return new GenericInternalRow(values);
  }
}
