// Generated from right.json; do not edit.
package com.example.v;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Right}. Not API: its methods change with the schema. */
final class RightCodec implements Codec<Right> {
  static final RightCodec INSTANCE = new RightCodec();

  private static final FieldNames RIGHT = FieldNames.of("right").expecting("0");

  private static final FieldNames RIGHT_RIGHT = FieldNames.of("left", "ref");

  static {
    Codecs.register(Right.class, INSTANCE);
  }

  private RightCodec() {}

  @Override
  public Right read(JsonReader in) {
    return in.tryReadNull() ? null : readRight(in);
  }

  @Override
  public void write(JsonWriter out, Right value) {
    Writer.writeRight(out, value);
  }

  /** Reads {@link Right}, which must be there. */
  static Right readRight(JsonReader in) {
    in.beginObject();
    Right.RightRight right = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RIGHT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RIGHT, field)) {
      switch (field) {
        case 0 -> right = in.startsObject() ? RightCodec.readRightRight(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RIGHT, field);
      }
    }
    return new Right(right, in.takeKept(kept));
  }

  /** Reads {@link Right.RightRight}, which must be there. */
  static Right.RightRight readRightRight(JsonReader in) {
    in.beginObject();
    Object left = null;
    Object ref = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RIGHT_RIGHT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RIGHT_RIGHT, field)) {
      switch (field) {
        case 0 -> left = in.readValue();
        case 1 -> ref = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RIGHT_RIGHT, field);
      }
    }
    return new Right.RightRight(left, ref, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Right.RightRight.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Right}. */
    static void writeRight(JsonWriter out, Right value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(RIGHT, 0, value.right(), unknown)) {
        Writer.writeRightRight(out, value.right());
      }
      out.endRecord(RIGHT, unknown);
    }

    /** Writes {@link Right.RightRight}. */
    static void writeRightRight(JsonWriter out, Right.RightRight value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.left() != null) {
        out.name(RIGHT_RIGHT, 0);
        out.writeValue(value.left());
      }
      if (value.ref() != null) {
        out.name(RIGHT_RIGHT, 1);
        out.writeValue(value.ref());
      }
      out.endRecord(RIGHT_RIGHT, unknown);
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
        case 0 -> in.tryReadNull() ? null : readRightRight(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeRightRight(out, (Right.RightRight) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
