// Generated from many.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Many}. Not API: its methods change with the schema. */
final class ManyCodec implements Codec<Many> {
  static final ManyCodec INSTANCE = new ManyCodec();

  private static final FieldNames LIST_VALUE = FieldNames.of("");

  private static final FieldNames BOOLEAN_VALUE = FieldNames.of("");

  static {
    Codecs.register(Many.class, INSTANCE);
  }

  private ManyCodec() {}

  @Override
  public Many read(JsonReader in) {
    return in.tryReadNull() ? null : readMany(in);
  }

  @Override
  public void write(JsonWriter out, Many value) {
    Writer.writeMany(out, value);
  }

  /** Reads {@link Many}, which must be there. */
  static Many readMany(JsonReader in) {
    return switch (in.peek()) {
      case '{' -> new Many.Unknown(in.readUnknownVariant());
      case '[' -> ManyCodec.readListValue(in);
      case 't', 'f' -> ManyCodec.readBooleanValue(in);
      default -> ManyCodec.readBooleanValue(in);
    };
  }

  /** Reads {@link Many.ListValue}, which must be there. */
  static Many.ListValue readListValue(JsonReader in) {
    List<@Nullable Object> content = in.startsArray() ? in.readList() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, LIST_VALUE, 0);
    }
    return new Many.ListValue(content, in.takeKept(kept));
  }

  /** Reads {@link Many.BooleanValue}, which must be there. */
  static Many.BooleanValue readBooleanValue(JsonReader in) {
    Boolean content = in.readBoolean();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, BOOLEAN_VALUE, 0);
    }
    return new Many.BooleanValue(content, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Many.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == Many.ListValue.class) {
      return new NestedCodec(1);
    }
    if (type == Many.BooleanValue.class) {
      return new NestedCodec(2);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Many}. */
    static void writeMany(JsonWriter out, Many value) {
      if (value instanceof Many.ListValue variant) {
        Writer.writeListValue(out, variant);
        return;
      }
      if (value instanceof Many.BooleanValue variant) {
        Writer.writeBooleanValue(out, variant);
        return;
      }
      out.writeValue(((Many.Unknown) value).fields());
    }

    /** Writes {@link Many.ListValue}. */
    static void writeListValue(JsonWriter document, Many.ListValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameList(LIST_VALUE, 0, value.value(), unknown)) {
        out.writeValue(value.value());
      }
      out.end();
    }

    /** Writes {@link Many.BooleanValue}. */
    static void writeBooleanValue(JsonWriter document, Many.BooleanValue value) {
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
        case 0 -> in.tryReadNull() ? null : new Many.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readListValue(in);
        case 2 -> in.tryReadNull() ? null : readBooleanValue(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Many.Unknown) value).fields());
        case 1 -> Writer.writeListValue(out, (Many.ListValue) value);
        case 2 -> Writer.writeBooleanValue(out, (Many.BooleanValue) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
