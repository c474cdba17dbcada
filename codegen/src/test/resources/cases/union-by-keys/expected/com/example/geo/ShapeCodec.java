// Generated from Shape.schema.json; do not edit.
package com.example.geo;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shape}. Not API: its methods change with the schema. */
final class ShapeCodec implements Codec<Shape> {
  static final ShapeCodec INSTANCE = new ShapeCodec();

  private static final FieldNames SHAPE_KEYS = FieldNames.of("x", "y", "radius", "width", "height",
      "text");

  private static final FieldNames POINT = FieldNames.of("x", "y").expecting("0 1");

  private static final FieldNames CIRCLE = FieldNames.of("x", "y", "radius").expecting("0 1 2");

  private static final FieldNames BOX = FieldNames.of("width", "height", "x").expecting("0 1");

  private static final FieldNames LABEL = FieldNames.of("text").expecting("0?");

  static {
    Codecs.register(Shape.class, INSTANCE);
  }

  private ShapeCodec() {}

  @Override
  public Shape read(JsonReader in) {
    return in.tryReadNull() ? null : readShape(in);
  }

  @Override
  public void write(JsonWriter out, Shape value) {
    Writer.writeShape(out, value);
  }

  /** Reads {@link Shape}, which must be there. */
  static Shape readShape(JsonReader in) {
    long keys = Unions.members(in, SHAPE_KEYS, 32L);
    if ((keys & 7L) == 7L) {
      return ShapeCodec.readCircle(in);
    }
    if ((keys & 3L) == 3L) {
      return ShapeCodec.readPoint(in);
    }
    if ((keys & 24L) == 24L) {
      return ShapeCodec.readBox(in);
    }
    if ((keys & 32L) == 32L) {
      return ShapeCodec.readLabel(in);
    }
    return new Shape.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Shape.Point}, which must be there. */
  static Shape.Point readPoint(JsonReader in) {
    in.beginObject();
    Long x = null;
    Long y = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(POINT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(POINT, field)) {
      switch (field) {
        case 0 -> x = in.readLong();
        case 1 -> y = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, POINT, field);
      }
    }
    return new Shape.Point(x, y, in.takeKept(kept));
  }

  /** Reads {@link Shape.Circle}, which must be there. */
  static Shape.Circle readCircle(JsonReader in) {
    in.beginObject();
    Long x = null;
    Long y = null;
    Long radius = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CIRCLE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CIRCLE, field)) {
      switch (field) {
        case 0 -> x = in.readLong();
        case 1 -> y = in.readLong();
        case 2 -> radius = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CIRCLE, field);
      }
    }
    return new Shape.Circle(x, y, radius, in.takeKept(kept));
  }

  /** Reads {@link Shape.Box}, which must be there. */
  static Shape.Box readBox(JsonReader in) {
    in.beginObject();
    Long width = null;
    Long height = null;
    Long x = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BOX, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BOX, field)) {
      switch (field) {
        case 0 -> width = in.readLong();
        case 1 -> height = in.readLong();
        case 2 -> x = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BOX, field);
      }
    }
    return new Shape.Box(width, height, x, in.takeKept(kept));
  }

  /** Reads {@link Shape.Label}, which must be there. */
  static Shape.Label readLabel(JsonReader in) {
    in.beginObject();
    String text = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LABEL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LABEL, field)) {
      switch (field) {
        case 0 -> text = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LABEL, field);
      }
    }
    return new Shape.Label(text, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Shape.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == Shape.Point.class) {
      return new NestedCodec(1);
    }
    if (type == Shape.Circle.class) {
      return new NestedCodec(2);
    }
    if (type == Shape.Box.class) {
      return new NestedCodec(3);
    }
    if (type == Shape.Label.class) {
      return new NestedCodec(4);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Shape}. */
    static void writeShape(JsonWriter out, Shape value) {
      if (value instanceof Shape.Point variant) {
        Writer.writePoint(out, variant);
        return;
      }
      if (value instanceof Shape.Circle variant) {
        Writer.writeCircle(out, variant);
        return;
      }
      if (value instanceof Shape.Box variant) {
        Writer.writeBox(out, variant);
        return;
      }
      if (value instanceof Shape.Label variant) {
        Writer.writeLabel(out, variant);
        return;
      }
      out.writeValue(((Shape.Unknown) value).fields());
    }

    /** Writes {@link Shape.Point}. */
    static void writePoint(JsonWriter out, Shape.Point value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, POINT, 0, value.x(), unknown);
      Scalars.writeLong(out, POINT, 1, value.y(), unknown);
      out.endRecord(POINT, unknown);
    }

    /** Writes {@link Shape.Circle}. */
    static void writeCircle(JsonWriter out, Shape.Circle value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, CIRCLE, 0, value.x(), unknown);
      Scalars.writeLong(out, CIRCLE, 1, value.y(), unknown);
      Scalars.writeLong(out, CIRCLE, 2, value.radius(), unknown);
      out.endRecord(CIRCLE, unknown);
    }

    /** Writes {@link Shape.Box}. */
    static void writeBox(JsonWriter out, Shape.Box value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, BOX, 0, value.width(), unknown);
      Scalars.writeLong(out, BOX, 1, value.height(), unknown);
      Scalars.writeLong(out, BOX, 2, value.x(), unknown);
      out.endRecord(BOX, unknown);
    }

    /** Writes {@link Shape.Label}. */
    static void writeLabel(JsonWriter out, Shape.Label value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.fieldOrNull(LABEL, 0, value.text(), unknown);
      out.endRecord(LABEL, unknown);
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
        case 0 -> in.tryReadNull() ? null : new Shape.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readPoint(in);
        case 2 -> in.tryReadNull() ? null : readCircle(in);
        case 3 -> in.tryReadNull() ? null : readBox(in);
        case 4 -> in.tryReadNull() ? null : readLabel(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Shape.Unknown) value).fields());
        case 1 -> Writer.writePoint(out, (Shape.Point) value);
        case 2 -> Writer.writeCircle(out, (Shape.Circle) value);
        case 3 -> Writer.writeBox(out, (Shape.Box) value);
        case 4 -> Writer.writeLabel(out, (Shape.Label) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
