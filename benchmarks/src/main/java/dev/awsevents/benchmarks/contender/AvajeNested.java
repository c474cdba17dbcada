package dev.awsevents.benchmarks.contender;

import dev.awsevents.benchmarks.peer.SnsNotification;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb, for notifications in messages. */
final class AvajeNested extends PeerNested {
  private final JsonType<SnsNotification> type = Jsonb.instance().type(SnsNotification.class);

  AvajeNested(Contender queue) {
    super(queue);
  }

  @Override
  Object readNotification(String body) {
    return type.fromJson(body);
  }

  @Override
  String writeNotification(Object notification) {
    return type.toJson((SnsNotification) notification);
  }
}
