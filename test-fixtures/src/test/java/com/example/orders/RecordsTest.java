package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.kafka.KafkaMskEvent;
import dev.awsevents.sqs.SqsEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordsTest {
  @Test
  void aFunctionAddsOneMessageAfterTheOther() {
    SqsEvent tenants =
        TestEvents.sqs(
            messages ->
                messages.message("first", Map.of("tenant", "eu", "retries", 3)).message("second"));
    KafkaMskEvent deleted =
        TestEvents.kafka("orders", records -> records.record("A-1", "{}").record("A-1", null));

    assertEquals(2, tenants.records().get(0).messageAttributes().size());
    assertEquals(2, deleted.records().get("orders-0").size());
  }

  @Test
  void anItemHasAKeyAndOtherAttributes() {
    DynamoDbStreamEvent paid =
        TestEvents.dynamoDbModify(
            "orders",
            Map.of("pk", "ORDER#1"),
            Map.of("status", "NEW", "total", 12.5),
            Map.of("status", "PAID", "total", 12.5));

    assertEquals(3, paid.records().get(0).dynamodb().newImage().size());
  }
}
