package com.example.shipping;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.example.shop.OrderPlaced;
import dev.awsevents.eventbridge.EventBridgeEvent;

/** Takes an event of one's own; its detail has the type generated from its schema. */
public final class ShippingHandler
    implements RequestHandler<EventBridgeEvent<OrderPlaced>, String> {
  @Override
  public String handleRequest(EventBridgeEvent<OrderPlaced> event, Context context) {
    OrderPlaced order = event.detail();
    int parts = order.items().stream().mapToInt(OrderPlaced.Item::quantity).sum();
    return "order " + order.orderId() + ": " + parts + " parts";
  }
}
