package dev.awsevents.examples;

import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaEvent;
import dev.awsevents.UnidentifiedEvent;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Reads, identifies, builds and writes payloads. */
public final class Quickstart {
  private static final List<String> PAYLOADS =
      List.of("orders-queue", "upload", "orders-table", "http-request", "order-placed", "unknown");

  private Quickstart() {}

  /** Reads a few payloads and prints what they are. */
  public static void main(String[] args) {
    readAsKnownType();
    identify();
    buildTestEvent();
    buildResponses();
  }

  private static void readAsKnownType() {
    title("Read a payload as a type");
    SqsEvent event = AwsEvents.read(payload("orders-queue"), SqsEvent.class);
    for (SqsEvent.Message message : event.records()) {
      print(message.messageId() + " sent " + message.attributes().sentTimestamp());
      print("  " + message.body());
    }
  }

  private static void identify() {
    title("Find out what a payload is");
    for (String name : PAYLOADS) {
      print(name + ": " + describe(AwsEvents.readAny(payload(name))));
    }
  }

  /** With Java 21 or later, a {@code switch} over the types does the same. */
  private static String describe(LambdaEvent event) {
    if (event instanceof SqsEvent sqs) {
      return sqs.records().size() + " messages";
    }
    if (event instanceof S3Event s3) {
      S3Event.S3Record first = s3.records().get(0);
      return first.eventName() + " of '" + first.s3().object().urlDecodedKey() + "'";
    }
    if (event instanceof DynamoDbStreamEvent changes) {
      DynamoDbStreamEvent.DynamoDbRecord first = changes.records().get(0);
      return first.eventName() + " of item " + first.dynamodb().keys();
    }
    if (event instanceof ApiGatewayHttpRequest request) {
      return request.requestContext().http().method() + " " + request.rawPath();
    }
    if (event instanceof EventBridgeEvent<?> custom) {
      return custom.detailType() + " with detail " + custom.detail();
    }
    if (event instanceof UnidentifiedEvent unidentified) {
      return "not known to the library: " + unidentified.content();
    }
    return event.getClass().getSimpleName();
  }

  private static void buildTestEvent() {
    title("Build a test event");
    SqsEvent event =
        SqsEvent.builder()
            .addRecords(
                message ->
                    message
                        .messageId("1")
                        .body("hello")
                        .attributes(
                            values -> values.sentTimestamp(Instant.ofEpochSecond(1772368205)))
                        .eventSource("aws:sqs"))
            .build();
    print(AwsEvents.toJson(event));
  }

  private static void buildResponses() {
    title("Build a response");
    print(
        AwsEvents.toJson(
            SqsBatchResponse.builder()
                .addBatchItemFailures(failure -> failure.itemIdentifier("1"))
                .build()));
    print(
        AwsEvents.toJson(
            ApiGatewayHttpResponse.builder()
                .statusCode(200)
                .putHeaders("content-type", "text/plain")
                .body("It works.")
                .build()));
  }

  private static byte[] payload(String name) {
    try (InputStream in = Quickstart.class.getResourceAsStream("/payloads/" + name + ".json")) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void title(String title) {
    print("\n" + title);
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
