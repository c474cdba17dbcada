// Generated from Nest.schema.json; do not edit.
package com.example.second;

import com.example.first.Chicken;
import com.example.first.ChickenCodec;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Nest}. Not API: its methods change with the schema. */
public final class NestCodec implements Codec<Nest> {
  static final NestCodec INSTANCE = new NestCodec();

  private static final FieldNames NEST = FieldNames.of("straw", "layer");

  private static final FieldNames STRAW = FieldNames.of("length");

  static {
    Codecs.register(Nest.class, INSTANCE);
  }

  private NestCodec() {}

  @Override
  public Nest read(JsonReader in) {
    return in.tryReadNull() ? null : readNest(in);
  }

  @Override
  public void write(JsonWriter out, Nest value) {
    Writer.writeNest(out, value);
  }

  /** Reads {@link Nest}, which must be there. */
  static Nest readNest(JsonReader in) {
    in.beginObject();
    Nest.Straw straw = null;
    Chicken layer = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NEST, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NEST, field)) {
      switch (field) {
        case 0 -> straw = in.startsObject() ? NestCodec.readStraw(in) : null;
        case 1 -> layer = in.startsObject() ? ChickenCodec.readChicken(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NEST, field);
      }
    }
    return new Nest(straw, layer, in.takeKept(kept));
  }

  /** Reads {@link Nest.Straw}, which must be there. */
  public static Nest.Straw readStraw(JsonReader in) {
    in.beginObject();
    Long length = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STRAW, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STRAW, field)) {
      switch (field) {
        case 0 -> length = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STRAW, field);
      }
    }
    return new Nest.Straw(length, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Nest.Straw.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Nest}. */
    static void writeNest(JsonWriter out, Nest value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(NEST, 0, value.straw(), unknown)) {
        Writer.writeStraw(out, value.straw());
      }
      if (out.tryName(NEST, 1, value.layer(), unknown)) {
        ChickenCodec.Writer.writeChicken(out, value.layer());
      }
      out.endRecord(NEST, unknown);
    }

    /** Writes {@link Nest.Straw}. */
    public static void writeStraw(JsonWriter out, Nest.Straw value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, STRAW, 0, value.length(), unknown);
      out.endRecord(STRAW, unknown);
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
        case 0 -> in.tryReadNull() ? null : readStraw(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeStraw(out, (Nest.Straw) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
