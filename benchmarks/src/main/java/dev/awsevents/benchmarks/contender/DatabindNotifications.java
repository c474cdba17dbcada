package dev.awsevents.benchmarks.contender;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.awsevents.benchmarks.peer.SnsNotification;
import java.io.IOException;

/** Notifications as records, through databind. */
final class DatabindNotifications {
  private final ObjectReader reader = Databind.mapper().readerFor(SnsNotification.class);
  private final ObjectWriter writer = Databind.mapper().writerFor(SnsNotification.class);

  Object read(String body) throws IOException {
    return reader.readValue(body);
  }

  String write(Object notification) throws IOException {
    return writer.writeValueAsString(notification);
  }
}
