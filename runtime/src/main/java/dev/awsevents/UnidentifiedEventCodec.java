package dev.awsevents;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/**
 * Has the name and the form of a generated codec, so that {@link Codecs} finds it in the same way.
 */
final class UnidentifiedEventCodec implements Codec<UnidentifiedEvent> {
  static final UnidentifiedEventCodec INSTANCE = new UnidentifiedEventCodec();

  static {
    Codecs.register(UnidentifiedEvent.class, INSTANCE);
  }

  @Override
  public UnidentifiedEvent read(JsonReader in) {
    return new UnidentifiedEvent(in.readValue());
  }

  @Override
  public void write(JsonWriter out, UnidentifiedEvent event) {
    out.writeValue(event.content());
  }
}
