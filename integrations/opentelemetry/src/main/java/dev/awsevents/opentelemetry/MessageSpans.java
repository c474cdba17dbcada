package dev.awsevents.opentelemetry;

import dev.awsevents.kafka.KafkaMskEvent.KafkaRecord;
import dev.awsevents.sns.SnsEvent.SnsMessage;
import dev.awsevents.sqs.SqsEvent;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Begins spans of messages, with a link to the sender of each, as OpenTelemetry's conventions for
 * AWS Lambda and for messaging say. The parent of a span is the current one, as always.
 *
 * <p>A link comes from X-Ray's header if the message has one, and otherwise from the propagators
 * that OpenTelemetry is configured with. A message without a trace context has no link.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/faas/aws-lambda/">Instrumenting AWS
 *     Lambda</a>
 */
public final class MessageSpans {
  private final Tracer tracer;
  private final TextMapPropagator propagator;

  /** Spans of this library, with the tracer and the propagators of an OpenTelemetry. */
  public MessageSpans(OpenTelemetry telemetry) {
    tracer = telemetry.getTracer("dev.awsevents.opentelemetry");
    propagator = telemetry.getPropagators().getTextMapPropagator();
  }

  /** A span of the whole batch of a queue, with as many links as messages with a context. */
  public SpanBuilder batch(SqsEvent event) {
    List<SqsEvent.Message> messages = event.records();
    Set<String> sources = new LinkedHashSet<>();
    Set<@Nullable String> queues = new LinkedHashSet<>();
    messages.forEach(
        message -> {
          sources.add(source(message));
          queues.add(message.eventSourceArn());
        });
    String source = sources.size() == 1 ? sources.iterator().next() : "multiple_sources";
    SpanBuilder span = begin(source + " process", "aws_sqs");
    span.setAttribute("messaging.batch.message_count", (long) messages.size());
    if (queues.size() == 1) {
      destination(span, queues.iterator().next());
    }
    messages.forEach(message -> link(span, message, message.traceHeader(), EventGetter.SQS));
    return span;
  }

  /** A span of one message of a queue. */
  public SpanBuilder message(SqsEvent.Message message) {
    SpanBuilder span = begin(source(message) + " process", "aws_sqs");
    destination(span, message.eventSourceArn());
    attribute(span, "messaging.message.id", message.messageId());
    link(span, message, message.traceHeader(), EventGetter.SQS);
    return span;
  }

  /** A span of one notification. */
  public SpanBuilder message(SnsMessage message) {
    SpanBuilder span = begin("aws:sns process", "aws.sns");
    destination(span, message.topicArn());
    attribute(span, "messaging.message.id", message.messageId());
    link(span, message, message.traceHeader(), EventGetter.SNS);
    return span;
  }

  /** A span of one record of a topic. */
  public SpanBuilder message(KafkaRecord message) {
    SpanBuilder span = begin("process " + message.topic(), "kafka");
    attribute(span, "messaging.destination.name", message.topic());
    attribute(span, "messaging.destination.partition.id", String.valueOf(message.partition()));
    Long offset = message.offset();
    if (offset != null) {
      span.setAttribute("messaging.kafka.offset", offset);
    }
    link(span, message, message.traceHeader(), EventGetter.KAFKA);
    return span;
  }

  private static String source(SqsEvent.Message message) {
    String source = message.eventSource();
    return source == null ? "aws:sqs" : source;
  }

  private SpanBuilder begin(String name, String system) {
    return tracer
        .spanBuilder(name)
        .setSpanKind(SpanKind.CONSUMER)
        .setAttribute("faas.trigger", "pubsub")
        .setAttribute("messaging.operation.type", "process")
        .setAttribute("messaging.operation.name", "process")
        .setAttribute("messaging.system", system);
  }

  /** The last part of an ARN is the name of the queue or topic. */
  private static void destination(SpanBuilder span, @Nullable String arn) {
    if (arn != null) {
      span.setAttribute("messaging.destination.name", arn.substring(arn.lastIndexOf(':') + 1));
    }
  }

  private static void attribute(SpanBuilder span, String name, @Nullable String value) {
    if (value != null) {
      span.setAttribute(name, value);
    }
  }

  private <M> void link(
      SpanBuilder span, M message, @Nullable String xray, TextMapGetter<M> getter) {
    SpanContext sender = xray == null ? SpanContext.getInvalid() : XRayHeader.parse(xray);
    if (!sender.isValid()) {
      sender =
          Span.fromContext(propagator.extract(Context.root(), message, getter)).getSpanContext();
    }
    if (sender.isValid()) {
      span.addLink(sender);
    }
  }
}
