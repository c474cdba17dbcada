package dev.awsevents.spark.row;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.spark.column.RootColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * One row for each document of any type: which event it is, its text, and a column for each type
 * that was asked for, of which one is not null at most.
 */
public final class RecognisedDocuments implements DocumentRows {
  private static final String TYPE = "_type";
  private static final String JSON = "_json";

  private final Map<String, RootColumn> roots;
  private final StructType type;

  private RecognisedDocuments(Map<String, RootColumn> roots, StructType type) {
    this.roots = roots;
    this.type = type;
  }

  /**
   * Rows with a column for each of some types.
   *
   * @param roots by the names of the types
   */
  public static RecognisedDocuments of(Map<String, RootColumn> roots) {
    List<StructField> fields = new ArrayList<>();
    fields.add(DataTypes.createStructField(TYPE, DataTypes.StringType, true));
    roots.forEach((name, root) -> fields.add(DataTypes.createStructField(name, root.type(), true)));
    fields.add(DataTypes.createStructField(JSON, DataTypes.StringType, true));
    return new RecognisedDocuments(
        new LinkedHashMap<>(roots), new StructType(fields.toArray(StructField[]::new)));
  }

  /** The name of the type of an event; null if the library does not know it. */
  public static @Nullable String typeName(byte[] json) {
    return AwsEvents.identify(json).<@Nullable String>map(Class::getSimpleName).orElse(null);
  }

  @Override
  public StructType type() {
    return type;
  }

  @Override
  public DocumentRows pruned(StructType wanted) {
    Map<String, RootColumn> pruned = new LinkedHashMap<>();
    for (StructField field : wanted.fields()) {
      RootColumn root = roots.get(field.name());
      if (root != null) {
        pruned.put(field.name(), root.pruned((StructType) field.dataType()));
      }
    }
    return new RecognisedDocuments(pruned, wanted);
  }

  @Override
  public int read(byte[] bytes, int from, int to, Collection<InternalRow> rows) {
    Utf8JsonReader in = new Utf8JsonReader(bytes, from, to);
    in.skipValue();
    int next = in.endBeforeNext();
    byte[] document = Arrays.copyOfRange(bytes, from, withoutBlanks(bytes, next));
    String[] names = type.fieldNames();
    boolean isRecognised = !roots.isEmpty() || List.of(names).contains(TYPE);
    String event = isRecognised ? typeName(document) : null;
    @Nullable Object[] values = new @Nullable Object[names.length];
    for (int i = 0; i < names.length; i++) {
      values[i] =
          switch (names[i]) {
            case TYPE -> event == null ? null : UTF8String.fromString(event);
            case JSON -> UTF8String.fromBytes(document);
            default -> names[i].equals(event) ? read(names[i], document) : null;
          };
    }
    rows.add(new GenericInternalRow(values));
    return next;
  }

  private @Nullable InternalRow read(String name, byte[] document) {
    RootColumn root = roots.get(name);
    return root == null ? null : root.read(new Utf8JsonReader(document));
  }

  private static int withoutBlanks(byte[] bytes, int end) {
    int last = end;
    while (bytes[last - 1] <= ' ' && bytes[last - 1] >= 0) {
      last--;
    }
    return last;
  }
}
