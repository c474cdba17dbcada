package dev.awsevents.spark.function;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The arguments of functions: a payload, as text or as bytes of UTF-8, and other texts. */
final class PayloadText {
  private PayloadText() {}

  /**
   * The types that a function takes.
   *
   * @param given the types of the arguments
   * @param parameters names of the parameters; the first one is the payload
   * @throws UnsupportedOperationException if the arguments do not fit; Spark reports it
   */
  static List<DataType> types(StructType given, String function, String... parameters) {
    List<DataType> types = new ArrayList<>();
    boolean fits = given.length() == parameters.length;
    for (int i = 0; fits && i < parameters.length; i++) {
      DataType type = given.fields()[i].dataType();
      fits = type instanceof StringType || (i == 0 && type instanceof BinaryType);
      types.add(type instanceof BinaryType ? type : DataTypes.StringType);
    }
    if (!fits) {
      throw new UnsupportedOperationException(
          "expected "
              + function
              + "("
              + String.join(", ", parameters)
              + ") with strings, of which the first may be binary, but found "
              + given.catalogString());
    }
    return List.copyOf(types);
  }

  /** The bytes of the payload; null for null. */
  static byte @Nullable [] bytes(InternalRow arguments, DataType type) {
    if (arguments.isNullAt(0)) {
      return null;
    }
    return type instanceof BinaryType
        ? arguments.getBinary(0)
        : arguments.getUTF8String(0).getBytes();
  }
}
