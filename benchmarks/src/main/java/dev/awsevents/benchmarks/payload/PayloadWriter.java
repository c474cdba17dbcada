package dev.awsevents.benchmarks.payload;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sns.SnsEvent;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes the payloads from the library's fixtures. Each run makes the same ones. */
public final class PayloadWriter {
  /** Keeps the spelling of numbers, which is AWS's: {@code 1772475727.641}. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static final int DATA_LENGTH = 256;

  /** Makes IDs and binary data; seeded, so that every run measures the same bytes. */
  private final Random random = new Random(20260101);

  /** Writes all payloads to their files. */
  public static void writeAll() throws IOException {
    Files.createDirectories(Payload.FOLDER);
    for (Payload payload : Payload.values()) {
      Files.write(payload.file(), new PayloadWriter().json(payload));
    }
  }

  /** One payload, minified. */
  public byte[] json(Payload payload) throws IOException {
    ObjectNode event =
        switch (payload) {
          case REST -> throughCloudFront(fixture(ApiGatewayProxyRequest.class));
          case HTTP -> fixture(ApiGatewayHttpRequest.class);
          case SQS10 -> queue(10);
          case SQS1000 -> queue(1000);
          case S3X10 -> repeated(fixture(S3Event.class), 10, "/s3/object/key");
          case DYNAMODB100 -> repeated(fixture(DynamoDbStreamEvent.class), 100, "/eventID");
          case KINESIS100 -> stream(100);
          case SNS_IN_SQS -> notifications(10);
          case EVENTBRIDGE -> fixture(EventBridgeEvent.class);
        };
    return MAPPER.writeValueAsBytes(event);
  }

  private static ObjectNode fixture(Class<?> type) throws IOException {
    return (ObjectNode) MAPPER.readTree(Fixtures.json(type));
  }

  /**
   * Adds the headers that CloudFront adds before an edge-optimized API. Removes the members that
   * AWS's own type does not have.
   */
  private static ObjectNode throughCloudFront(ObjectNode request) {
    ObjectNode context = (ObjectNode) request.get("requestContext");
    context.remove(List.of("customDomain", "deploymentId"));
    ((ObjectNode) context.get("identity")).remove("apiKeyId");
    Map<String, String> added =
        Map.of(
            "CloudFront-Forwarded-Proto", "https",
            "CloudFront-Is-Desktop-Viewer", "true",
            "CloudFront-Is-Mobile-Viewer", "false",
            "CloudFront-Viewer-Country", "DE",
            "Via", "2.0 0123456789abcdef0123456789abcdef.cloudfront.net (CloudFront)",
            "X-Amz-Cf-Id", "exampleexampleexampleexampleexampleexampleexampleexample==");
    new TreeMap<>(added)
        .forEach(
            (name, value) -> {
              ((ObjectNode) request.get("headers")).put(name, value);
              ((ObjectNode) request.get("multiValueHeaders")).putArray(name).add(value);
            });
    return request;
  }

  /** Repeats the records of an event in turn until there are enough. Each has its own ID. */
  private ObjectNode repeated(ObjectNode event, int count, String id) {
    ArrayNode originals = (ArrayNode) event.get("Records");
    ArrayNode records = event.putArray("Records");
    int slash = id.lastIndexOf('/');
    for (int i = 0; i < count; i++) {
      ObjectNode copy = originals.get(i % originals.size()).deepCopy();
      ObjectNode parent = (ObjectNode) copy.at(id.substring(0, slash));
      String name = id.substring(slash + 1);
      parent.put(name, parent.get(name).textValue() + Long.toHexString(random.nextLong()));
      records.add(copy);
    }
    return event;
  }

  private ObjectNode queue(int count) throws IOException {
    ObjectNode event = repeated(fixture(SqsEvent.class), count, "/messageId");
    int order = 1000;
    for (var message : event.get("Records")) {
      ObjectNode body = MAPPER.createObjectNode();
      body.put("orderId", "A-" + order++).put("status", "PAID").put("currency", "EUR");
      body.put("total", random.nextInt(10_000)).put("note", "leave it with the neighbours");
      body.putArray("skus").add("TEA-250-GREEN").add("TEA-5");
      ((ObjectNode) message).put("body", MAPPER.writeValueAsString(body));
    }
    return event;
  }

  private ObjectNode stream(int count) throws IOException {
    ObjectNode event = repeated(fixture(KinesisStreamEvent.class), count, "/eventID");
    for (var record : event.get("Records")) {
      byte[] data = new byte[DATA_LENGTH];
      random.nextBytes(data);
      ((ObjectNode) record.get("kinesis")).put("data", data);
    }
    return event;
  }

  private ObjectNode notifications(int count) throws IOException {
    String notification = MAPPER.writeValueAsString(fixture(SnsEvent.class).at("/Records/0/Sns"));
    ObjectNode event = repeated(fixture(SqsEvent.class), count, "/messageId");
    for (var message : event.get("Records")) {
      ((ObjectNode) message).put("body", notification);
    }
    return event;
  }
}
