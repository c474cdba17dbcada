package dev.awsevents.benchmarks.contender;

import dev.awsevents.AwsEvents;
import dev.awsevents.sns.SnsEvent;
import dev.awsevents.sqs.SqsEvent;
import java.util.ArrayList;
import java.util.List;

/** The library, for notifications in messages. */
final class OursNested extends NestedContender {
  OursNested(Contender queue) {
    super(queue);
  }

  @Override
  List<Object> open(Object event) {
    List<SqsEvent.Message> messages = ((SqsEvent) event).records();
    List<Object> notifications = new ArrayList<>(messages.size());
    for (var message : messages) {
      notifications.add(message.bodyAs(SnsEvent.SnsMessage.class));
    }
    return notifications;
  }

  @Override
  Object close(Object event, List<Object> notifications) {
    List<SqsEvent.Message> messages = new ArrayList<>();
    for (SqsEvent.Message message : ((SqsEvent) event).records()) {
      String body = AwsEvents.toJson(notifications.get(messages.size()));
      messages.add(message.toBuilder().body(body).build());
    }
    return ((SqsEvent) event).toBuilder().records(messages).build();
  }
}
