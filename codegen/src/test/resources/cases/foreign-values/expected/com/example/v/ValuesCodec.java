// Generated from values.json; do not edit.
package com.example.v;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.ElementType;
import dev.awsevents.runtime.scalar.Scalars;
import dev.awsevents.runtime.scalar.TimestampFormat;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Values}. Not API: its methods change with the schema. */
@SuppressWarnings("deprecation")
final class ValuesCodec implements Codec<Values> {
  static final ValuesCodec INSTANCE = new ValuesCodec();

  private static final FieldNames VALUES = FieldNames.of("kinds", "one", "constant",
      "numberConstant", "objectConstant", "numberOfNoneListed", "numbers", "decimals", "booleans",
      "mixed", "texts", "withNull", "onlyNull", "date", "moment", "moments", "uuid", "small",
      "large", "decimal", "floating", "bytes", "base64", "quoted", "document", "decodeDocument",
      "list", "tuple", "mixedTuple", "openTuple", "readOnly", "writeOnly", "old", "oldPart",
      "withDefault", "x-extension").expecting("15:!");

  private static final FieldNames DOCUMENT_CONTENT = FieldNames.of("a");

  private static final FieldNames OLD_PART = FieldNames.of("a");

  static {
    Codecs.register(Values.class, INSTANCE);
  }

  private ValuesCodec() {}

  @Override
  public Values read(JsonReader in) {
    return in.tryReadNull() ? null : readValues(in);
  }

  @Override
  public void write(JsonWriter out, Values value) {
    Writer.writeValues(out, value);
  }

  /** Reads {@link Values}, which must be there. */
  static Values readValues(JsonReader in) {
    in.beginObject();
    Values.Kinds kinds = null;
    String one = null;
    String constant = null;
    Long numberConstant = null;
    Map<String, @Nullable Object> objectConstant = null;
    Long numberOfNoneListed = null;
    Long numbers = null;
    BigDecimal decimals = null;
    Boolean booleans = null;
    Object mixed = null;
    Values.Texts texts = null;
    Values.WithNull withNull = null;
    Object onlyNull = null;
    String date = null;
    Instant moment = null;
    List<Instant> moments = null;
    String uuid = null;
    Integer small = null;
    Long large = null;
    BigDecimal decimal = null;
    Double floating = null;
    Bytes bytes = null;
    Bytes base64 = null;
    String quoted = null;
    String document = null;
    String decodeDocument = null;
    List<@Nullable Object> list = null;
    List<String> tuple = null;
    List<@Nullable Object> mixedTuple = null;
    List<@Nullable Object> openTuple = null;
    String readOnly = null;
    String writeOnly = null;
    String old = null;
    Values.OldPart oldPart = null;
    Long withDefault = null;
    String xExtension = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(VALUES, JsonReader.START); field != JsonReader.END;
        field = in.nextField(VALUES, field)) {
      switch (field) {
        case 0 -> kinds = ValuesCodec.readKinds(in);
        case 1 -> one = in.readString();
        case 2 -> constant = in.readString();
        case 3 -> numberConstant = in.readLong();
        case 4 -> objectConstant = in.startsObject() ? in.readMap() : null;
        case 5 -> numberOfNoneListed = in.readLong();
        case 6 -> numbers = in.readLong();
        case 7 -> decimals = in.readDecimal();
        case 8 -> booleans = in.readBoolean();
        case 9 -> mixed = in.readValue();
        case 10 -> texts = ValuesCodec.readTexts(in);
        case 11 -> withNull = ValuesCodec.readWithNull(in);
        case 12 -> onlyNull = in.readValue();
        case 13 -> date = in.readString();
        case 14 -> moment = TimestampFormat.ISO_8601.read(in);
        case 15 -> moments = ElementType.timestamp(TimestampFormat.ISO_8601).readList(in);
        case 16 -> uuid = in.readString();
        case 17 -> small = in.readInteger();
        case 18 -> large = in.readLong();
        case 19 -> decimal = in.readDecimal();
        case 20 -> floating = in.readDouble();
        case 21 -> bytes = Binary.read(in);
        case 22 -> base64 = Binary.read(in);
        case 23 -> quoted = in.readString();
        case 24 -> document = in.readString();
        case 25 -> decodeDocument = in.readString();
        case 26 -> list = in.startsArray() ? in.readList() : null;
        case 27 -> tuple = in.startsArray() ? in.readStrings() : null;
        case 28 -> mixedTuple = in.startsArray() ? in.readList() : null;
        case 29 -> openTuple = in.startsArray() ? in.readList() : null;
        case 30 -> readOnly = in.readString();
        case 31 -> writeOnly = in.readString();
        case 32 -> old = in.readString();
        case 33 -> oldPart = in.startsObject() ? ValuesCodec.readOldPart(in) : null;
        case 34 -> withDefault = in.readLong();
        case 35 -> xExtension = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, VALUES, field);
      }
    }
    return new Values(kinds, one, constant, numberConstant, objectConstant, numberOfNoneListed,
        numbers, decimals, booleans, mixed, texts, withNull, onlyNull, date, moment, moments, uuid,
        small, large, decimal, floating, bytes, base64, quoted, document, decodeDocument, list,
        tuple, mixedTuple, openTuple, readOnly, writeOnly, old, oldPart, withDefault, xExtension,
        in.takeKept(kept));
  }

  /** Reads {@link Values.Kinds}; null for null. */
  static Values.Kinds readKinds(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Values.Kinds(value);
  }

  /** Reads {@link Values.Texts}; null for null. */
  static Values.Texts readTexts(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Values.Texts(value);
  }

  /** Reads {@link Values.WithNull}; null for null. */
  static Values.WithNull readWithNull(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Values.WithNull(value);
  }

  /** Reads {@link Values.DocumentContent}, which must be there. */
  static Values.DocumentContent readDocumentContent(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DOCUMENT_CONTENT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DOCUMENT_CONTENT, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DOCUMENT_CONTENT, field);
      }
    }
    return new Values.DocumentContent(a, in.takeKept(kept));
  }

  /** Reads {@link Values.OldPart}, which must be there. */
  static Values.OldPart readOldPart(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OLD_PART, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OLD_PART, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OLD_PART, field);
      }
    }
    return new Values.OldPart(a, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Values.Kinds.class) {
      return new NestedCodec(0);
    }
    if (type == Values.Texts.class) {
      return new NestedCodec(1);
    }
    if (type == Values.WithNull.class) {
      return new NestedCodec(2);
    }
    if (type == Values.DocumentContent.class) {
      return new NestedCodec(3);
    }
    if (type == Values.OldPart.class) {
      return new NestedCodec(4);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Values}. */
    static void writeValues(JsonWriter out, Values value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.kinds() != null) {
        out.field(VALUES, 0, value.kinds().value(), unknown);
      }
      out.field(VALUES, 1, value.one(), unknown);
      out.field(VALUES, 2, value.constant(), unknown);
      Scalars.writeLong(out, VALUES, 3, value.numberConstant(), unknown);
      if (out.tryNameMap(VALUES, 4, value.objectConstant(), unknown)) {
        out.writeValue(value.objectConstant());
      }
      Scalars.writeLong(out, VALUES, 5, value.numberOfNoneListed(), unknown);
      Scalars.writeLong(out, VALUES, 6, value.numbers(), unknown);
      Scalars.writeDecimal(out, VALUES, 7, value.decimals(), unknown);
      Scalars.writeBoolean(out, VALUES, 8, value.booleans(), unknown);
      if (value.mixed() != null) {
        out.name(VALUES, 9);
        out.writeValue(value.mixed());
      }
      if (value.texts() != null) {
        out.field(VALUES, 10, value.texts().value(), unknown);
      }
      if (value.withNull() != null) {
        out.field(VALUES, 11, value.withNull().value(), unknown);
      }
      if (value.onlyNull() != null) {
        out.name(VALUES, 12);
        out.writeValue(value.onlyNull());
      }
      out.field(VALUES, 13, value.date(), unknown);
      TimestampFormat.ISO_8601.write(out, VALUES, 14, value.moment(), unknown);
      ElementType.timestamp(TimestampFormat.ISO_8601)
          .writeList(out, VALUES, 15, value.moments(), unknown);
      out.field(VALUES, 16, value.uuid(), unknown);
      Scalars.writeInteger(out, VALUES, 17, value.small(), unknown);
      Scalars.writeLong(out, VALUES, 18, value.large(), unknown);
      Scalars.writeDecimal(out, VALUES, 19, value.decimal(), unknown);
      Scalars.writeDouble(out, VALUES, 20, value.floating(), unknown);
      Binary.write(out, VALUES, 21, value.bytes(), unknown);
      Binary.write(out, VALUES, 22, value.base64(), unknown);
      out.field(VALUES, 23, value.quoted(), unknown);
      out.field(VALUES, 24, value.document(), unknown);
      out.field(VALUES, 25, value.decodeDocument(), unknown);
      if (out.tryNameList(VALUES, 26, value.list(), unknown)) {
        out.writeValue(value.list());
      }
      if (ImmutableList.isAbsent(value.tuple())) {
        out.rawField(VALUES, 27, unknown);
      } else if (!out.tryWriteRaw(VALUES, 27, value.tuple(), unknown)) {
        out.name(VALUES, 27);
        out.writeStrings(value.tuple());
      }
      if (out.tryNameList(VALUES, 28, value.mixedTuple(), unknown)) {
        out.writeValue(value.mixedTuple());
      }
      if (out.tryNameList(VALUES, 29, value.openTuple(), unknown)) {
        out.writeValue(value.openTuple());
      }
      out.field(VALUES, 30, value.readOnly(), unknown);
      out.field(VALUES, 31, value.writeOnly(), unknown);
      out.field(VALUES, 32, value.old(), unknown);
      if (out.tryName(VALUES, 33, value.oldPart(), unknown)) {
        Writer.writeOldPart(out, value.oldPart());
      }
      Scalars.writeLong(out, VALUES, 34, value.withDefault(), unknown);
      out.field(VALUES, 35, value.xExtension(), unknown);
      out.endRecord(VALUES, unknown);
    }

    /** Writes {@link Values.DocumentContent}. */
    static void writeDocumentContent(JsonWriter out, Values.DocumentContent value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(DOCUMENT_CONTENT, 0, value.a(), unknown);
      out.endRecord(DOCUMENT_CONTENT, unknown);
    }

    /** Writes {@link Values.OldPart}. */
    static void writeOldPart(JsonWriter out, Values.OldPart value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OLD_PART, 0, value.a(), unknown);
      out.endRecord(OLD_PART, unknown);
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
        case 0 -> readKinds(in);
        case 1 -> readTexts(in);
        case 2 -> readWithNull(in);
        case 3 -> in.tryReadNull() ? null : readDocumentContent(in);
        case 4 -> in.tryReadNull() ? null : readOldPart(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeString(((Values.Kinds) value).value());
        case 1 -> out.writeString(((Values.Texts) value).value());
        case 2 -> out.writeString(((Values.WithNull) value).value());
        case 3 -> Writer.writeDocumentContent(out, (Values.DocumentContent) value);
        case 4 -> Writer.writeOldPart(out, (Values.OldPart) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
