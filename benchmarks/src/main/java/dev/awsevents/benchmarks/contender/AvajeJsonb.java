package dev.awsevents.benchmarks.contender;

import dev.awsevents.benchmarks.peer.PeerTypes;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** Generated adapters of avaje-jsonb over equal records. */
final class AvajeJsonb implements Contender {
  private final JsonType<Object> type;

  @SuppressWarnings("unchecked") // the adapter takes the records of its own class only
  AvajeJsonb(String payload) {
    type = (JsonType<Object>) Jsonb.instance().type(PeerTypes.of(payload));
  }

  @Override
  public Object read(byte[] json) {
    return type.fromJson(json);
  }

  @Override
  public byte[] write(Object event) {
    return type.toJsonBytes(event);
  }
}
