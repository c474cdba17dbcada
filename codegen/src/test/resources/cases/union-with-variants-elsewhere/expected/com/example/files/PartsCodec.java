// Generated from Parts.schema.json; do not edit.
package com.example.files;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Parts}. Not API: its methods change with the schema. */
final class PartsCodec implements Codec<Parts> {
  static final PartsCodec INSTANCE = new PartsCodec();

  private static final FieldNames PARTS = FieldNames.of("text");

  private static final FieldNames TEXT = FieldNames.of("text").expecting("0");

  static {
    Codecs.register(Parts.class, INSTANCE);
  }

  private PartsCodec() {}

  @Override
  public Parts read(JsonReader in) {
    return in.tryReadNull() ? null : readParts(in);
  }

  @Override
  public void write(JsonWriter out, Parts value) {
    Writer.writeParts(out, value);
  }

  /** Reads {@link Parts}, which must be there. */
  static Parts readParts(JsonReader in) {
    in.beginObject();
    Parts.Text text = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PARTS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PARTS, field)) {
      switch (field) {
        case 0 -> text = in.startsObject() ? PartsCodec.readText(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PARTS, field);
      }
    }
    return new Parts(text, in.takeKept(kept));
  }

  /** Reads {@link Parts.Text}, which must be there. */
  static Parts.Text readText(JsonReader in) {
    in.beginObject();
    String text = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TEXT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TEXT, field)) {
      switch (field) {
        case 0 -> text = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TEXT, field);
      }
    }
    return new Parts.Text(text, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Parts.Text.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Parts}. */
    static void writeParts(JsonWriter out, Parts value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(PARTS, 0, value.text(), unknown)) {
        Writer.writeText(out, value.text());
      }
      out.endRecord(PARTS, unknown);
    }

    /** Writes {@link Parts.Text}. */
    static void writeText(JsonWriter out, Parts.Text value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TEXT, 0, value.text(), unknown);
      out.endRecord(TEXT, unknown);
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
        case 0 -> in.tryReadNull() ? null : readText(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeText(out, (Parts.Text) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
