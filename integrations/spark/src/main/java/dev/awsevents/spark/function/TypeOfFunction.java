package dev.awsevents.spark.function;

import dev.awsevents.EventFormatException;
import dev.awsevents.spark.row.RecognisedDocuments;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Tells which event a payload is: {@code aws.type_of(value)} is {@code SqsEvent}. Null if the
 * library does not know it, and for what is not JSON.
 */
public record TypeOfFunction() implements UnboundFunction {
  /** Its name in SQL. */
  public static final String NAME = "type_of";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "type_of(payload): the name of the type of the event";
  }

  @Override
  public BoundFunction bind(StructType inputType) {
    return new Bound(PayloadText.types(inputType, NAME, "payload").get(0));
  }

  private record Bound(DataType input) implements ScalarFunction<UTF8String> {
    @Override
    public String name() {
      return NAME;
    }

    @Override
    public String canonicalName() {
      return "awsevents.type_of(" + input.catalogString() + ")";
    }

    @Override
    public DataType[] inputTypes() {
      return new DataType[] {input};
    }

    @Override
    public DataType resultType() {
      return DataTypes.StringType;
    }

    @Override
    @SuppressWarnings("NullAway") // as in ReadFunction
    public @Nullable UTF8String produceResult(InternalRow arguments) {
      byte[] bytes = PayloadText.bytes(arguments, input);
      try {
        String type = bytes == null ? null : RecognisedDocuments.typeName(bytes);
        return type == null ? null : UTF8String.fromString(type);
      } catch (EventFormatException e) {
        return null;
      }
    }
  }
}
