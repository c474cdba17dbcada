package dev.awsevents.spark.function;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.spark.column.RootColumn;
import dev.awsevents.spark.schema.SchemaColumns;
import dev.awsevents.spark.schema.SchemaFiles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Reads a payload as a struct: {@code aws.sqs.SqsEvent(value)}. Null for null, and for what cannot
 * be read as the type.
 *
 * @param path of the schema of the type
 */
public record ReadFunction(String path) implements UnboundFunction {
  private static final Map<String, RootColumn> ROOTS = new ConcurrentHashMap<>();

  private static RootColumn root(String path) {
    return ROOTS.computeIfAbsent(path, each -> SchemaColumns.of(each, false, null));
  }

  @Override
  public String name() {
    return SchemaFiles.typeName(path);
  }

  @Override
  public String description() {
    return name() + "(payload): the payload as a struct";
  }

  @Override
  public BoundFunction bind(StructType inputType) {
    return new Bound(path, PayloadText.types(inputType, name(), "payload").get(0));
  }

  /** Spark compares bound functions, and sends them to executors. */
  private record Bound(String path, DataType input) implements ScalarFunction<InternalRow> {
    @Override
    public String name() {
      return SchemaFiles.typeName(path);
    }

    @Override
    public String canonicalName() {
      return "awsevents." + path + "(" + input.catalogString() + ")";
    }

    @Override
    public DataType[] inputTypes() {
      return new DataType[] {input};
    }

    @Override
    public DataType resultType() {
      return root(path).type();
    }

    @Override
    @SuppressWarnings("NullAway") // Spark takes null, which its interface cannot say
    public @Nullable InternalRow produceResult(InternalRow arguments) {
      byte[] bytes = PayloadText.bytes(arguments, input);
      if (bytes == null) {
        return null;
      }
      try {
        Utf8JsonReader in = new Utf8JsonReader(bytes);
        InternalRow row = root(path).read(in);
        in.end();
        return row;
      } catch (EventFormatException e) {
        return null;
      }
    }
  }
}
