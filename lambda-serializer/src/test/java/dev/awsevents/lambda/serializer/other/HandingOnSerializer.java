package dev.awsevents.lambda.serializer.other;

import dev.awsevents.lambda.serializer.AwsEventsSerializer;

/** What a user writes who needs both serializers. */
public final class HandingOnSerializer extends AwsEventsSerializer {
  public HandingOnSerializer() {
    super(new PointSerializer());
  }
}
