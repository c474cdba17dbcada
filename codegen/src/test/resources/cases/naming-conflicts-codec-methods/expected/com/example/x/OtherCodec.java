// Generated from Other.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Other}. Not API: its methods change with the schema. */
final class OtherCodec implements Codec<Other> {
  static final OtherCodec INSTANCE = new OtherCodec();

  private static final FieldNames OTHER = FieldNames.of("m");

  private static final FieldNames MESSAGE = FieldNames.of("o");

  static {
    Codecs.register(Other.class, INSTANCE);
  }

  private OtherCodec() {}

  @Override
  public Other read(JsonReader in) {
    return in.tryReadNull() ? null : readOther(in);
  }

  @Override
  public void write(JsonWriter out, Other value) {
    Writer.writeOther(out, value);
  }

  /** Reads {@link Other}, which must be there. */
  static Other readOther(JsonReader in) {
    in.beginObject();
    Other.Message m = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OTHER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OTHER, field)) {
      switch (field) {
        case 0 -> m = in.startsObject() ? OtherCodec.readMessage(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OTHER, field);
      }
    }
    return new Other(m, in.takeKept(kept));
  }

  /** Reads {@link Other.Message}, which must be there. */
  static Other.Message readMessage(JsonReader in) {
    in.beginObject();
    String o = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MESSAGE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MESSAGE, field)) {
      switch (field) {
        case 0 -> o = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MESSAGE, field);
      }
    }
    return new Other.Message(o, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Other.Message.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Other}. */
    static void writeOther(JsonWriter out, Other value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(OTHER, 0, value.m(), unknown)) {
        Writer.writeMessage(out, value.m());
      }
      out.endRecord(OTHER, unknown);
    }

    /** Writes {@link Other.Message}. */
    static void writeMessage(JsonWriter out, Other.Message value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(MESSAGE, 0, value.o(), unknown);
      out.endRecord(MESSAGE, unknown);
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
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeMessage(out, (Other.Message) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
