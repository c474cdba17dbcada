package dev.awsevents.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.kafka.KafkaMskEvent.KafkaRecord;
import dev.awsevents.sns.SnsEvent.SnsMessage;
import dev.awsevents.sqs.SqsEvent;
import dev.awsevents.value.Bytes;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSpansTest {
  private static final String TRACE = "5759e988bd862e3fe1be46a994272793";
  private static final String XRAY =
      "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";
  private static final String W3C = "00-" + TRACE + "-b7ad6b7169203331-01";

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetry telemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
          .build();
  private final MessageSpans spans = new MessageSpans(telemetry);

  private SpanData finished(SpanBuilder span) {
    span.startSpan().end();
    return exporter.getFinishedSpanItems().get(0);
  }

  private static @Nullable String text(SpanData span, String name) {
    return span.getAttributes().get(AttributeKey.stringKey(name));
  }

  private static SqsEvent.Message message(
      String id, String queue, @Nullable String xray, @Nullable String w3c) {
    SqsEvent.Message.Builder message =
        SqsEvent.Message.builder()
            .messageId(id)
            .eventSource("aws:sqs")
            .eventSourceArn("arn:aws:sqs:us-east-1:123456789012:" + queue)
            .attributes(attributes -> attributes.awsTraceHeader(xray));
    if (w3c != null) {
      message.putMessageAttributes("traceparent", value -> value.stringValue(w3c));
    }
    return message.build();
  }

  @Test
  void aBatchHasALinkForEachMessageWithAContext() {
    SqsEvent event =
        SqsEvent.builder()
            .addRecords(message("1", "orders", XRAY, null))
            .addRecords(message("2", "orders", null, W3C))
            .addRecords(message("3", "orders", null, null))
            .build();

    SpanData span = finished(spans.batch(event));

    assertEquals("aws:sqs process", span.getName());
    assertEquals(SpanKind.CONSUMER, span.getKind());
    assertEquals("pubsub", text(span, "faas.trigger"));
    assertEquals("aws_sqs", text(span, "messaging.system"));
    assertEquals("process", text(span, "messaging.operation.type"));
    assertEquals("orders", text(span, "messaging.destination.name"));
    assertEquals(
        3L, span.getAttributes().get(AttributeKey.longKey("messaging.batch.message_count")));
    assertEquals(
        List.of("53995c3f42cd8ad8", "b7ad6b7169203331"),
        span.getLinks().stream().map(link -> link.getSpanContext().getSpanId()).toList());
  }

  @Test
  void aBatchOfSeveralQueuesNamesNone() {
    SqsEvent event =
        SqsEvent.builder()
            .addRecords(message("1", "orders", null, null))
            .addRecords(message("2", "returns", null, null))
            .build();

    assertNull(text(finished(spans.batch(event)), "messaging.destination.name"));
  }

  @Test
  void aMessageIsLinkedByXRaysHeaderFirst() {
    SpanData span = finished(spans.message(message("1", "orders", XRAY, W3C)));

    SpanContext sender = span.getLinks().get(0).getSpanContext();
    assertEquals(TRACE, sender.getTraceId());
    assertEquals("53995c3f42cd8ad8", sender.getSpanId());
    assertEquals(true, sender.isSampled());
    assertEquals(1, span.getLinks().size());
    assertEquals("1", text(span, "messaging.message.id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Root=1-5759e988-bd862e3fe1be46a994272793",
        "Root=1-5759e988;Parent=53995c3f42cd8ad8;Sampled=1",
        "Root=1-5759e988-bd862e3fe1be46a99427279x;Parent=53995c3f42cd8ad8",
        "Root=1-00000000-000000000000000000000000;Parent=0000000000000000",
        "Self=1;;=",
      })
  void aHeaderThatNamesNoSpanMakesNoLink(String header) {
    assertEquals(
        List.of(), finished(spans.message(message("1", "orders", header, null))).getLinks());
  }

  @Test
  void notificationsAndRecordsOfTopicsAreLinkedToo() {
    SnsMessage notification =
        SnsMessage.builder()
            .messageId("n")
            .topicArn("arn:aws:sns:us-east-1:123456789012:news")
            .putMessageAttributes("traceparent", value -> value.value(W3C))
            .build();
    KafkaRecord entry =
        KafkaRecord.builder()
            .topic("clicks")
            .partition(3)
            .offset(15L)
            .addHeaders(Map.of("traceparent", Bytes.ofUtf8(W3C)))
            .build();
    spans.message(notification).startSpan().end();
    spans.message(entry).startSpan().end();

    List<SpanData> finished = exporter.getFinishedSpanItems();
    assertEquals(
        List.of("news", "clicks"),
        finished.stream().map(span -> text(span, "messaging.destination.name")).toList());
    assertEquals(
        List.of("aws.sns", "kafka"),
        finished.stream().map(span -> text(span, "messaging.system")).toList());
    for (SpanData span : finished) {
      assertEquals(TRACE, span.getLinks().get(0).getSpanContext().getTraceId());
    }
  }

  @Test
  void aPropagatorExtractsTheParentOfAnHttpRequest() {
    HttpRequestEvent request =
        ApiGatewayHttpRequest.builder().putHeaders("TraceParent", W3C).build();

    Context context =
        W3CTraceContextPropagator.getInstance().extract(Context.root(), request, EventGetter.HTTP);

    assertEquals("b7ad6b7169203331", Span.fromContext(context).getSpanContext().getSpanId());
    assertEquals(List.of("traceparent"), EventGetter.HTTP.keys(request));
  }
}
