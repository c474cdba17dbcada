// Generated from Nested.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Nested}. Not API: its methods change with the schema. */
final class NestedCodec implements Codec<Nested> {
  static final NestedCodec INSTANCE = new NestedCodec();

  private static final FieldNames NESTED = FieldNames.of("inside");

  private static final FieldNames INSIDE = FieldNames.of("size");

  static {
    Codecs.register(Nested.class, INSTANCE);
  }

  private NestedCodec() {}

  @Override
  public Nested read(JsonReader in) {
    return in.tryReadNull() ? null : readNested(in);
  }

  @Override
  public void write(JsonWriter out, Nested value) {
    Writer.writeNested(out, value);
  }

  /** Reads {@link Nested}, which must be there. */
  static Nested readNested(JsonReader in) {
    in.beginObject();
    Nested.Inside inside = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NESTED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NESTED, field)) {
      switch (field) {
        case 0 -> inside = in.startsObject() ? NestedCodec.readInside(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NESTED, field);
      }
    }
    return new Nested(inside, in.takeKept(kept));
  }

  /** Reads {@link Nested.Inside}, which must be there. */
  static Nested.Inside readInside(JsonReader in) {
    in.beginObject();
    Long size = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INSIDE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INSIDE, field)) {
      switch (field) {
        case 0 -> size = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INSIDE, field);
      }
    }
    return new Nested.Inside(size, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Nested.Inside.class) {
      return new NestedCodec_(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Nested}. */
    static void writeNested(JsonWriter out, Nested value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(NESTED, 0, value.inside(), unknown)) {
        Writer.writeInside(out, value.inside());
      }
      out.endRecord(NESTED, unknown);
    }

    /** Writes {@link Nested.Inside}. */
    static void writeInside(JsonWriter out, Nested.Inside value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, INSIDE, 0, value.size(), unknown);
      out.endRecord(INSIDE, unknown);
    }
  }

  private static final class NestedCodec_ implements Codec<Object> {
    private final int type;

    NestedCodec_(int type) {
      this.type = type;
    }

    @Override
    public Object read(JsonReader in) {
      return switch (type) {
        case 0 -> in.tryReadNull() ? null : readInside(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeInside(out, (Nested.Inside) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
