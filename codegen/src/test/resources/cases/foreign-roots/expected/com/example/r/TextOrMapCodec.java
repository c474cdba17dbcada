// Generated from text-or-map.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import dev.awsevents.runtime.scalar.ElementType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link TextOrMap}. Not API: its methods change with the schema. */
final class TextOrMapCodec implements Codec<TextOrMap> {
  static final TextOrMapCodec INSTANCE = new TextOrMapCodec();

  private static final FieldNames STRING_VALUE = FieldNames.of("");

  private static final FieldNames OBJECT_VALUE = FieldNames.of("");

  static {
    Codecs.register(TextOrMap.class, INSTANCE);
  }

  private TextOrMapCodec() {}

  @Override
  public TextOrMap read(JsonReader in) {
    return in.tryReadNull() ? null : readTextOrMap(in);
  }

  @Override
  public void write(JsonWriter out, TextOrMap value) {
    Writer.writeTextOrMap(out, value);
  }

  /** Reads {@link TextOrMap}, which must be there. */
  static TextOrMap readTextOrMap(JsonReader in) {
    return switch (in.peek()) {
      case '{' -> TextOrMapCodec.readObjectValue(in);
      case '[' -> throw in.unexpected("no list");
      case '"' -> TextOrMapCodec.readStringValue(in);
      default -> TextOrMapCodec.readStringValue(in);
    };
  }

  /** Reads {@link TextOrMap.StringValue}, which must be there. */
  static TextOrMap.StringValue readStringValue(JsonReader in) {
    String content = in.readString();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, STRING_VALUE, 0);
    }
    return new TextOrMap.StringValue(content, in.takeKept(kept));
  }

  /** Reads {@link TextOrMap.ObjectValue}, which must be there. */
  static TextOrMap.ObjectValue readObjectValue(JsonReader in) {
    in.expectElements("!");
    Map<String, Boolean> content = ElementType.BOOLEAN.readMap(in);
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, OBJECT_VALUE, 0);
    }
    return new TextOrMap.ObjectValue(content, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == TextOrMap.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == TextOrMap.StringValue.class) {
      return new NestedCodec(1);
    }
    if (type == TextOrMap.ObjectValue.class) {
      return new NestedCodec(2);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link TextOrMap}. */
    static void writeTextOrMap(JsonWriter out, TextOrMap value) {
      if (value instanceof TextOrMap.StringValue variant) {
        Writer.writeStringValue(out, variant);
        return;
      }
      if (value instanceof TextOrMap.ObjectValue variant) {
        Writer.writeObjectValue(out, variant);
        return;
      }
      out.writeValue(((TextOrMap.Unknown) value).fields());
    }

    /** Writes {@link TextOrMap.StringValue}. */
    static void writeStringValue(JsonWriter document, TextOrMap.StringValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      out.field(STRING_VALUE, 0, value.value(), unknown);
      out.end();
    }

    /** Writes {@link TextOrMap.ObjectValue}. */
    static void writeObjectValue(JsonWriter document, TextOrMap.ObjectValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      ElementType.BOOLEAN.writeMap(out, OBJECT_VALUE, 0, value.value(), unknown);
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
        case 0 -> in.tryReadNull() ? null : new TextOrMap.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readStringValue(in);
        case 2 -> in.tryReadNull() ? null : readObjectValue(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((TextOrMap.Unknown) value).fields());
        case 1 -> Writer.writeStringValue(out, (TextOrMap.StringValue) value);
        case 2 -> Writer.writeObjectValue(out, (TextOrMap.ObjectValue) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
