package dev.awsevents.function;

import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the events of a function: by a codec, or as {@link OpenFormat} does. */
final class EventFormat<E> {
  private final @Nullable Class<E> type;
  private @Nullable Codec<E> codec;
  private @Nullable OpenFormat<E> open;

  EventFormat(Class<E> type) {
    this.type = type;
  }

  EventFormat(Codec<E> codec) {
    this.type = null;
    this.codec = codec;
  }

  /**
   * Finds out how to read the type.
   *
   * @throws IllegalArgumentException if nothing can read it
   */
  void find() {
    if (type == null) {
      return;
    }
    if (isOpen(type)) {
      open = new OpenFormat<>(type);
    } else {
      codec = codecOf(type);
    }
  }

  private static boolean isOpen(Class<?> type) {
    return type == String.class
        || type == byte[].class
        || type == InputStream.class
        || type == Object.class
        || type == Map.class
        || type == List.class
        || (type.isInterface() && LambdaEvent.class.isAssignableFrom(type));
  }

  private static <T> Codec<T> codecOf(Class<T> type) {
    try {
      return Codecs.of(type);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          e.getMessage()
              + ". Events may also be String, byte[], InputStream, Map, List, Object, or an"
              + " interface of events such as LambdaEvent",
          e);
    }
  }

  /**
   * Reads an event.
   *
   * @throws dev.awsevents.EventFormatException if the payload is not JSON, or does not fit the type
   */
  @Nullable E read(byte[] payload) {
    if (codec != null) {
      return AwsEvents.read(payload, codec);
    }
    if (open != null) {
      return open.read(payload);
    }
    throw new IllegalStateException("the format has not been looked for");
  }
}
