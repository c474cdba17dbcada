package com.example.orders;

import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import dev.awsevents.AwsEvents;
import java.io.ByteArrayOutputStream;

/** The same payload as a class of aws-lambda-java-events, and back, by way of JSON. */
public final class AwsTypes {
  private AwsTypes() {}

  public static <T> T toAws(Object event, Class<T> type) {
    return LambdaEventSerializers.serializerFor(type, type.getClassLoader())
        .fromJson(AwsEvents.toJson(event));
  }

  @SuppressWarnings("unchecked") // the serializer is that of the class of the value
  public static <T> T fromAws(Object value, Class<T> type) {
    Class<Object> valueType = (Class<Object>) value.getClass();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    LambdaEventSerializers.serializerFor(valueType, valueType.getClassLoader()).toJson(value, json);
    return AwsEvents.read(json.toByteArray(), type);
  }
}
