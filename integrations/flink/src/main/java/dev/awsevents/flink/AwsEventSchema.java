package dev.awsevents.flink;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.api.common.serialization.SerializationSchema;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages of connectors, such as those for Kafka and Kinesis, as payloads, and writes
 * payloads as messages. A message is the JSON of one payload. A message without content, as Kafka
 * has them, is passed over.
 *
 * @param <T> the type of the payloads
 */
public final class AwsEventSchema<T> implements DeserializationSchema<T>, SerializationSchema<T> {
  private static final long serialVersionUID = 1L;

  /** The metric that counts the messages that {@link #ignoreParseErrors} passes over. */
  public static final String IGNORED_MESSAGES = "ignoredMessages";

  private final PayloadType<T> type;
  private final boolean ignoreParseErrors;
  private transient @Nullable Counter ignored;

  private AwsEventSchema(PayloadType<T> type, boolean ignoreParseErrors) {
    this.type = type;
    this.ignoreParseErrors = ignoreParseErrors;
  }

  /**
   * For payloads of one type.
   *
   * @param type a generated type; or an interface of events, such as {@link
   *     dev.awsevents.LambdaEvent} for whatever event a message is recognised as
   * @throws IllegalArgumentException if the type has no codec
   */
  public static <T> AwsEventSchema<T> of(Class<T> type) {
    return new AwsEventSchema<>(new PayloadType<>(type, null), false);
  }

  /**
   * For payloads of a type that has a parameter. The variable that it is assigned to names the type
   * in full: {@code AwsEventSchema<EventBridgeEvent<OrderPlaced>> orders =
   * AwsEventSchema.of(EventBridgeEvent.class, OrderPlaced.class)}.
   *
   * @param type a generated type with one parameter
   * @param parameter a generated type
   * @throws IllegalArgumentException if one of the types has no codec
   */
  public static <T> AwsEventSchema<T> of(Class<? super T> type, Class<?> parameter) {
    return new AwsEventSchema<>(new PayloadType<>(type, parameter), false);
  }

  /**
   * A schema that passes over messages that cannot be read, and counts them by the metric {@value
   * #IGNORED_MESSAGES}. Without it, such a message fails the job.
   */
  public AwsEventSchema<T> ignoreParseErrors() {
    return new AwsEventSchema<>(type, true);
  }

  @Override
  public void open(DeserializationSchema.InitializationContext context) {
    ignored = context.getMetricGroup().counter(IGNORED_MESSAGES);
  }

  /**
   * Reads a message.
   *
   * @return null for a message to be passed over
   * @throws EventFormatException if the message is not JSON, or its structure does not fit the
   *     type, unless such messages are ignored; it names the place, and no content
   */
  @Override
  public @Nullable T deserialize(byte @Nullable [] message) {
    if (message == null) {
      return null;
    }
    try {
      return AwsEvents.read(message, type.codec());
    } catch (EventFormatException e) {
      if (!ignoreParseErrors) {
        throw e;
      }
      if (ignored != null) {
        ignored.inc();
      }
      return null;
    }
  }

  @Override
  public byte[] serialize(T payload) {
    return AwsEvents.toBytes(payload, type.codec());
  }

  @Override
  public boolean isEndOfStream(T payload) {
    return false;
  }

  @Override
  public TypeInformation<T> getProducedType() {
    return new AwsEventTypeInformation<>(type);
  }
}
