package dev.awsevents.benchmarks.contender;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** AWS's own events through AWS's own serializer, which is chosen as in the managed runtime. */
final class AwsSerialization implements Contender {
  private final PojoSerializer<Object> serializer;

  AwsSerialization(String payload) {
    serializer = serializer(type(payload));
  }

  @SuppressWarnings("unchecked") // the serializer takes the events of its own class only
  private static PojoSerializer<Object> serializer(Class<?> type) {
    if (LambdaEventSerializers.isLambdaSupportedEvent(type.getName())) {
      ClassLoader loader = AwsSerialization.class.getClassLoader();
      return (PojoSerializer<Object>) LambdaEventSerializers.serializerFor(type, loader);
    }
    return (PojoSerializer<Object>)
        (PojoSerializer<?>) JacksonFactory.getInstance().getSerializer(type);
  }

  private static Class<?> type(String payload) {
    return switch (payload) {
      case "REST" -> APIGatewayProxyRequestEvent.class;
      case "HTTP" -> APIGatewayV2HTTPEvent.class;
      case "SQS10", "SQS1000", "SNS_IN_SQS" -> SQSEvent.class;
      case "S3X10" -> S3Event.class;
      case "DYNAMODB100" -> DynamodbEvent.class;
      case "KINESIS100" -> KinesisEvent.class;
      case "EVENTBRIDGE" -> ScheduledEvent.class;
      default -> throw new IllegalArgumentException(payload);
    };
  }

  @Override
  public Object read(byte[] json) {
    return serializer.fromJson(new ByteArrayInputStream(json));
  }

  @Override
  public byte[] write(Object event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    serializer.toJson(event, out);
    return out.toByteArray();
  }
}
