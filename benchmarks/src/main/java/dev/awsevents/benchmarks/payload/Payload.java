package dev.awsevents.benchmarks.payload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The payloads that are measured. */
public enum Payload {
  /** Format 1.0, with the headers of CloudFront. */
  REST("API Gateway REST request"),
  /** Format 2.0. */
  HTTP("API Gateway HTTP API request"),
  /** Their bodies are JSON, so they are full of escapes. */
  SQS10("10 SQS messages"),
  /** A hundred times as many messages of the same kind. */
  SQS1000("1,000 SQS messages"),
  /** Object notifications. */
  S3X10("10 S3 records"),
  /** Records with new and old images. */
  DYNAMODB100("100 DynamoDB stream records"),
  /** With 256 bytes of data each. */
  KINESIS100("100 Kinesis records"),
  /** The notifications inside the messages are read, too. */
  SNS_IN_SQS("10 SQS messages, an SNS notification in each"),
  /** With free-form detail. */
  EVENTBRIDGE("EventBridge event");

  /** Where {@code benchmarks/run} puts the payloads. */
  public static final Path FOLDER = Path.of("target", "payloads");

  private final String title;

  Payload(String title) {
    this.title = title;
  }

  /** What tables and pictures call it. */
  public String title() {
    return title;
  }

  /** The file of the payload. */
  public Path file() {
    return FOLDER.resolve(name() + ".json");
  }

  /** The payload, minified UTF-8. */
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(file());
  }
}
