package dev.awsevents.benchmarks.contender;

import dev.awsevents.AwsEvents;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsEvent;

/** The library as users call it. */
final class Ours implements Contender {
  private final Class<?> type;

  Ours(String payload) {
    type = type(payload);
  }

  static Class<?> type(String payload) {
    return switch (payload) {
      case "REST" -> ApiGatewayProxyRequest.class;
      case "HTTP" -> ApiGatewayHttpRequest.class;
      case "SQS10", "SQS1000", "SNS_IN_SQS" -> SqsEvent.class;
      case "S3X10" -> S3Event.class;
      case "DYNAMODB100" -> DynamoDbStreamEvent.class;
      case "KINESIS100" -> KinesisStreamEvent.class;
      case "EVENTBRIDGE" -> EventBridgeEvent.class;
      default -> throw new IllegalArgumentException(payload);
    };
  }

  @Override
  public Object read(byte[] json) {
    return AwsEvents.read(json, type);
  }

  @Override
  public byte[] write(Object event) {
    return AwsEvents.toBytes(event);
  }
}
