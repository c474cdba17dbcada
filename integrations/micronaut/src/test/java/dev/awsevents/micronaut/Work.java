package dev.awsevents.micronaut;

import dev.awsevents.LambdaEvent;
import dev.awsevents.LambdaResponse;
import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.sqs.SqsEvent;
import dev.awsevents.value.Bytes;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class of a user with generated types inside. */
@Serdeable
public record Work(
    SqsEvent event,
    List<SqsEvent.Message> messages,
    Map<String, DynamoDbAttributeValue> image,
    Bytes attachment,
    EventBridgeEvent<Order> placed,
    List<LambdaEvent> any,
    @Nullable HttpRequestEvent request) {
  /** Responses can only be written. */
  @Serdeable.Serializable
  public record Answer(LambdaResponse response, List<LambdaResponse> more) {}
}
