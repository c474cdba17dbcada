package dev.awsevents.benchmarks.peer;

/** The record of each payload. */
public final class PeerTypes {
  private PeerTypes() {}

  /** The record of a payload. It takes the name, so that a cold run loads nothing else. */
  public static Class<?> of(String payload) {
    return switch (payload) {
      case "REST" -> RestRequest.class;
      case "HTTP" -> HttpRequest.class;
      case "SQS10", "SQS1000", "SNS_IN_SQS" -> SqsMessages.class;
      case "S3X10" -> S3Notification.class;
      case "DYNAMODB100" -> DynamoDbStream.class;
      case "KINESIS100" -> KinesisStream.class;
      case "EVENTBRIDGE" -> BusEvent.class;
      default -> throw new IllegalArgumentException(payload);
    };
  }
}
