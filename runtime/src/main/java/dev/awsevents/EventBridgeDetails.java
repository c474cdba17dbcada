package dev.awsevents;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.DetailCodec;
import dev.awsevents.runtime.foreign.ForeignTypeCodec;
import dev.awsevents.runtime.foreign.UserFormats;
import dev.awsevents.runtime.recognition.RegisteredDetails;

/**
 * Tells which type the details of your own EventBridge events have. It counts where nobody says
 * which type the detail of an event has: with {@code EventBridgeEvent.codec()}, {@code
 * AwsEvents.readAny}, and in frameworks that ask Jackson for the class {@code EventBridgeEvent}
 * without its type argument.
 *
 * <pre>{@code
 * EventBridgeDetails.register("shop.orders", "Order Placed", Order.class, mapper);
 * }</pre>
 *
 * <p>Call it once for each kind of event, before the first event is read: in the constructor of a
 * handler, or when a framework starts. If a kind of event is registered again, the last call
 * counts. Any thread may call it.
 *
 * <p>A detail that does not fit a generated type is free-form JSON, as with all types of details. A
 * detail that Jackson cannot read as your class is an error.
 */
public final class EventBridgeDetails {
  private EventBridgeDetails() {}

  /**
   * Registers a generated type.
   *
   * @param source of the events
   * @param detailType of the events
   * @throws IllegalArgumentException if the type has no codec
   */
  public static void register(String source, String detailType, Class<?> type) {
    add(source, detailType, type, Codecs.of(type));
  }

  /**
   * Registers a class of your own, which Jackson reads and writes. From then on the class has a
   * codec, as a generated type has: {@code EventBridgeEvent.codec(Order.class)} and {@code
   * bodyAs(Order.class)} use the mapper.
   *
   * @param source of the events
   * @param detailType of the events
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. The parameter is declared as {@code
   *     Object}, because this library does not depend on either.
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  public static <T> void register(String source, String detailType, Class<T> type, Object mapper) {
    @SuppressWarnings("unchecked") // the format reads the very type
    Codec<T> codec = (Codec<T>) new ForeignTypeCodec(type, UserFormats.of(type, mapper));
    Codecs.register(type, codec);
    add(source, detailType, type, codec);
  }

  private static void add(String source, String detailType, Class<?> type, Codec<?> codec) {
    RegisteredDetails.INSTANCE.add(source, detailType, type, codec);
    DetailCodec.install(RegisteredDetails.INSTANCE);
  }
}
