package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.fixtures.junit.EventFiles;
import dev.awsevents.fixtures.junit.EventFixture;
import dev.awsevents.fixtures.junit.EventResponse;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class RecordedOrdersTest {
  private final Orders orders = new Orders();

  @Test
  void handlesARecordedEvent(@EventFixture(file = "orders/refused.json") SqsEvent event) {
    assertEquals(1, orders.handle(event).batchItemFailures().size());
  }

  @ParameterizedTest
  @EventFiles("orders")
  void answersAsExpected(SqsEvent event, @EventResponse SqsBatchResponse expected) {
    assertEquals(expected, orders.handle(event));
  }
}
