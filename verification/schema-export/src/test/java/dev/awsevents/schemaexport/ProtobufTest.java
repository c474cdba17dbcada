package dev.awsevents.schemaexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.schema.type.PayloadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProtobufTest {
  private static Map<String, Descriptor> messages = Map.of();

  @BeforeAll
  static void compileAll() throws Exception {
    messages = ProtobufFiles.compile();
  }

  static List<PayloadType> types() {
    return Exported.types();
  }

  /** What is printed has all that the payload has, so every name and type is right. */
  @ParameterizedTest
  @MethodSource("types")
  void theParserOfJsonReadsPayloadsAndLosesNothing(PayloadType type) {
    Descriptor message = messages.get(type.name());
    List<String> differences = new ArrayList<>();
    Exported.fixtures(type)
        .forEach(
            (name, json) -> {
              JsonNode payload = Exported.parse(json);
              if (PayloadModel.of(type.schema()).isContainer()) {
                payload = Exported.inside(message.getFields().get(0).getJsonName(), payload);
              }
              try {
                differences.addAll(
                    ProtobufDifferences.of(
                        name, payload, throughProtobuf(message, payload), message));
              } catch (InvalidProtocolBufferException e) {
                differences.add(name + ": " + e.getMessage());
              }
            });

    assertThat(differences).isEmpty();
  }

  private static JsonNode throughProtobuf(Descriptor message, JsonNode payload)
      throws InvalidProtocolBufferException {
    DynamicMessage.Builder builder = DynamicMessage.newBuilder(message);
    JsonFormat.parser().ignoringUnknownFields().merge(payload.toString(), builder);
    DynamicMessage read = DynamicMessage.parseFrom(message, builder.build().toByteString());
    return Exported.parse(JsonFormat.printer().print(read));
  }
}
