package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.sqs.SqsEvent;
import org.junit.jupiter.api.Test;

class OrderEventsTest {
  @Test
  void eventsAreMadeAndLoaded() {
    SqsEvent made = TestEvents.sqs("body 1", "body 2"); // also s3Put, apiGatewayProxy, ...
    SqsEvent longer = made.toBuilder().addRecords(m -> m.messageId("3")).build();
    SqsEvent loaded = Fixtures.load(SqsEvent.class, "fifo");

    assertEquals(3, longer.records().size());
    assertEquals("aws:sqs", loaded.records().get(0).eventSource());
  }
}
