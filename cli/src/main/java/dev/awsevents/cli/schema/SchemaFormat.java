package dev.awsevents.cli.schema;

import dev.awsevents.cli.schema.avro.AvroWriter;
import dev.awsevents.cli.schema.glue.GlueWriter;
import dev.awsevents.cli.schema.json.JsonSchemaWriter;
import dev.awsevents.cli.schema.json.OpenApiWriter;
import dev.awsevents.cli.schema.protobuf.ProtobufWriter;
import dev.awsevents.cli.schema.table.ParquetWriter;
import dev.awsevents.cli.schema.table.SparkDdlWriter;
import dev.awsevents.cli.schema.type.PayloadModel;
import dev.awsevents.cli.schema.typescript.TypeScriptWriter;
import dev.awsevents.conformance.SchemaFile;
import java.util.Locale;

/** A language for schemas. */
public enum SchemaFormat {
  /** JSON Schema 2020-12. */
  JSON_SCHEMA,
  /** OpenAPI 3.1. */
  OPENAPI,
  /** Apache Avro. */
  AVRO,
  /** Message types of Apache Parquet. */
  PARQUET,
  /** DDL of Apache Spark. */
  SPARK_DDL,
  /** The statement of Athena that makes a table of the AWS Glue Data Catalog. */
  GLUE,
  /** Protocol Buffers, proto3. */
  PROTOBUF,
  /** Declarations of TypeScript. */
  TYPESCRIPT;

  /**
   * A schema in this format, without a line break at its end.
   *
   * @throws dev.awsevents.cli.output.CommandFailure if the format has nothing for such a payload
   */
  public String write(SchemaFile schema) {
    return switch (this) {
      case JSON_SCHEMA -> JsonSchemaWriter.write(schema);
      case OPENAPI -> OpenApiWriter.write(schema);
      case AVRO -> AvroWriter.write(PayloadModel.of(schema));
      case PARQUET -> ParquetWriter.write(PayloadModel.of(schema));
      case SPARK_DDL -> SparkDdlWriter.write(PayloadModel.of(schema));
      case GLUE -> GlueWriter.write(PayloadModel.of(schema));
      case PROTOBUF -> ProtobufWriter.write(PayloadModel.of(schema));
      case TYPESCRIPT -> TypeScriptWriter.write(PayloadModel.of(schema));
    };
  }

  /** The name that the command knows it by: {@code json-schema}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
