// Generated from vocabulary.json; do not edit.
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

/** Reads and writes {@link Vocabulary}. Not API: its methods change with the schema. */
final class VocabularyCodec implements Codec<Vocabulary> {
  static final VocabularyCodec INSTANCE = new VocabularyCodec();

  private static final FieldNames OBJECT_VALUE = FieldNames.of("");

  private static final FieldNames VOCABULARY_OBJECT = FieldNames.of("type", "items", "count",
      "title", "only");

  private static final FieldNames ONLY = FieldNames.of("type", "items", "count");

  private static final FieldNames BOOLEAN_VALUE = FieldNames.of("");

  static {
    Codecs.register(Vocabulary.class, INSTANCE);
  }

  private VocabularyCodec() {}

  @Override
  public Vocabulary read(JsonReader in) {
    return in.tryReadNull() ? null : readVocabulary(in);
  }

  @Override
  public void write(JsonWriter out, Vocabulary value) {
    Writer.writeVocabulary(out, value);
  }

  /** Reads {@link Vocabulary}, which must be there. */
  static Vocabulary readVocabulary(JsonReader in) {
    return switch (in.peek()) {
      case '{' -> VocabularyCodec.readObjectValue(in);
      case '[' -> throw in.unexpected("no list");
      case 't', 'f' -> VocabularyCodec.readBooleanValue(in);
      default -> VocabularyCodec.readBooleanValue(in);
    };
  }

  /** Reads {@link Vocabulary.ObjectValue}, which must be there. */
  static Vocabulary.ObjectValue readObjectValue(JsonReader in) {
    Vocabulary.VocabularyObject content =
        in.startsObject() ? VocabularyCodec.readVocabularyObject(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, OBJECT_VALUE, 0);
    }
    return new Vocabulary.ObjectValue(content, in.takeKept(kept));
  }

  /** Reads {@link Vocabulary.VocabularyObject}, which must be there. */
  static Vocabulary.VocabularyObject readVocabularyObject(JsonReader in) {
    in.beginObject();
    String type = null;
    Schema items = null;
    Long count = null;
    String title = null;
    Vocabulary.Only only = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(VOCABULARY_OBJECT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(VOCABULARY_OBJECT, field)) {
      switch (field) {
        case 0 -> type = in.readString();
        case 1 -> items = in.tryReadNull() ? null : SchemaCodec.readSchema(in);
        case 2 -> count = in.readLong();
        case 3 -> title = in.readString();
        case 4 -> only = in.startsObject() ? VocabularyCodec.readOnly(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, VOCABULARY_OBJECT, field);
      }
    }
    return new Vocabulary.VocabularyObject(type, items, count, title, only, in.takeKept(kept));
  }

  /** Reads {@link Vocabulary.Only}, which must be there. */
  static Vocabulary.Only readOnly(JsonReader in) {
    in.beginObject();
    String type = null;
    Schema items = null;
    Long count = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ONLY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ONLY, field)) {
      switch (field) {
        case 0 -> type = in.readString();
        case 1 -> items = in.tryReadNull() ? null : SchemaCodec.readSchema(in);
        case 2 -> count = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ONLY, field);
      }
    }
    return new Vocabulary.Only(type, items, count, in.takeKept(kept));
  }

  /** Reads {@link Vocabulary.BooleanValue}, which must be there. */
  static Vocabulary.BooleanValue readBooleanValue(JsonReader in) {
    Boolean content = in.readBoolean();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, BOOLEAN_VALUE, 0);
    }
    return new Vocabulary.BooleanValue(content, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Vocabulary.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == Vocabulary.ObjectValue.class) {
      return new NestedCodec(1);
    }
    if (type == Vocabulary.VocabularyObject.class) {
      return new NestedCodec(2);
    }
    if (type == Vocabulary.Only.class) {
      return new NestedCodec(3);
    }
    if (type == Vocabulary.BooleanValue.class) {
      return new NestedCodec(4);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Vocabulary}. */
    static void writeVocabulary(JsonWriter out, Vocabulary value) {
      if (value instanceof Vocabulary.ObjectValue variant) {
        Writer.writeObjectValue(out, variant);
        return;
      }
      if (value instanceof Vocabulary.BooleanValue variant) {
        Writer.writeBooleanValue(out, variant);
        return;
      }
      out.writeValue(((Vocabulary.Unknown) value).fields());
    }

    /** Writes {@link Vocabulary.ObjectValue}. */
    static void writeObjectValue(JsonWriter document, Vocabulary.ObjectValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryName(OBJECT_VALUE, 0, value.value(), unknown)) {
        Writer.writeVocabularyObject(out, value.value());
      }
      out.end();
    }

    /** Writes {@link Vocabulary.VocabularyObject}. */
    static void writeVocabularyObject(JsonWriter out, Vocabulary.VocabularyObject value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(VOCABULARY_OBJECT, 0, value.type(), unknown);
      if (value.items() != null) {
        out.name(VOCABULARY_OBJECT, 1);
        SchemaCodec.Writer.writeSchema(out, value.items());
      }
      Scalars.writeLong(out, VOCABULARY_OBJECT, 2, value.count(), unknown);
      out.field(VOCABULARY_OBJECT, 3, value.title(), unknown);
      if (out.tryName(VOCABULARY_OBJECT, 4, value.only(), unknown)) {
        Writer.writeOnly(out, value.only());
      }
      out.endRecord(VOCABULARY_OBJECT, unknown);
    }

    /** Writes {@link Vocabulary.Only}. */
    static void writeOnly(JsonWriter out, Vocabulary.Only value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ONLY, 0, value.type(), unknown);
      if (value.items() != null) {
        out.name(ONLY, 1);
        SchemaCodec.Writer.writeSchema(out, value.items());
      }
      Scalars.writeLong(out, ONLY, 2, value.count(), unknown);
      out.endRecord(ONLY, unknown);
    }

    /** Writes {@link Vocabulary.BooleanValue}. */
    static void writeBooleanValue(JsonWriter document, Vocabulary.BooleanValue value) {
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
        case 0 -> in.tryReadNull() ? null : new Vocabulary.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readObjectValue(in);
        case 2 -> in.tryReadNull() ? null : readVocabularyObject(in);
        case 3 -> in.tryReadNull() ? null : readOnly(in);
        case 4 -> in.tryReadNull() ? null : readBooleanValue(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Vocabulary.Unknown) value).fields());
        case 1 -> Writer.writeObjectValue(out, (Vocabulary.ObjectValue) value);
        case 2 -> Writer.writeVocabularyObject(out, (Vocabulary.VocabularyObject) value);
        case 3 -> Writer.writeOnly(out, (Vocabulary.Only) value);
        case 4 -> Writer.writeBooleanValue(out, (Vocabulary.BooleanValue) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
