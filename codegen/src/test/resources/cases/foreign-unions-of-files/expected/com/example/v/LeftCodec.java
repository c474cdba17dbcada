// Generated from left.json; do not edit.
package com.example.v;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Left}. Not API: its methods change with the schema. */
final class LeftCodec implements Codec<Left> {
  static final LeftCodec INSTANCE = new LeftCodec();

  private static final FieldNames LEFT = FieldNames.of("left").expecting("0");

  private static final FieldNames LEFT_LEFT_KEYS = FieldNames.of("right", "ref");

  static {
    Codecs.register(Left.class, INSTANCE);
  }

  private LeftCodec() {}

  @Override
  public Left read(JsonReader in) {
    return in.tryReadNull() ? null : readLeft(in);
  }

  @Override
  public void write(JsonWriter out, Left value) {
    Writer.writeLeft(out, value);
  }

  /** Reads {@link Left}, which must be there. */
  static Left readLeft(JsonReader in) {
    in.beginObject();
    Left.LeftLeft left = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LEFT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LEFT, field)) {
      switch (field) {
        case 0 -> left = in.startsObject() ? LeftCodec.readLeftLeft(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LEFT, field);
      }
    }
    return new Left(left, in.takeKept(kept));
  }

  /** Reads {@link Left.LeftLeft}, which must be there. */
  static Left.LeftLeft readLeftLeft(JsonReader in) {
    Left.LeftLeft variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(LEFT_LEFT_KEYS); field != JsonReader.END;
        field = in.nextField(LEFT_LEFT_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, LEFT_LEFT_KEYS.name(field));
      } else {
        variant = readVariantOfLeftLeft(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LEFT_LEFT_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Left.LeftLeft.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Left.LeftLeft readVariantOfLeftLeft(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        Right.RightRight content = in.startsObject() ? RightCodec.readRightRight(in) : null;
        return content == null ? null : new Right(content, null);
      }
      default -> {
        String content = in.readString();
        return content == null ? null : new Reference(content, null);
      }
    }
  }

  private static Left.LeftLeft withUnknownFields(Left.LeftLeft variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Right known) {
      return new Right(known.right(), unknownFields);
    }
    if (variant instanceof Reference known) {
      return new Reference(known.ref(), unknownFields);
    }
    return new Left.LeftLeft.Unknown(unknownFields);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Left.LeftLeft.class) {
      return new NestedCodec(0);
    }
    if (type == Left.LeftLeft.Unknown.class) {
      return new NestedCodec(1);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Left}. */
    static void writeLeft(JsonWriter out, Left value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(LEFT, 0, value.left(), unknown)) {
        Writer.writeLeftLeft(out, value.left());
      }
      out.endRecord(LEFT, unknown);
    }

    /** Writes {@link Left.LeftLeft}. */
    static void writeLeftLeft(JsonWriter out, Left.LeftLeft value) {
      if (value instanceof Right variant) {
        RightCodec.Writer.writeRight(out, variant);
        return;
      }
      if (value instanceof Reference variant) {
        ReferenceCodec.Writer.writeReference(out, variant);
        return;
      }
      out.writeValue(((Left.LeftLeft.Unknown) value).fields());
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
        case 0 -> in.tryReadNull() ? null : readLeftLeft(in);
        case 1 -> in.tryReadNull() ? null : new Left.LeftLeft.Unknown(in.readMap());
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeLeftLeft(out, (Left.LeftLeft) value);
        case 1 -> out.writeValue(((Left.LeftLeft.Unknown) value).fields());
        default -> throw new IllegalStateException();
      }
    }
  }
}
