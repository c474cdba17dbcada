// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/** Reads and writes {@link LightMeasured}. Not API: its methods change with the schema. */
final class LightMeasuredCodec implements Codec<LightMeasured> {
  static final LightMeasuredCodec INSTANCE = new LightMeasuredCodec();

  static {
    Codecs.register(LightMeasured.class, INSTANCE);
  }

  private LightMeasuredCodec() {}

  @Override
  public LightMeasured read(JsonReader in) {
    return in.tryReadNull() ? null : readLightMeasured(in);
  }

  @Override
  public void write(JsonWriter out, LightMeasured value) {
    Writer.writeLightMeasured(out, value);
  }

  /** Reads {@link LightMeasured}, which must be there. */
  static LightMeasured readLightMeasured(JsonReader in) {
    String tag = Unions.tag(in, "unit");
    if (tag != null) {
      switch (tag) {
        case "Lumen" -> {
          return LumenCodec.readLumen(in);
        }
        case "Percent" -> {
          return PercentCodec.readPercent(in);
        }
        default -> {}
      }
    }
    return new LightMeasured.Unknown(in.readUnknownVariant());
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == LightMeasured.Unknown.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link LightMeasured}. */
    static void writeLightMeasured(JsonWriter out, LightMeasured value) {
      if (value instanceof Lumen variant) {
        LumenCodec.Writer.writeLumen(out, variant);
        return;
      }
      if (value instanceof Percent variant) {
        PercentCodec.Writer.writePercent(out, variant);
        return;
      }
      out.writeValue(((LightMeasured.Unknown) value).fields());
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
        case 0 -> in.tryReadNull() ? null : new LightMeasured.Unknown(in.readMap());
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((LightMeasured.Unknown) value).fields());
        default -> throw new IllegalStateException();
      }
    }
  }
}
