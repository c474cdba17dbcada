package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.eventbridge.ScheduledEvent;
import dev.awsevents.eventbridge.s3.S3ObjectCreated;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sns.SnsEvent;
import dev.awsevents.sqs.SqsEvent;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnEventsTest {
  @Test
  void someValuesMakeAWholeEvent() {
    SqsEvent orders = TestEvents.sqs("{\"orderId\":\"A-1\"}", "{\"orderId\":\"A-2\"}");
    S3Event upload = TestEvents.s3Put("uploads", "reports/March 2026.pdf");
    SnsEvent news = TestEvents.sns("{\"status\":\"SHIPPED\"}");
    KinesisStreamEvent readings = TestEvents.kinesis("21.5", "21.7");

    assertEquals(2, orders.records().size());
    assertEquals("reports/March+2026.pdf", upload.records().get(0).s3().object().key());
    assertEquals("{\"status\":\"SHIPPED\"}", news.records().get(0).sns().message());
    assertEquals("21.7", readings.records().get(1).kinesis().data().utf8());
  }

  @Test
  void aDetailMakesAnEventOfEventBridge() {
    EventBridgeEvent<Map<String, String>> placed =
        TestEvents.eventBridge("com.example.shop", "Order Placed", Map.of("orderId", "A-1"));
    EventBridgeEvent<S3ObjectCreated> created =
        TestEvents.eventBridge(Fixtures.load(S3ObjectCreated.class));

    assertEquals("A-1", placed.detail().get("orderId"));
    assertEquals("Object Created", created.detailType());
  }

  @Test
  void aBuilderChangesAnyValue() {
    Instant time = Instant.parse("2026-03-02T06:00:00Z");
    ScheduledEvent late = TestEvents.scheduled("nightly-report").toBuilder().time(time).build();

    assertEquals(time, late.time());
  }
}
