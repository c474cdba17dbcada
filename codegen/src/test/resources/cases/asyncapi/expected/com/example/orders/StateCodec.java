// Generated from orders.yaml; do not edit.
package com.example.orders;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/** Reads and writes {@link State}. Not API: its methods change with the schema. */
final class StateCodec implements Codec<State> {
  static final StateCodec INSTANCE = new StateCodec();

  static {
    Codecs.register(State.class, INSTANCE);
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
  static State readState(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new State(value);
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link State}. */
    static void writeState(JsonWriter out, State value) {
      out.writeString(value.value());
    }
  }
}
