package dev.awsevents.schemaexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.schema.type.PayloadModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    ProtobufDifferences differences = new ProtobufDifferences(Exported.wireNames(type));
    boolean isContainer = PayloadModel.of(type.schema()).isContainer();
    Exported.fixtures(type)
        .forEach(
            (name, json) -> {
              JsonNode payload = Exported.parse(json);
              if (isContainer) {
                payload = Exported.inside(message.getFields().get(0).getJsonName(), payload);
              }
              try {
                differences.compare(name, payload, throughProtobuf(message, payload), message);
              } catch (InvalidProtocolBufferException e) {
                differences.add(name + ": " + e.getMessage());
              }
            });

    assertThat(differences.found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SqsEvent               | Records/body                              | string
          SqsEvent               | Records/messageAttributes/binaryListValues | bytes
          SqsEvent               | Records/attributes/ApproximateReceiveCount | int32
          SqsEvent               | Records/attributes/SentTimestamp          | int64
          EventBridgeEvent       | time                                      | google.protobuf.Timestamp
          EventBridgeEvent       | detail                                    | google.protobuf.Value
          KinesisStreamEvent     | Records/kinesis/approximateArrivalTimestamp | double
          S3Event                | Records/s3/object/size                    | int64
          ApiGatewayProxyRequest | requestContext/requestTime                | string
          AlbRequest             | multiValueHeaders                         | google.protobuf.ListValue
          AlbRequest             | isBase64Encoded                           | bool
          LexV2Event             | sessionState/sessionAttributes            | google.protobuf.Value
          IamPolicyDocument      | Statement                                 | google.protobuf.Value
          """)
  void aFieldHasTheTypeThatItsSchemaSays(String type, String path, String expected) {
    Descriptor message = messages.get(type);
    FieldDescriptor field = null;
    for (String name : path.split("/", -1)) {
      field =
          message.getFields().stream()
              .filter(each -> each.getJsonName().equals(name))
              .findFirst()
              .orElseThrow();
      if (field.isMapField()) {
        field = field.getMessageType().findFieldByName("value");
      }
      boolean isMessage = field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
      message = isMessage ? field.getMessageType() : message;
    }

    assertThat(
            field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                ? field.getMessageType().getFullName()
                : field.getType().name().toLowerCase(Locale.ROOT))
        .isEqualTo(expected);
  }

  private static JsonNode throughProtobuf(Descriptor message, JsonNode payload)
      throws InvalidProtocolBufferException {
    DynamicMessage.Builder builder = DynamicMessage.newBuilder(message);
    JsonFormat.parser().ignoringUnknownFields().merge(payload.toString(), builder);
    DynamicMessage read = DynamicMessage.parseFrom(message, builder.build().toByteString());
    return Exported.parse(JsonFormat.printer().print(read));
  }
}
