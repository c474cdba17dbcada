package com.example.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.OrderPlaced;
import dev.awsevents.AwsEvents;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShippingHandlerTest {
  private final ShippingHandler handler = new ShippingHandler();

  @Test
  void partsAreCounted() {
    EventBridgeEvent<OrderPlaced> event =
        EventBridgeEvent.<OrderPlaced>builder()
            .detail(
                OrderPlaced.builder()
                    .orderId("17")
                    .addItems(item -> item.sku("pen").quantity(2))
                    .addItems(item -> item.sku("ink").quantity(1))
                    .placedAt(Instant.parse("2026-03-01T12:30:05Z"))
                    .build())
            .build();

    assertEquals("order 17: 3 parts", handler.handleRequest(event, null));
  }

  @Test
  void detailIsReadAsTheTypeOfItsSchema() {
    EventBridgeEvent<OrderPlaced> event =
        AwsEvents.read(
            Fixtures.json(EventBridgeEvent.class), EventBridgeEvent.codec(OrderPlaced.class));

    assertEquals(Instant.parse("2026-03-01T12:30:04.512Z"), event.detail().placedAt());
    assertEquals("order 1042: 3 parts", handler.handleRequest(event, null));
  }
}
