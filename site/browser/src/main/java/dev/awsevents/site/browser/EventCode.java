package dev.awsevents.site.browser;

import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.site.browser.code.BuilderCalls;
import dev.awsevents.site.browser.code.Expression;

/** Builder code for events of EventBridge. */
final class EventCode {
  private EventCode() {}

  static Expression of(EventBridgeEvent<?> event, DetailTypes details) {
    String head = "EventBridgeEvent.<" + detailType(event) + ">builder()";
    BuilderCalls calls = BuilderCalls.of(head, EventBridgeEvent.class.getName());
    return EventBridgeEventSource.eventBridgeEvent(calls, event, details);
  }

  /** The type of the detail, as it stands in code. */
  static String detailType(EventBridgeEvent<?> event) {
    return event.detail() instanceof Record detail ? detail.getClass().getSimpleName() : "Object";
  }
}
