package dev.awsevents.migration;

import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import dev.awsevents.AwsEvents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/**
 * Converts objects of aws-lambda-java-events to records of awsevents and back, by their JSON. AWS's
 * own serializer reads and writes AWS's objects.
 *
 * <p>A record keeps all that the object has. An object keeps what AWS's class has a property for.
 */
public final class EventConversion {
  private EventConversion() {}

  /**
   * The record with the content of an object of AWS.
   *
   * @param event an event or a response of aws-lambda-java-events, not a part of one
   * @param type the type of the same payload
   * @throws dev.awsevents.EventFormatException if the type is that of a payload of another
   *     structure
   */
  public static <T> T toRecord(Object event, Class<T> type) {
    Class<?> pojo = event.getClass();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    write(event, pojo, json);
    return AwsEvents.read(WireForms.of(pojo).toWire(json.toByteArray()), type);
  }

  /**
   * The object of AWS with the content of a record.
   *
   * @param event an event or a response of awsevents, not a part of one
   * @param type the class of aws-lambda-java-events for the same payload
   * @throws java.io.UncheckedIOException if AWS's class cannot hold a value of the record, such as
   *     a list in a map of texts
   */
  public static <T> T toPojo(Object event, Class<T> type) {
    byte[] json = WireForms.of(type).toAws(AwsEvents.toBytes(event));
    return serializer(type).fromJson(new ByteArrayInputStream(json));
  }

  private static <T> void write(Object event, Class<T> type, ByteArrayOutputStream json) {
    serializer(type).toJson(type.cast(event), json);
  }

  private static <T> PojoSerializer<T> serializer(Class<T> type) {
    return LambdaEventSerializers.serializerFor(type, type.getClassLoader());
  }
}
