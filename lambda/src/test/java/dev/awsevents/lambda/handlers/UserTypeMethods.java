package dev.awsevents.lambda.handlers;

import dev.awsevents.eventbridge.EventBridgeEvent;

/** Methods as handlers that take and return classes of a user. */
public class UserTypeMethods {
  public Order order(Order order) {
    return new Order(order.id() + "-confirmed", order.lines());
  }

  public EventBridgeEvent<Order> detail(EventBridgeEvent<Order> event) {
    return event.toBuilder().detail(order(event.detail())).build();
  }

  public Bean bean(Bean bean) {
    bean.setQuantity(bean.getQuantity() + 1);
    return bean;
  }

  public EventBridgeEvent<Bean> beanDetail(EventBridgeEvent<Bean> event) {
    return event.toBuilder().detail(bean(event.detail())).build();
  }
}
