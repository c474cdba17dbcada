package dev.awsevents.schemaexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.schema.SchemaFormat;
import dev.awsevents.spark.schema.SchemaColumns;
import dev.awsevents.spark.schema.SchemaFiles;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.sql.execution.datasources.parquet.ParquetToSparkSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of Spark and of Parquet are those of {@code awsevents-spark}. */
class TableTest {
  static List<PayloadType> types() {
    return Exported.types();
  }

  private static StructType columns(PayloadType type) {
    return SchemaColumns.of(SchemaFiles.path(type.name()).orElseThrow(), false, null).type();
  }

  @ParameterizedTest
  @MethodSource("types")
  void sparkMakesTheSameColumnsOfTheDdl(PayloadType type) {
    assertThat(StructType.fromDDL(Exported.text(type, SchemaFormat.SPARK_DDL)))
        .isEqualTo(columns(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void sparkMakesTheSameColumnsOfTheMessageTypeOfParquet(PayloadType type) {
    MessageType message =
        MessageTypeParser.parseMessageType(Exported.text(type, SchemaFormat.PARQUET));

    assertThat(message.getName()).isEqualTo(type.name());
    assertThat(new ParquetToSparkSchemaConverter(new SQLConf()).convert(message))
        .isEqualTo(inParquet(columns(type)));
  }

  /** The same without comments, with an underscore for what Parquet's text uses itself. */
  private static DataType inParquet(DataType type) {
    if (type instanceof StructType struct) {
      return new StructType(
          Arrays.stream(struct.fields())
              .map(
                  field ->
                      DataTypes.createStructField(
                          field.name().replaceAll("[ ()]", "_"),
                          inParquet(field.dataType()),
                          field.nullable()))
              .toArray(StructField[]::new));
    }
    if (type instanceof ArrayType array) {
      return DataTypes.createArrayType(inParquet(array.elementType()), array.containsNull());
    }
    return type instanceof MapType map
        ? DataTypes.createMapType(
            map.keyType(), inParquet(map.valueType()), map.valueContainsNull())
        : type;
  }
}
