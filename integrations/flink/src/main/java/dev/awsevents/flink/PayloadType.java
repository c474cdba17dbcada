package dev.awsevents.flink;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type with a codec. Flink sends it to the tasks, which look for the codec themselves, because
 * codecs are not serializable.
 */
final class PayloadType<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Class<? super T> type;
  private final @Nullable Class<?> parameter;
  private transient @Nullable Codec<T> codec;

  /**
   * @param parameter the type parameter of the type; null if it has none
   * @throws IllegalArgumentException if one of them has no codec
   */
  PayloadType(Class<? super T> type, @Nullable Class<?> parameter) {
    this.type = type;
    this.parameter = parameter;
    codec = find();
  }

  /** The class without its parameter. */
  Class<? super T> type() {
    return type;
  }

  @Nullable Class<?> parameter() {
    return parameter;
  }

  /** Whether the type stands for several events, each of which has a class of its own. */
  boolean isEventInterface() {
    return type.isInterface() && LambdaEvent.class.isAssignableFrom(type);
  }

  Codec<T> codec() {
    Codec<T> found = codec;
    if (found == null) {
      found = find();
      codec = found;
    }
    return found;
  }

  @SuppressWarnings("unchecked") // the codec of the class, with that of its parameter
  private Codec<T> find() {
    Codec<?> found = Codecs.of(type);
    return (Codec<T>) (parameter == null ? found : found.withParameter(Codecs.of(parameter)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PayloadType<?> that
        && type == that.type
        && Objects.equals(parameter, that.parameter);
  }

  @Override
  public int hashCode() {
    return type.getName().hashCode();
  }

  @Override
  public String toString() {
    return parameter == null ? type.getName() : type.getName() + "<" + parameter.getName() + ">";
  }
}
