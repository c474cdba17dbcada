package dev.awsevents.benchmarks.contender;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * AWS's queue event. The notifications go through databind, because AWS's serializer cannot read a
 * notification by itself.
 */
final class AwsNested extends NestedContender {
  private final DatabindNotifications databind = new DatabindNotifications();

  AwsNested(Contender queue) {
    super(queue);
  }

  @Override
  List<Object> open(Object event) throws IOException {
    List<SQSEvent.SQSMessage> messages = ((SQSEvent) event).getRecords();
    List<Object> notifications = new ArrayList<>(messages.size());
    for (var message : messages) {
      notifications.add(databind.read(message.getBody()));
    }
    return notifications;
  }

  @Override
  Object close(Object event, List<Object> notifications) throws IOException {
    List<SQSEvent.SQSMessage> messages = ((SQSEvent) event).getRecords();
    for (int i = 0; i < notifications.size(); i++) {
      messages.get(i).setBody(databind.write(notifications.get(i)));
    }
    return event;
  }
}
