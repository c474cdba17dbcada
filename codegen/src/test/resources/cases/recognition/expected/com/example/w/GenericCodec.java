// Generated from Generic.schema.json; do not edit.
package com.example.w;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Generic}. Not API: its methods change with the schema. */
final class GenericCodec<T> implements Codec<Generic<T>> {
  static final GenericCodec<Object> INSTANCE = new GenericCodec<>(FreeFormCodec.INSTANCE);

  private static final FieldNames GENERIC = FieldNames.of("detail");

  static {
    Codecs.register(Generic.class, INSTANCE);
  }

  private final Codec<T> parameter;

  GenericCodec(Codec<T> parameter) {
    this.parameter = parameter;
  }

  @Override
  public Generic<T> read(JsonReader in) {
    return in.tryReadNull() ? null : readGeneric(in, parameter);
  }

  @Override
  public void write(JsonWriter out, Generic<T> value) {
    Writer.writeGeneric(out, value, parameter);
  }

  @Override
  public Codec<?> withParameter(Codec<?> parameter) {
    return new GenericCodec<>(parameter);
  }

  /** Reads {@link Generic}, which must be there. */
  static <T> Generic<T> readGeneric(JsonReader in, Codec<T> parameter) {
    in.beginObject();
    T detail = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(GENERIC, JsonReader.START); field != JsonReader.END;
        field = in.nextField(GENERIC, field)) {
      switch (field) {
        case 0 -> detail = parameter.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, GENERIC, field);
      }
    }
    return new Generic<T>(detail, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Generic}. */
    static <T> void writeGeneric(JsonWriter out, Generic<T> value, Codec<T> parameter) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.detail() != null && !out.tryWriteRaw(GENERIC, 0, value.detail(), unknown)) {
        out.name(GENERIC, 0);
        parameter.write(out, value.detail());
      }
      out.endRecord(GENERIC, unknown);
    }
  }
}
