package com.example.shipping;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.example.shop.OrderPlaced;
import dev.awsevents.eventbridge.EventBridgeEvent;

/** Takes an event of your own application. The type of its detail is generated from a schema. */
public final class ShippingHandler
    implements RequestHandler<EventBridgeEvent<OrderPlaced>, String> {
  @Override
  public String handleRequest(EventBridgeEvent<OrderPlaced> event, Context context) {
    OrderPlaced order = event.detail();
    int parts = order.items().stream().mapToInt(OrderPlaced.Item::quantity).sum();
    return "order " + order.orderId() + ": " + parts + " parts";
  }
}
