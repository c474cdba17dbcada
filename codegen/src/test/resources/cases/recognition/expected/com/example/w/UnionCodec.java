// Generated from Union.schema.json; do not edit.
package com.example.w;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Union}. Not API: its methods change with the schema. */
final class UnionCodec implements Codec<Union> {
  static final UnionCodec INSTANCE = new UnionCodec();

  private static final FieldNames ONE = FieldNames.of("w");

  private static final FieldNames TWO = FieldNames.of("w");

  static {
    Codecs.register(Union.class, INSTANCE);
  }

  private UnionCodec() {}

  @Override
  public Union read(JsonReader in) {
    return in.tryReadNull() ? null : readUnion(in);
  }

  @Override
  public void write(JsonWriter out, Union value) {
    Writer.writeUnion(out, value);
  }

  /** Reads {@link Union}, which must be there. */
  static Union readUnion(JsonReader in) {
    String tag = Unions.tag(in, "w");
    if (tag != null) {
      switch (tag) {
        case "1" -> {
          return UnionCodec.readOne(in);
        }
        case "2" -> {
          return UnionCodec.readTwo(in);
        }
        default -> {}
      }
    }
    return new Union.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Union.One}, which must be there. */
  static Union.One readOne(JsonReader in) {
    in.beginObject();
    String w = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ONE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ONE, field)) {
      switch (field) {
        case 0 -> w = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ONE, field);
      }
    }
    return new Union.One(w, in.takeKept(kept));
  }

  /** Reads {@link Union.Two}, which must be there. */
  static Union.Two readTwo(JsonReader in) {
    in.beginObject();
    String w = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TWO, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TWO, field)) {
      switch (field) {
        case 0 -> w = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TWO, field);
      }
    }
    return new Union.Two(w, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Union.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == Union.One.class) {
      return new NestedCodec(1);
    }
    if (type == Union.Two.class) {
      return new NestedCodec(2);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Union}. */
    static void writeUnion(JsonWriter out, Union value) {
      if (value instanceof Union.One variant) {
        Writer.writeOne(out, variant);
        return;
      }
      if (value instanceof Union.Two variant) {
        Writer.writeTwo(out, variant);
        return;
      }
      out.writeValue(((Union.Unknown) value).fields());
    }

    /** Writes {@link Union.One}. */
    static void writeOne(JsonWriter out, Union.One value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ONE, 0, value.w(), unknown);
      out.endRecord(ONE, unknown);
    }

    /** Writes {@link Union.Two}. */
    static void writeTwo(JsonWriter out, Union.Two value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TWO, 0, value.w(), unknown);
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
        case 0 -> in.tryReadNull() ? null : new Union.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readOne(in);
        case 2 -> in.tryReadNull() ? null : readTwo(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Union.Unknown) value).fields());
        case 1 -> Writer.writeOne(out, (Union.One) value);
        case 2 -> Writer.writeTwo(out, (Union.Two) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
