// Generated from types.yaml; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Types}. Not API: its methods change with the schema. */
final class TypesCodec implements Codec<Types> {
  static final TypesCodec INSTANCE = new TypesCodec();

  private static final FieldNames TYPES = FieldNames.of("amount", "on");

  static {
    Codecs.register(Types.class, INSTANCE);
  }

  private TypesCodec() {}

  @Override
  public Types read(JsonReader in) {
    return in.tryReadNull() ? null : readTypes(in);
  }

  @Override
  public void write(JsonWriter out, Types value) {
    Writer.writeTypes(out, value);
  }

  /** Reads {@link Types}, which must be there. */
  static Types readTypes(JsonReader in) {
    in.beginObject();
    BigDecimal amount = null;
    Types.On on = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TYPES, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TYPES, field)) {
      switch (field) {
        case 0 -> amount = in.readDecimal();
        case 1 -> on = TypesCodec.readOn(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TYPES, field);
      }
    }
    return new Types(amount, on, in.takeKept(kept));
  }

  /** Reads {@link Types.On}; null for null. */
  static Types.On readOn(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Types.On(value);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Types.On.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Types}. */
    static void writeTypes(JsonWriter out, Types value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeDecimal(out, TYPES, 0, value.amount(), unknown);
      if (value.on() != null) {
        out.field(TYPES, 1, value.on().value(), unknown);
      }
      out.endRecord(TYPES, unknown);
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
        case 0 -> readOn(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeString(((Types.On) value).value());
        default -> throw new IllegalStateException();
      }
    }
  }
}
