// Generated from Scalars.schema.json; do not edit.
package com.example.sc;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.SignedBytes;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Scalars}. Not API: its methods change with the schema. */
final class ScalarsCodec implements Codec<Scalars> {
  static final ScalarsCodec INSTANCE = new ScalarsCodec();

  private static final FieldNames SCALARS = FieldNames.of("text", "flag", "whole32", "whole64",
      "integer", "number", "floating", "int32Text", "int64Text", "bytes", "signedBytes", "anything",
      "yes", "freeObject", "freeList", "freeMap", "otherFormat", "constText", "constFlag",
      "constNumber");

  static {
    Codecs.register(Scalars.class, INSTANCE);
  }

  private ScalarsCodec() {}

  @Override
  public Scalars read(JsonReader in) {
    return in.tryReadNull() ? null : readScalars(in);
  }

  @Override
  public void write(JsonWriter out, Scalars value) {
    Writer.writeScalars(out, value);
  }

  /** Reads {@link Scalars}, which must be there. */
  static Scalars readScalars(JsonReader in) {
    in.beginObject();
    String text = null;
    Boolean flag = null;
    Integer whole32 = null;
    Long whole64 = null;
    Long integer = null;
    BigDecimal number = null;
    Double floating = null;
    Integer int32Text = null;
    Long int64Text = null;
    Bytes bytes = null;
    Bytes signedBytes = null;
    Object anything = null;
    Object yes = null;
    Map<String, @Nullable Object> freeObject = null;
    List<@Nullable Object> freeList = null;
    Map<String, @Nullable Object> freeMap = null;
    String otherFormat = null;
    String constText = null;
    Boolean constFlag = null;
    Long constNumber = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SCALARS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SCALARS, field)) {
      switch (field) {
        case 0 -> text = in.readString();
        case 1 -> flag = in.readBoolean();
        case 2 -> whole32 = in.readInteger();
        case 3 -> whole64 = in.readLong();
        case 4 -> integer = in.readLong();
        case 5 -> number = in.readDecimal();
        case 6 -> floating = in.readDouble();
        case 7 -> int32Text = in.readIntegerText();
        case 8 -> int64Text = in.readLongText();
        case 9 -> bytes = Binary.read(in);
        case 10 -> signedBytes = SignedBytes.read(in);
        case 11 -> anything = in.readValue();
        case 12 -> yes = in.readValue();
        case 13 -> freeObject = in.startsObject() ? in.readMap() : null;
        case 14 -> freeList = in.startsArray() ? in.readList() : null;
        case 15 -> freeMap = in.startsObject() ? in.readMap() : null;
        case 16 -> otherFormat = in.readString();
        case 17 -> constText = in.readString();
        case 18 -> constFlag = in.readBoolean();
        case 19 -> constNumber = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SCALARS, field);
      }
    }
    return new Scalars(text, flag, whole32, whole64, integer, number, floating, int32Text,
        int64Text, bytes, signedBytes, anything, yes, freeObject, freeList, freeMap, otherFormat,
        constText, constFlag, constNumber, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Scalars}. */
    static void writeScalars(JsonWriter out, Scalars value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SCALARS, 0, value.text(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeBoolean(out, SCALARS, 1, value.flag(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeInteger(out, SCALARS, 2, value.whole32(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 3, value.whole64(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 4, value.integer(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeDecimal(out, SCALARS, 5, value.number(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeDouble(out, SCALARS, 6, value.floating(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeIntegerText(out, SCALARS, 7, value.int32Text(),
          unknown);
      dev.awsevents.runtime.scalar.Scalars.writeLongText(out, SCALARS, 8, value.int64Text(),
          unknown);
      Binary.write(out, SCALARS, 9, value.bytes(), unknown);
      SignedBytes.write(out, SCALARS, 10, value.signedBytes(), unknown);
      if (value.anything() != null) {
        out.name(SCALARS, 11);
        out.writeValue(value.anything());
      }
      if (value.yes() != null) {
        out.name(SCALARS, 12);
        out.writeValue(value.yes());
      }
      if (out.tryNameMap(SCALARS, 13, value.freeObject(), unknown)) {
        out.writeValue(value.freeObject());
      }
      if (out.tryNameList(SCALARS, 14, value.freeList(), unknown)) {
        out.writeValue(value.freeList());
      }
      if (out.tryNameMap(SCALARS, 15, value.freeMap(), unknown)) {
        out.writeValue(value.freeMap());
      }
      out.field(SCALARS, 16, value.otherFormat(), unknown);
      out.field(SCALARS, 17, value.constText(), unknown);
      dev.awsevents.runtime.scalar.Scalars.writeBoolean(out, SCALARS, 18, value.constFlag(),
          unknown);
      dev.awsevents.runtime.scalar.Scalars.writeLong(out, SCALARS, 19, value.constNumber(),
          unknown);
      out.endRecord(SCALARS, unknown);
    }
  }
}
