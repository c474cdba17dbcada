package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.tests.EventLoader;
import com.amazonaws.services.lambda.runtime.tests.annotations.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class OrdersTest {
  @Test
  void anEmptyOrderFails() {
    SQSEvent event = EventLoader.loadSQSEvent("orders.json");

    SQSBatchResponse response = new Orders().handleRequest(event, null);

    assertEquals(1, response.getBatchItemFailures().size());
    assertEquals("2", response.getBatchItemFailures().get(0).getItemIdentifier());
  }

  @ParameterizedTest
  @Event(value = "orders.json", type = SQSEvent.class)
  void theFileHasTwoOrders(SQSEvent event) {
    assertEquals(2, event.getRecords().size());
  }
}
