package dev.awsevents.schemaexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.schema.SchemaFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AvroTest {
  static List<PayloadType> types() {
    return Exported.types();
  }

  private static Schema schema(PayloadType type) {
    return new Schema.Parser().parse(Exported.text(type, SchemaFormat.AVRO));
  }

  @ParameterizedTest
  @MethodSource("types")
  void payloadsAreWrittenAndReadBackEqual(PayloadType type) throws IOException {
    Schema schema = schema(type);

    assertThat(SchemaCompatibility.checkReaderWriterCompatibility(schema, schema).getType())
        .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
    for (Map.Entry<String, String> fixture : Exported.fixtures(type).entrySet()) {
      Object payload = AvroPayload.of(Exported.parse(fixture.getValue()), schema);
      assertThat(GenericData.get().validate(schema, payload)).as(fixture.getKey()).isTrue();
      assertThat(AvroPayload.plain(read(write(payload, schema), schema)))
          .as(fixture.getKey())
          .isEqualTo(AvroPayload.plain(payload));
    }
  }

  private static byte[] write(Object payload, Schema schema) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
    new GenericDatumWriter<>(schema).write(payload, encoder);
    encoder.flush();
    return out.toByteArray();
  }

  private static Object read(byte[] bytes, Schema schema) throws IOException {
    return new GenericDatumReader<>(schema)
        .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
  }

  @Test
  void valuesAreWhatTheirSchemaSays() {
    PayloadType type = Exported.type("SqsEvent");
    JsonNode json = Exported.parse(Exported.fixtures(type).get("default"));
    GenericRecord event = (GenericRecord) AvroPayload.of(json, schema(type));
    GenericRecord message = (GenericRecord) ((List<?>) event.get("Records")).get(0);
    GenericRecord attributes = (GenericRecord) message.get("attributes");
    JsonNode sent = json.at("/Records/0/attributes");

    assertThat(message.get("body")).isEqualTo(json.at("/Records/0/body").asText());
    assertThat(attributes.get("ApproximateReceiveCount"))
        .isEqualTo(Integer.parseInt(sent.get("ApproximateReceiveCount").asText()));
    assertThat(attributes.getSchema().getField("SentTimestamp").schema().getLogicalType())
        .isEqualTo(LogicalTypes.timestampMicros());
    assertThat(attributes.get("SentTimestamp"))
        .isEqualTo(
            Instant.ofEpochMilli(Long.parseLong(sent.get("SentTimestamp").asText())).toEpochMilli()
                * 1000);
  }

  @Test
  void aNameThatAvroDoesNotAllowIsInTheAttributeWireName() {
    Schema schema = schema(Exported.type("EventBridgeEvent"));

    assertThat(schema.getFullName()).isEqualTo("awsevents.eventbridge.EventBridgeEvent");
    assertThat(AvroPayload.wireName(schema.getField("detail_type"))).isEqualTo("detail-type");
  }
}
