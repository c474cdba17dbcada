// Generated from schema.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Schema}. Not API: its methods change with the schema. */
final class SchemaCodec implements Codec<Schema> {
  static final SchemaCodec INSTANCE = new SchemaCodec();

  private static final FieldNames OBJECT_VALUE = FieldNames.of("");

  private static final FieldNames SCHEMA_OBJECT = FieldNames.of("type", "items", "count");

  private static final FieldNames BOOLEAN_VALUE = FieldNames.of("");

  static {
    Codecs.register(Schema.class, INSTANCE);
  }

  private SchemaCodec() {}

  @Override
  public Schema read(JsonReader in) {
    return in.tryReadNull() ? null : readSchema(in);
  }

  @Override
  public void write(JsonWriter out, Schema value) {
    Writer.writeSchema(out, value);
  }

  /** Reads {@link Schema}, which must be there. */
  static Schema readSchema(JsonReader in) {
    return switch (in.peek()) {
      case '{' -> SchemaCodec.readObjectValue(in);
      case '[' -> throw in.unexpected("no list");
      case 't', 'f' -> SchemaCodec.readBooleanValue(in);
      default -> SchemaCodec.readBooleanValue(in);
    };
  }

  /** Reads {@link Schema.ObjectValue}, which must be there. */
  static Schema.ObjectValue readObjectValue(JsonReader in) {
    Schema.SchemaObject content = in.startsObject() ? SchemaCodec.readSchemaObject(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, OBJECT_VALUE, 0);
    }
    return new Schema.ObjectValue(content, in.takeKept(kept));
  }

  /** Reads {@link Schema.SchemaObject}, which must be there. */
  static Schema.SchemaObject readSchemaObject(JsonReader in) {
    in.beginObject();
    String type = null;
    Schema items = null;
    Long count = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SCHEMA_OBJECT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SCHEMA_OBJECT, field)) {
      switch (field) {
        case 0 -> type = in.readString();
        case 1 -> items = in.tryReadNull() ? null : SchemaCodec.readSchema(in);
        case 2 -> count = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SCHEMA_OBJECT, field);
      }
    }
    return new Schema.SchemaObject(type, items, count, in.takeKept(kept));
  }

  /** Reads {@link Schema.BooleanValue}, which must be there. */
  static Schema.BooleanValue readBooleanValue(JsonReader in) {
    Boolean content = in.readBoolean();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, BOOLEAN_VALUE, 0);
    }
    return new Schema.BooleanValue(content, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Schema.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == Schema.ObjectValue.class) {
      return new NestedCodec(1);
    }
    if (type == Schema.SchemaObject.class) {
      return new NestedCodec(2);
    }
    if (type == Schema.BooleanValue.class) {
      return new NestedCodec(3);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Schema}. */
    static void writeSchema(JsonWriter out, Schema value) {
      if (value instanceof Schema.ObjectValue variant) {
        Writer.writeObjectValue(out, variant);
        return;
      }
      if (value instanceof Schema.BooleanValue variant) {
        Writer.writeBooleanValue(out, variant);
        return;
      }
      out.writeValue(((Schema.Unknown) value).fields());
    }

    /** Writes {@link Schema.ObjectValue}. */
    static void writeObjectValue(JsonWriter document, Schema.ObjectValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryName(OBJECT_VALUE, 0, value.value(), unknown)) {
        Writer.writeSchemaObject(out, value.value());
      }
      out.end();
    }

    /** Writes {@link Schema.SchemaObject}. */
    static void writeSchemaObject(JsonWriter out, Schema.SchemaObject value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SCHEMA_OBJECT, 0, value.type(), unknown);
      if (value.items() != null) {
        out.name(SCHEMA_OBJECT, 1);
        Writer.writeSchema(out, value.items());
      }
      Scalars.writeLong(out, SCHEMA_OBJECT, 2, value.count(), unknown);
      out.endRecord(SCHEMA_OBJECT, unknown);
    }

    /** Writes {@link Schema.BooleanValue}. */
    static void writeBooleanValue(JsonWriter document, Schema.BooleanValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      Scalars.writeBoolean(out, BOOLEAN_VALUE, 0, value.value(), unknown);
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
        case 0 -> in.tryReadNull() ? null : new Schema.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readObjectValue(in);
        case 2 -> in.tryReadNull() ? null : readSchemaObject(in);
        case 3 -> in.tryReadNull() ? null : readBooleanValue(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Schema.Unknown) value).fields());
        case 1 -> Writer.writeObjectValue(out, (Schema.ObjectValue) value);
        case 2 -> Writer.writeSchemaObject(out, (Schema.SchemaObject) value);
        case 3 -> Writer.writeBooleanValue(out, (Schema.BooleanValue) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
