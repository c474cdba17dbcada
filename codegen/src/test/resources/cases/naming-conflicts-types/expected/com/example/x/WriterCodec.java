// Generated from Writer.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Writer}. Not API: its methods change with the schema. */
final class WriterCodec implements Codec<Writer> {
  static final WriterCodec INSTANCE = new WriterCodec();

  private static final FieldNames WRITER = FieldNames.of("text", "next", "all");

  private static final FieldNames NESTED_CODEC = FieldNames.of("writer");

  static {
    Codecs.register(com.example.x.Writer.class, INSTANCE);
  }

  private WriterCodec() {}

  @Override
  public com.example.x.Writer read(JsonReader in) {
    return in.tryReadNull() ? null : readWriter(in);
  }

  @Override
  public void write(JsonWriter out, com.example.x.Writer value) {
    Writer.writeWriter(out, value);
  }

  /** Reads {@link com.example.x.Writer}, which must be there. */
  static com.example.x.Writer readWriter(JsonReader in) {
    in.beginObject();
    String text = null;
    com.example.x.Writer next = null;
    List<com.example.x.Writer.NestedCodec> all = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(WRITER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(WRITER, field)) {
      switch (field) {
        case 0 -> text = in.readRepeatedString(0);
        case 1 -> next = in.startsObject() ? WriterCodec.readWriter(in) : null;
        case 2 -> all = in.startsArray() ? readListOfNestedCodec(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, WRITER, field);
      }
    }
    return new com.example.x.Writer(text, next, all, in.takeKept(kept));
  }

  /** Reads {@link com.example.x.Writer.NestedCodec}, which must be there. */
  static com.example.x.Writer.NestedCodec readNestedCodec(JsonReader in) {
    in.beginObject();
    com.example.x.Writer writer = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NESTED_CODEC, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NESTED_CODEC, field)) {
      switch (field) {
        case 0 -> writer = in.startsObject() ? WriterCodec.readWriter(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NESTED_CODEC, field);
      }
    }
    return new com.example.x.Writer.NestedCodec(writer, in.takeKept(kept));
  }

  private static List<com.example.x.Writer.NestedCodec> readListOfNestedCodec(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : WriterCodec.readNestedCodec(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == com.example.x.Writer.NestedCodec.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link com.example.x.Writer}. */
    static void writeWriter(JsonWriter out, com.example.x.Writer value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(WRITER, 0, value.text(), unknown);
      if (out.tryName(WRITER, 1, value.next(), unknown)) {
        Writer.writeWriter(out, value.next());
      }
      if (out.tryNameList(WRITER, 2, value.all(), unknown)) {
        writeListOfNestedCodec(out, value.all());
      }
      out.endRecord(WRITER, unknown);
    }

    /** Writes {@link com.example.x.Writer.NestedCodec}. */
    static void writeNestedCodec(JsonWriter out, com.example.x.Writer.NestedCodec value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(NESTED_CODEC, 0, value.writer(), unknown)) {
        Writer.writeWriter(out, value.writer());
      }
      out.endRecord(NESTED_CODEC, unknown);
    }

    private static void writeListOfNestedCodec(JsonWriter out,
        List<com.example.x.Writer.NestedCodec> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        com.example.x.Writer.NestedCodec element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeNestedCodec(out, element);
        }
      }
      out.endArray();
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
        case 0 -> in.tryReadNull() ? null : readNestedCodec(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeNestedCodec(out, (com.example.x.Writer.NestedCodec) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
