package dev.awsevents.codec;

import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type. Implementations are generated, have no state and may be shared between
 * threads.
 *
 * <p>An interface, since the JVM checks what is assigned to an abstract class when it verifies
 * code, and loads codecs for it that are not used.
 *
 * @param <T> the type
 */
public interface Codec<T> {
  /**
   * Reads the next value.
   *
   * @return null for a JSON null
   * @throws dev.awsevents.EventFormatException if the document is malformed or has another
   *     structure
   */
  @Nullable T read(JsonReader in);

  /** Writes the value. */
  void write(JsonWriter out, T value);

  /** The codec of a record nested in the type, or null where this codec has none. */
  default @Nullable Codec<?> nested(Class<?> type) {
    return null;
  }

  /**
   * This codec with another one for the type parameter; itself where the type has no parameter.
   *
   * @param parameter reads and writes the generic part
   */
  default Codec<?> withParameter(Codec<?> parameter) {
    return this;
  }
}
