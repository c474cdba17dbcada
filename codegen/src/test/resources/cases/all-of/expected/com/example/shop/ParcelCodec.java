// Generated from Parcel.schema.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Parcel}. Not API: its methods change with the schema. */
final class ParcelCodec implements Codec<Parcel> {
  static final ParcelCodec INSTANCE = new ParcelCodec();

  private static final FieldNames PARCEL = FieldNames.of("id", "version", "weight", "height",
      "colour", "sender").expecting("0 4");

  private static final FieldNames DIAMOND = FieldNames.of("weight", "height", "left", "right");

  static {
    Codecs.register(Parcel.class, INSTANCE);
  }

  private ParcelCodec() {}

  @Override
  public Parcel read(JsonReader in) {
    return in.tryReadNull() ? null : readParcel(in);
  }

  @Override
  public void write(JsonWriter out, Parcel value) {
    Writer.writeParcel(out, value);
  }

  /** Reads {@link Parcel}, which must be there. */
  static Parcel readParcel(JsonReader in) {
    in.beginObject();
    String id = null;
    String version = null;
    String weight = null;
    Long height = null;
    String colour = null;
    Parcel.Diamond sender = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PARCEL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PARCEL, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> version = in.readString();
        case 2 -> weight = in.readString();
        case 3 -> height = in.readLong();
        case 4 -> colour = in.readString();
        case 5 -> sender = in.startsObject() ? ParcelCodec.readDiamond(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PARCEL, field);
      }
    }
    return new Parcel(id, version, weight, height, colour, sender, in.takeKept(kept));
  }

  /** Reads {@link Parcel.Diamond}, which must be there. */
  static Parcel.Diamond readDiamond(JsonReader in) {
    in.beginObject();
    BigDecimal weight = null;
    Long height = null;
    String left = null;
    String right = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DIAMOND, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DIAMOND, field)) {
      switch (field) {
        case 0 -> weight = in.readDecimal();
        case 1 -> height = in.readLong();
        case 2 -> left = in.readString();
        case 3 -> right = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DIAMOND, field);
      }
    }
    return new Parcel.Diamond(weight, height, left, right, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Parcel.Diamond.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Parcel}. */
    static void writeParcel(JsonWriter out, Parcel value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PARCEL, 0, value.id(), unknown);
      out.field(PARCEL, 1, value.version(), unknown);
      out.field(PARCEL, 2, value.weight(), unknown);
      Scalars.writeLong(out, PARCEL, 3, value.height(), unknown);
      out.field(PARCEL, 4, value.colour(), unknown);
      if (out.tryName(PARCEL, 5, value.sender(), unknown)) {
        Writer.writeDiamond(out, value.sender());
      }
      out.endRecord(PARCEL, unknown);
    }

    /** Writes {@link Parcel.Diamond}. */
    static void writeDiamond(JsonWriter out, Parcel.Diamond value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeDecimal(out, DIAMOND, 0, value.weight(), unknown);
      Scalars.writeLong(out, DIAMOND, 1, value.height(), unknown);
      out.field(DIAMOND, 2, value.left(), unknown);
      out.field(DIAMOND, 3, value.right(), unknown);
      out.endRecord(DIAMOND, unknown);
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
        case 0 -> in.tryReadNull() ? null : readDiamond(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeDiamond(out, (Parcel.Diamond) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
