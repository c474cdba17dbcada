package dev.awsevents.benchmarks.payload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The payloads that are measured. */
public enum Payload {
  /** A REST proxy request of API Gateway, about 3 kB. */
  REST,
  /** A request of an HTTP API, format 2.0. */
  HTTP,
  /** Ten messages of a queue whose bodies are JSON, so full of escapes. */
  SQS10,
  /** A thousand such messages, about 1.2 MB. */
  SQS1000,
  /** Ten object notifications. */
  S3X10,
  /** A hundred records of a DynamoDB stream. */
  DYNAMODB100,
  /** A hundred records of a Kinesis stream with 256 bytes of data each. */
  KINESIS100,
  /** Ten SNS notifications in messages of a queue; the notifications are read too. */
  SNS_IN_SQS,
  /** An EventBridge event with free-form detail. */
  EVENTBRIDGE;

  /** Where {@code benchmarks/run} puts the payloads. */
  public static final Path FOLDER = Path.of("target", "payloads");

  /** Where the payload is. */
  public Path file() {
    return FOLDER.resolve(name() + ".json");
  }

  /** The payload, minified UTF-8. */
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(file());
  }
}
