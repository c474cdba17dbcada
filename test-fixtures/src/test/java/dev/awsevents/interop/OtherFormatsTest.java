package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.awsevents.AwsEvents;
import dev.awsevents.conformance.JsonDifference;
import dev.awsevents.fixtures.Fixture;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jackson's formats other than JSON text. */
class OtherFormatsTest {
  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  private static final List<Jackson> FORMATS =
      List.of(
          new Jackson2("CBOR", new CBORMapper()),
          new Jackson2("YAML", new YAMLMapper()),
          new Jackson3("YAML", new tools.jackson.dataformat.yaml.YAMLMapper()));

  @ParameterizedTest
  @MethodSource("fixtures")
  void typesAreWrittenAndReadAgain(Fixture fixture) throws Exception {
    Object value = AwsEvents.read(fixture.json(), fixture.type());
    for (Jackson format : FORMATS) {
      Object read = format.read(format.toBytes(value), fixture.type());

      assertEquals(
          List.of(),
          JsonDifference.paths(fixture.json(), AwsEvents.toBytes(read)),
          format::toString);
    }
  }

  @Test
  void binaryContentOfABinaryFormatIsBytes() throws Exception {
    byte[] cbor =
        new CBORMapper()
            .writeValueAsBytes(
                Map.of(
                    "Records",
                    List.of(
                        Map.of("kinesis", Map.of("data", new byte[] {1, 2}, "x", new byte[1])))));

    KinesisStreamEvent event = new CBORMapper().readValue(cbor, KinesisStreamEvent.class);

    assertEquals(Bytes.of((byte) 1, (byte) 2), event.records().get(0).kinesis().data());
    assertEquals("AA==", event.records().get(0).kinesis().unknownFields().get("x"));
  }

  @Test
  void javaValuesInMemoryAreRead() {
    KinesisStreamEvent event =
        new ObjectMapper()
            .convertValue(
                Map.of(
                    "Records",
                    List.of(
                        Map.of(
                            "kinesis",
                            Map.of("data", new byte[] {1, 2}, "partitionKey", 5, "f", 1.5f)))),
                KinesisStreamEvent.class);

    assertEquals(Bytes.of((byte) 1, (byte) 2), event.records().get(0).kinesis().data());
    assertEquals("5", event.records().get(0).kinesis().partitionKey());
    assertEquals(new BigDecimal("1.5"), event.records().get(0).kinesis().unknownFields().get("f"));
  }
}
