package dev.awsevents;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.EventInterfaces;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Reads an event as the type that it is recognised as, and writes it as its own class. It is also
 * the codec of each interface that extends {@link LambdaEvent}, and refuses other events then.
 */
final class LambdaEventCodec implements Codec<LambdaEvent> {
  static final LambdaEventCodec INSTANCE = new LambdaEventCodec(LambdaEvent.class);

  static {
    EventInterfaces.register(INSTANCE);
  }

  private final Class<?> type;

  private LambdaEventCodec(Class<?> type) {
    this.type = type;
  }

  @Override
  public @Nullable Codec<?> nested(Class<?> other) {
    if (other == type) {
      return this;
    }
    return type.isAssignableFrom(other) ? new LambdaEventCodec(other) : null;
  }

  /** A null is no event either: it is unidentified content, as any other value. */
  @Override
  public LambdaEvent read(JsonReader in) {
    Object start = in.mark();
    Class<? extends LambdaEvent> found = next(in, start);
    in.reset(start);
    if (!type.isAssignableFrom(found)) {
      check(in, start);
      throw in.mismatch(Identification.refusal(type, found));
    }
    LambdaEvent event =
        found == UnidentifiedEvent.class
            ? UnidentifiedEventCodec.INSTANCE.read(in)
            : Codecs.of(found).read(in);
    if (event == null) {
      throw in.unexpected("an object");
    }
    return event;
  }

  /** The type of the next value, which is skipped. */
  private static Class<? extends LambdaEvent> next(JsonReader in, Object start) {
    try {
      return Identification.next(in);
    } catch (RuntimeException e) {
      check(in, start);
      throw e;
    }
  }

  /**
   * Finds the first mistake of the value. Identification leaves most checks to the reading of an
   * event, and here no such reading follows.
   */
  private static void check(JsonReader in, Object start) {
    if (in.canGoBack()) {
      in.reset(start);
      in.skipValue();
      in.reset(start);
    }
  }

  @Override
  public void write(JsonWriter out, LambdaEvent event) {
    @SuppressWarnings("unchecked") // the codec of the event's own class
    Codec<LambdaEvent> codec = (Codec<LambdaEvent>) Codecs.of(event.getClass());
    codec.write(out, event);
  }
}
