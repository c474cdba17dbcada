package dev.awsevents.opentelemetry;

import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.kafka.KafkaMskEvent.KafkaRecord;
import dev.awsevents.sns.SnsEvent.SnsMessage;
import dev.awsevents.sqs.SqsEvent;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Gets what propagators of OpenTelemetry ask for from a message or request. Names of HTTP headers
 * are compared without regard to case, all others as they are.
 *
 * @param <C> the message or request
 */
public final class EventGetter<C> implements TextMapGetter<C> {
  /**
   * From a message of a queue: the sender's attributes, and the system attribute {@code
   * AWSTraceHeader} as the header {@code X-Amzn-Trace-Id}.
   */
  public static final TextMapGetter<SqsEvent.Message> SQS = new EventGetter<>(EventGetter::ofSqs);

  /** From a notification: the publisher's attributes. */
  public static final TextMapGetter<SnsMessage> SNS = new EventGetter<>(EventGetter::ofSns);

  /** From a record of a topic: its headers. */
  public static final TextMapGetter<KafkaRecord> KAFKA = new EventGetter<>(KafkaRecord::header);

  /** From an HTTP request: its headers. */
  public static final TextMapGetter<HttpRequestEvent> HTTP =
      new EventGetter<>(HttpRequestEvent::header);

  /** What the propagators of OpenTelemetry ask for. Events cannot list all that they have. */
  private static final List<String> KEYS =
      List.of(
          "traceparent",
          "tracestate",
          "baggage",
          "X-Amzn-Trace-Id",
          "b3",
          "X-B3-TraceId",
          "X-B3-SpanId",
          "X-B3-Sampled");

  private static final String XRAY = "X-Amzn-Trace-Id";

  private final BiFunction<C, String, @Nullable String> values;

  private EventGetter(BiFunction<C, String, @Nullable String> values) {
    this.values = values;
  }

  private static @Nullable String ofSqs(SqsEvent.Message message, String key) {
    if (key.equalsIgnoreCase(XRAY)) {
      return message.traceHeader();
    }
    Map<String, SqsEvent.MessageAttribute> attributes = message.messageAttributes();
    SqsEvent.@Nullable MessageAttribute attribute = attributes.get(key);
    return attribute == null ? null : attribute.stringValue();
  }

  private static @Nullable String ofSns(SnsMessage message, String key) {
    if (key.equalsIgnoreCase(XRAY)) {
      return message.traceHeader();
    }
    var attribute = message.messageAttributes().get(key);
    return attribute == null ? null : attribute.value();
  }

  /** Those of the known names that the carrier has. */
  @Override
  public Iterable<String> keys(C carrier) {
    return KEYS.stream().filter(key -> values.apply(carrier, key) != null).toList();
  }

  @Override
  public @Nullable String get(@Nullable C carrier, String key) {
    return carrier == null ? null : values.apply(carrier, key);
  }
}
