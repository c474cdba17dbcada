package dev.awsevents.runtime.codec;

import dev.awsevents.codec.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codecs of interfaces of events, which recognise the type of each event. Who knows the
 * type does not load this class.
 */
public final class EventInterfaces {
  /** A constant, so that tools that look for names of classes see it. */
  private static final String CODEC = "dev.awsevents.LambdaEventCodec";

  private static volatile @Nullable Codec<?> ofAllEvents;

  private EventInterfaces() {}

  /** Called by the codec of all events when it is initialized. */
  public static void register(Codec<?> codec) {
    ofAllEvents = codec;
  }

  /** Null if the interface is none of events. */
  static @Nullable Codec<?> codec(Class<?> type) {
    if (ofAllEvents == null) {
      try {
        Class.forName(CODEC);
      } catch (ClassNotFoundException e) {
        return null; // removed by a shrinker
      }
    }
    Codec<?> codec = ofAllEvents;
    return codec == null ? null : codec.nested(type);
  }
}
