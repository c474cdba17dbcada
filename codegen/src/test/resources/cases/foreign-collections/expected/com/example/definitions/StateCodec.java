// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;

/**
 * Reads and writes {@link State}. To be used through {@code AwsEvents}: its methods change with the
 * schema.
 */
public final class StateCodec implements Codec<State> {
  static {
    Codecs.register(State.class, new StateCodec());
  }

  private StateCodec() {}

  @Override
  public State read(JsonReader in) {
    return in.tryReadNull() ? null : readState(in);
  }

  @Override
  public void write(JsonWriter out, State value) {
    Writer.writeState(out, value);
  }

  /** Reads {@link State}; null for null. */
  public static State readState(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new State(value);
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link State}. */
    public static void writeState(JsonWriter out, State value) {
      out.writeString(value.value());
    }
  }
}
