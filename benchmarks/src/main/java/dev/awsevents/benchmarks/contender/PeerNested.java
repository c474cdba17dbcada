package dev.awsevents.benchmarks.contender;

import dev.awsevents.benchmarks.peer.SqsMessages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Equal records, for notifications in messages. */
abstract class PeerNested extends NestedContender {
  PeerNested(Contender queue) {
    super(queue);
  }

  abstract Object readNotification(String body) throws IOException;

  abstract String writeNotification(Object notification) throws IOException;

  @Override
  List<Object> open(Object event) throws IOException {
    List<SqsMessages.Message> messages = ((SqsMessages) event).records();
    List<Object> notifications = new ArrayList<>(messages.size());
    for (var message : messages) {
      notifications.add(readNotification(message.body()));
    }
    return notifications;
  }

  @Override
  Object close(Object event, List<Object> notifications) throws IOException {
    List<SqsMessages.Message> messages = new ArrayList<>();
    for (SqsMessages.Message m : ((SqsMessages) event).records()) {
      messages.add(
          new SqsMessages.Message(
              m.messageId(),
              m.receiptHandle(),
              writeNotification(notifications.get(messages.size())),
              m.attributes(),
              m.messageAttributes(),
              m.md5OfBody(),
              m.md5OfMessageAttributes(),
              m.eventSource(),
              m.eventSourceArn(),
              m.awsRegion()));
    }
    return new SqsMessages(messages);
  }
}
