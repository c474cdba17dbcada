package dev.awsevents.codec;

import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type. Implementations are generated and have no state. Any thread may use
 * them.
 *
 * <p>It is an interface, because an abstract class would cost time: when the JVM verifies code, it
 * checks what the code assigns to an abstract class. For that it would load codecs that are not
 * used.
 *
 * @param <T> the type
 */
public interface Codec<T> {
  /**
   * Reads the next value.
   *
   * @return null for a JSON null
   * @throws dev.awsevents.EventFormatException if the document is malformed or its structure does
   *     not fit the type
   */
  @Nullable T read(JsonReader in);

  /** Writes the value. */
  void write(JsonWriter out, T value);

  /**
   * The codec of a record nested in the type, or of an interface that extends it. Null if this
   * codec has none.
   */
  default @Nullable Codec<?> nested(Class<?> type) {
    return null;
  }

  /**
   * This codec with another codec for the type parameter. Returns itself if the type has no
   * parameter.
   *
   * @param parameter reads and writes the generic part
   */
  default Codec<?> withParameter(Codec<?> parameter) {
    return this;
  }
}
