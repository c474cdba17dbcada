// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.jackson.JacksonCodec;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * A set of values that may grow; one that is not known yet is kept as it came.
 *
 * @param value as it is spelled on the wire
 */
@JacksonCodec
@NullMarked
public record State(String value) {
  /** <code>open</code>. */
  public static final State OPEN = new State("open");

  /** <code>closed</code>. */
  public static final State CLOSED = new State("closed");

  /** Takes any value, known or not. */
  public State {
    Objects.requireNonNull(value, "value");
  }

  /** The value as an enum constant, to switch on. */
  public Known known() {
    return switch (value) {
      case "open" -> Known.OPEN;
      case "closed" -> Known.CLOSED;
      default -> Known.UNRECOGNIZED;
    };
  }

  @Override
  public String toString() {
    return value;
  }

  /** Reads and writes the type. */
  public static Codec<State> codec() {
    return StateCodec.INSTANCE;
  }

  /** The values known when this version was made. */
  public enum Known {
    /** <code>open</code>. */
    OPEN,

    /** <code>closed</code>. */
    CLOSED,

    /** Any other value. */
    UNRECOGNIZED
  }
}
