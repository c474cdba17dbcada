package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.junit.EventFixture;
import dev.awsevents.fixtures.junit.EventSource;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class OrdersTest {
  private final Orders orders = new Orders();

  @Test
  void handlesAnOrdinaryEvent(@EventFixture SqsEvent event) {
    assertEquals(List.of(), orders.handle(event).batchItemFailures());
  }

  @Test
  void handlesFifo(@EventFixture("fifo") SqsEvent event) {
    assertEquals(List.of(), orders.handle(event).batchItemFailures());
  }

  @Test
  void readsTheJson(@EventFixture(type = SqsEvent.class, value = "fifo") byte[] json) {
    SqsEvent event = AwsEvents.read(json, SqsEvent.class);
    assertEquals(List.of(), orders.handle(event).batchItemFailures());
  }

  @ParameterizedTest
  @EventSource(SqsEvent.class)
  void handlesEveryVariation(SqsEvent event) {
    assertEquals(List.of(), orders.handle(event).batchItemFailures());
  }
}
