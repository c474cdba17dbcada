package dev.awsevents.benchmarks.contender;

import java.io.IOException;

/** Databind, for notifications in messages. */
final class DatabindNested extends PeerNested {
  private final DatabindNotifications databind = new DatabindNotifications();

  DatabindNested(Contender queue) {
    super(queue);
  }

  @Override
  Object readNotification(String body) throws IOException {
    return databind.read(body);
  }

  @Override
  String writeNotification(Object notification) throws IOException {
    return databind.write(notification);
  }
}
