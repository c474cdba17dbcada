// Generated from open.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Open}. Not API: its methods change with the schema. */
final class OpenCodec implements Codec<Open> {
  static final OpenCodec INSTANCE = new OpenCodec();

  private static final FieldNames OBJECT_VALUE = FieldNames.of("");

  private static final FieldNames OPEN_OBJECT = FieldNames.of("a").expecting("0");

  private static final FieldNames STRING_VALUE = FieldNames.of("");

  static {
    Codecs.register(Open.class, INSTANCE);
  }

  private OpenCodec() {}

  @Override
  public Open read(JsonReader in) {
    return in.tryReadNull() ? null : readOpen(in);
  }

  @Override
  public void write(JsonWriter out, Open value) {
    Writer.writeOpen(out, value);
  }

  /** Reads {@link Open}, which must be there. */
  static Open readOpen(JsonReader in) {
    return switch (in.peek()) {
      case '{' -> OpenCodec.readObjectValue(in);
      case '[' -> throw in.unexpected("no list");
      case '"' -> OpenCodec.readStringValue(in);
      default -> OpenCodec.readStringValue(in);
    };
  }

  /** Reads {@link Open.ObjectValue}, which must be there. */
  static Open.ObjectValue readObjectValue(JsonReader in) {
    Open.OpenObject content = in.startsObject() ? OpenCodec.readOpenObject(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, OBJECT_VALUE, 0);
    }
    return new Open.ObjectValue(content, in.takeKept(kept));
  }

  /** Reads {@link Open.OpenObject}, which must be there. */
  static Open.OpenObject readOpenObject(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OPEN_OBJECT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OPEN_OBJECT, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OPEN_OBJECT, field);
      }
    }
    return new Open.OpenObject(a, in.takeKept(kept));
  }

  /** Reads {@link Open.StringValue}, which must be there. */
  static Open.StringValue readStringValue(JsonReader in) {
    String content = in.readString();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, STRING_VALUE, 0);
    }
    return new Open.StringValue(content, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Open.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == Open.ObjectValue.class) {
      return new NestedCodec(1);
    }
    if (type == Open.OpenObject.class) {
      return new NestedCodec(2);
    }
    if (type == Open.StringValue.class) {
      return new NestedCodec(3);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Open}. */
    static void writeOpen(JsonWriter out, Open value) {
      if (value instanceof Open.ObjectValue variant) {
        Writer.writeObjectValue(out, variant);
        return;
      }
      if (value instanceof Open.StringValue variant) {
        Writer.writeStringValue(out, variant);
        return;
      }
      out.writeValue(((Open.Unknown) value).fields());
    }

    /** Writes {@link Open.ObjectValue}. */
    static void writeObjectValue(JsonWriter document, Open.ObjectValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryName(OBJECT_VALUE, 0, value.value(), unknown)) {
        Writer.writeOpenObject(out, value.value());
      }
      out.end();
    }

    /** Writes {@link Open.OpenObject}. */
    static void writeOpenObject(JsonWriter out, Open.OpenObject value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OPEN_OBJECT, 0, value.a(), unknown);
      out.endRecord(OPEN_OBJECT, unknown);
    }

    /** Writes {@link Open.StringValue}. */
    static void writeStringValue(JsonWriter document, Open.StringValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      out.field(STRING_VALUE, 0, value.value(), unknown);
      out.end();
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
        case 0 -> in.tryReadNull() ? null : new Open.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readObjectValue(in);
        case 2 -> in.tryReadNull() ? null : readOpenObject(in);
        case 3 -> in.tryReadNull() ? null : readStringValue(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Open.Unknown) value).fields());
        case 1 -> Writer.writeObjectValue(out, (Open.ObjectValue) value);
        case 2 -> Writer.writeOpenObject(out, (Open.OpenObject) value);
        case 3 -> Writer.writeStringValue(out, (Open.StringValue) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
