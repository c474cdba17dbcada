package dev.awsevents.function;

import dev.awsevents.AwsEvents;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.foreign.PayloadFormat;
import dev.awsevents.runtime.foreign.UserFormats;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of a function: by a codec, as {@link OpenFormat} does, or by the user's Jackson.
 */
final class EventFormat<E> {
  private final @Nullable Class<E> type;
  private @Nullable Codec<E> codec;
  private @Nullable OpenFormat<E> open;
  private @Nullable PayloadFormat foreign;

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
      findCodec(type);
    }
  }

  private void findCodec(Class<E> known) {
    try {
      codec = Codecs.of(known);
    } catch (IllegalArgumentException e) {
      foreign = UserFormats.of(known);
      if (foreign == null) {
        throw new IllegalArgumentException(
            e.getMessage()
                + ". Events may also be String, byte[], InputStream, Map, List, Object, or an"
                + " interface of events such as LambdaEvent; with"
                + " tools.jackson.core:jackson-databind or"
                + " com.fasterxml.jackson.core:jackson-databind they may be of your own classes",
            e);
      }
    }
  }

  private static boolean isOpen(Class<?> type) {
    return type == String.class
        || type == byte[].class
        || type == InputStream.class
        || type == Object.class
        || type == Map.class
        || type == List.class;
  }

  /**
   * Reads an event.
   *
   * @throws dev.awsevents.EventFormatException if the payload is not JSON, or does not fit the type
   */
  @SuppressWarnings("unchecked") // the format of E
  @Nullable E read(byte[] payload) throws IOException {
    if (codec != null) {
      return AwsEvents.read(payload, codec);
    }
    if (open != null) {
      return open.read(payload);
    }
    if (foreign != null) {
      return (E) foreign.read(payload);
    }
    throw new IllegalStateException("the format has not been looked for");
  }
}
