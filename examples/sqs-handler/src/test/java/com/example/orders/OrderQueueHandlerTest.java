package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderQueueHandlerTest {
  private final OrderQueueHandler handler = new OrderQueueHandler(new Orders());

  @Test
  void onlyFailedMessagesAreReported() {
    SqsEvent event =
        SqsEvent.builder()
            .addRecords(message -> message.messageId("1").body("order 17"))
            .addRecords(message -> message.messageId("2").body("spam"))
            .build();

    SqsBatchResponse response = handler.handleRequest(event, null);

    assertEquals(
        List.of("2"),
        response.batchItemFailures().stream()
            .map(SqsBatchResponse.BatchItemFailure::itemIdentifier)
            .toList());
  }

  @Test
  void primingReadsItsEvent() {
    assertDoesNotThrow(() -> handler.beforeCheckpoint(null));
  }
}
