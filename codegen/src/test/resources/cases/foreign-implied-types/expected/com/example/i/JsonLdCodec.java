// Generated from json-ld.json; do not edit.
package com.example.i;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link JsonLd}. Not API: its methods change with the schema. */
final class JsonLdCodec implements Codec<JsonLd> {
  static final JsonLdCodec INSTANCE = new JsonLdCodec();

  private static final FieldNames OBJECT_VALUE = FieldNames.of("");

  private static final FieldNames JSON_LD_OBJECT = FieldNames.of("context", "variables");

  private static final FieldNames LIST_VALUE = FieldNames.of("");

  static {
    Codecs.register(JsonLd.class, INSTANCE);
  }

  private JsonLdCodec() {}

  @Override
  public JsonLd read(JsonReader in) {
    return in.tryReadNull() ? null : readJsonLd(in);
  }

  @Override
  public void write(JsonWriter out, JsonLd value) {
    Writer.writeJsonLd(out, value);
  }

  /** Reads {@link JsonLd}, which must be there. */
  static JsonLd readJsonLd(JsonReader in) {
    return switch (in.peek()) {
      case '{' -> JsonLdCodec.readObjectValue(in);
      case '[' -> JsonLdCodec.readListValue(in);
      default -> throw in.unexpected("an object or a list");
    };
  }

  /** Reads {@link JsonLd.ObjectValue}, which must be there. */
  static JsonLd.ObjectValue readObjectValue(JsonReader in) {
    JsonLd.JsonLdObject content = in.startsObject() ? JsonLdCodec.readJsonLdObject(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, OBJECT_VALUE, 0);
    }
    return new JsonLd.ObjectValue(content, in.takeKept(kept));
  }

  /** Reads {@link JsonLd.JsonLdObject}, which must be there. */
  static JsonLd.JsonLdObject readJsonLdObject(JsonReader in) {
    in.beginObject();
    String context = null;
    Object variables = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(JSON_LD_OBJECT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(JSON_LD_OBJECT, field)) {
      switch (field) {
        case 0 -> context = in.readString();
        case 1 -> variables = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, JSON_LD_OBJECT, field);
      }
    }
    return new JsonLd.JsonLdObject(context, variables, in.takeKept(kept));
  }

  /** Reads {@link JsonLd.ListValue}, which must be there. */
  static JsonLd.ListValue readListValue(JsonReader in) {
    List<@Nullable Object> content = in.startsArray() ? in.readList() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, LIST_VALUE, 0);
    }
    return new JsonLd.ListValue(content, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == JsonLd.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == JsonLd.ObjectValue.class) {
      return new NestedCodec(1);
    }
    if (type == JsonLd.JsonLdObject.class) {
      return new NestedCodec(2);
    }
    if (type == JsonLd.ListValue.class) {
      return new NestedCodec(3);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link JsonLd}. */
    static void writeJsonLd(JsonWriter out, JsonLd value) {
      if (value instanceof JsonLd.ObjectValue variant) {
        Writer.writeObjectValue(out, variant);
        return;
      }
      if (value instanceof JsonLd.ListValue variant) {
        Writer.writeListValue(out, variant);
        return;
      }
      out.writeValue(((JsonLd.Unknown) value).fields());
    }

    /** Writes {@link JsonLd.ObjectValue}. */
    static void writeObjectValue(JsonWriter document, JsonLd.ObjectValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryName(OBJECT_VALUE, 0, value.value(), unknown)) {
        Writer.writeJsonLdObject(out, value.value());
      }
      out.end();
    }

    /** Writes {@link JsonLd.JsonLdObject}. */
    static void writeJsonLdObject(JsonWriter out, JsonLd.JsonLdObject value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(JSON_LD_OBJECT, 0, value.context(), unknown);
      if (value.variables() != null) {
        out.name(JSON_LD_OBJECT, 1);
        out.writeValue(value.variables());
      }
      out.endRecord(JSON_LD_OBJECT, unknown);
    }

    /** Writes {@link JsonLd.ListValue}. */
    static void writeListValue(JsonWriter document, JsonLd.ListValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameList(LIST_VALUE, 0, value.value(), unknown)) {
        out.writeValue(value.value());
      }
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
        case 0 -> in.tryReadNull() ? null : new JsonLd.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readObjectValue(in);
        case 2 -> in.tryReadNull() ? null : readJsonLdObject(in);
        case 3 -> in.tryReadNull() ? null : readListValue(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((JsonLd.Unknown) value).fields());
        case 1 -> Writer.writeObjectValue(out, (JsonLd.ObjectValue) value);
        case 2 -> Writer.writeJsonLdObject(out, (JsonLd.JsonLdObject) value);
        case 3 -> Writer.writeListValue(out, (JsonLd.ListValue) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
