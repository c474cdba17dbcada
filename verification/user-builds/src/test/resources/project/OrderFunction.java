package com.example;

import com.example.orders.OrderPlaced;
import dev.awsevents.AwsEvents;
import dev.awsevents.eventbridge.EventBridgeEvent;

/** Reads an event with a typed detail, and writes another one. */
public final class OrderFunction {
  private OrderFunction() {}

  public static void main(String[] arguments) {
    String json =
        "{\"source\":\"shop.orders\",\"detail-type\":\"Order Placed\",\"detail\":{\"orderId\":\"17\"}}";
    EventBridgeEvent<OrderPlaced> event =
        AwsEvents.read(json, EventBridgeEvent.codec(OrderPlaced.class));
    if (OrderPlaced.DETAIL_TYPE.equals(event.detailType())) {
      System.out.println("order " + event.detail().orderId() + " of " + OrderPlaced.SOURCE);
    }
    EventBridgeEvent<OrderPlaced> other =
        EventBridgeEvent.<OrderPlaced>builder()
            .source(OrderPlaced.SOURCE)
            .detailType(OrderPlaced.DETAIL_TYPE)
            .detail(OrderPlaced.builder().orderId("18").addLines(line -> line.sku("tea")).build())
            .build();
    System.out.println(AwsEvents.toJson(other));
  }
}
