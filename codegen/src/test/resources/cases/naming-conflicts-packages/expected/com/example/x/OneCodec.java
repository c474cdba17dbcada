// Generated from One.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link One}. Not API: its methods change with the schema. */
final class OneCodec implements Codec<One> {
  static final OneCodec INSTANCE = new OneCodec();

  private static final FieldNames ONE = FieldNames.of("m");

  private static final FieldNames MESSAGE = FieldNames.of("one");

  private static final FieldNames TWO = FieldNames.of("inner");

  static {
    Codecs.register(One.class, INSTANCE);
  }

  private OneCodec() {}

  @Override
  public One read(JsonReader in) {
    return in.tryReadNull() ? null : readOne(in);
  }

  @Override
  public void write(JsonWriter out, One value) {
    Writer.writeOne(out, value);
  }

  /** Reads {@link One}, which must be there. */
  static One readOne(JsonReader in) {
    in.beginObject();
    One.Message m = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ONE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ONE, field)) {
      switch (field) {
        case 0 -> m = in.startsObject() ? OneCodec.readMessage(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ONE, field);
      }
    }
    return new One(m, in.takeKept(kept));
  }

  /** Reads {@link One.Message}, which must be there. */
  static One.Message readMessage(JsonReader in) {
    in.beginObject();
    String one = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MESSAGE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MESSAGE, field)) {
      switch (field) {
        case 0 -> one = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MESSAGE, field);
      }
    }
    return new One.Message(one, in.takeKept(kept));
  }

  /** Reads {@link One.Two}, which must be there. */
  static One.Two readTwo(JsonReader in) {
    in.beginObject();
    String inner = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TWO, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TWO, field)) {
      switch (field) {
        case 0 -> inner = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TWO, field);
      }
    }
    return new One.Two(inner, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == One.Message.class) {
      return new NestedCodec(0);
    }
    if (type == One.Two.class) {
      return new NestedCodec(1);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link One}. */
    static void writeOne(JsonWriter out, One value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(ONE, 0, value.m(), unknown)) {
        Writer.writeMessage(out, value.m());
      }
      out.endRecord(ONE, unknown);
    }

    /** Writes {@link One.Message}. */
    static void writeMessage(JsonWriter out, One.Message value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(MESSAGE, 0, value.one(), unknown);
      out.endRecord(MESSAGE, unknown);
    }

    /** Writes {@link One.Two}. */
    static void writeTwo(JsonWriter out, One.Two value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TWO, 0, value.inner(), unknown);
      out.endRecord(TWO, unknown);
    }
  }

  private static final class NestedCodec implements Codec<Object> {
    private final int type;

    NestedCodec(int type) {
      this.type = type;
    }

    @Override
    public Object read(JsonReader in) {
      return switch (type) {
        case 0 -> in.tryReadNull() ? null : readMessage(in);
        case 1 -> in.tryReadNull() ? null : readTwo(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeMessage(out, (One.Message) value);
        case 1 -> Writer.writeTwo(out, (One.Two) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
