// Generated from snake_case-name.v1.json; do not edit.
package com.example.n;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link SnakeCaseNameV1}. Not API: its methods change with the schema. */
final class SnakeCaseNameV1Codec implements Codec<SnakeCaseNameV1> {
  static final SnakeCaseNameV1Codec INSTANCE = new SnakeCaseNameV1Codec();

  private static final FieldNames SNAKE_CASE_NAME_V1 = FieldNames.of("class", "default", "package",
      "hashCode", "getClass", "toString", "wait", "builder", "toBuilder", "unknownFields", "yield",
      "_", "true", "2fa", "a-b", "aB", "a_b", "aB2", "日本", "+1", "-1", "@type", "$ref", "*", "",
      "record", "equals", "Upper", "object", "string", "builder ", "part", "other", "again");

  private static final FieldNames OBJECT_ = FieldNames.of("a");

  private static final FieldNames STRING_ = FieldNames.of("a");

  private static final FieldNames BUILDER_2 = FieldNames.of("a");

  private static final FieldNames PART = FieldNames.of("a");

  private static final FieldNames OTHER = FieldNames.of("part", "snakeCaseNameV1");

  private static final FieldNames OTHER_PART = FieldNames.of("b");

  private static final FieldNames OTHER_SNAKE_CASE_NAME_V1 = FieldNames.of("c");

  private static final FieldNames AGAIN = FieldNames.of("part");

  static {
    Codecs.register(SnakeCaseNameV1.class, INSTANCE);
  }

  private SnakeCaseNameV1Codec() {}

  @Override
  public SnakeCaseNameV1 read(JsonReader in) {
    return in.tryReadNull() ? null : readSnakeCaseNameV1(in);
  }

  @Override
  public void write(JsonWriter out, SnakeCaseNameV1 value) {
    Writer.writeSnakeCaseNameV1(out, value);
  }

  /** Reads {@link SnakeCaseNameV1}, which must be there. */
  static SnakeCaseNameV1 readSnakeCaseNameV1(JsonReader in) {
    in.beginObject();
    String class_ = null;
    String default_ = null;
    String package_ = null;
    String hashCode_ = null;
    String getClass_ = null;
    String toString_ = null;
    String wait_ = null;
    String builder_ = null;
    String toBuilder_ = null;
    String unknownFields_ = null;
    String yield_ = null;
    String lowLine = null;
    String true_ = null;
    String _2fa = null;
    String aB = null;
    String aB3 = null;
    String aB4 = null;
    String aB2 = null;
    String u65e5U672c = null;
    String plus1 = null;
    String minus1 = null;
    String type = null;
    String ref = null;
    String asterisk = null;
    String empty = null;
    String record = null;
    String equals = null;
    String upper = null;
    SnakeCaseNameV1.Object_ object = null;
    SnakeCaseNameV1.String_ string = null;
    SnakeCaseNameV1.Builder_2 builder_2 = null;
    SnakeCaseNameV1.Part part = null;
    SnakeCaseNameV1.Other other = null;
    SnakeCaseNameV1.Again again = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SNAKE_CASE_NAME_V1, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SNAKE_CASE_NAME_V1, field)) {
      switch (field) {
        case 0 -> class_ = in.readString();
        case 1 -> default_ = in.readString();
        case 2 -> package_ = in.readString();
        case 3 -> hashCode_ = in.readString();
        case 4 -> getClass_ = in.readString();
        case 5 -> toString_ = in.readString();
        case 6 -> wait_ = in.readString();
        case 7 -> builder_ = in.readString();
        case 8 -> toBuilder_ = in.readString();
        case 9 -> unknownFields_ = in.readString();
        case 10 -> yield_ = in.readString();
        case 11 -> lowLine = in.readString();
        case 12 -> true_ = in.readString();
        case 13 -> _2fa = in.readString();
        case 14 -> aB = in.readString();
        case 15 -> aB3 = in.readString();
        case 16 -> aB4 = in.readString();
        case 17 -> aB2 = in.readString();
        case 18 -> u65e5U672c = in.readString();
        case 19 -> plus1 = in.readString();
        case 20 -> minus1 = in.readString();
        case 21 -> type = in.readString();
        case 22 -> ref = in.readString();
        case 23 -> asterisk = in.readString();
        case 24 -> empty = in.readString();
        case 25 -> record = in.readString();
        case 26 -> equals = in.readString();
        case 27 -> upper = in.readString();
        case 28 -> object = in.startsObject() ? SnakeCaseNameV1Codec.readObject_(in) : null;
        case 29 -> string = in.startsObject() ? SnakeCaseNameV1Codec.readString_(in) : null;
        case 30 -> builder_2 = in.startsObject() ? SnakeCaseNameV1Codec.readBuilder_2(in) : null;
        case 31 -> part = in.startsObject() ? SnakeCaseNameV1Codec.readPart(in) : null;
        case 32 -> other = in.startsObject() ? SnakeCaseNameV1Codec.readOther(in) : null;
        case 33 -> again = in.startsObject() ? SnakeCaseNameV1Codec.readAgain(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SNAKE_CASE_NAME_V1, field);
      }
    }
    return new SnakeCaseNameV1(class_, default_, package_, hashCode_, getClass_, toString_, wait_,
        builder_, toBuilder_, unknownFields_, yield_, lowLine, true_, _2fa, aB, aB3, aB4, aB2,
        u65e5U672c, plus1, minus1, type, ref, asterisk, empty, record, equals, upper, object,
        string, builder_2, part, other, again, in.takeKept(kept));
  }

  /** Reads {@link SnakeCaseNameV1.Object_}, which must be there. */
  static SnakeCaseNameV1.Object_ readObject_(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OBJECT_, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OBJECT_, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OBJECT_, field);
      }
    }
    return new SnakeCaseNameV1.Object_(a, in.takeKept(kept));
  }

  /** Reads {@link SnakeCaseNameV1.String_}, which must be there. */
  static SnakeCaseNameV1.String_ readString_(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STRING_, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STRING_, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STRING_, field);
      }
    }
    return new SnakeCaseNameV1.String_(a, in.takeKept(kept));
  }

  /** Reads {@link SnakeCaseNameV1.Builder_2}, which must be there. */
  static SnakeCaseNameV1.Builder_2 readBuilder_2(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BUILDER_2, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BUILDER_2, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BUILDER_2, field);
      }
    }
    return new SnakeCaseNameV1.Builder_2(a, in.takeKept(kept));
  }

  /** Reads {@link SnakeCaseNameV1.Part}, which must be there. */
  static SnakeCaseNameV1.Part readPart(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PART, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PART, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PART, field);
      }
    }
    return new SnakeCaseNameV1.Part(a, in.takeKept(kept));
  }

  /** Reads {@link SnakeCaseNameV1.Other}, which must be there. */
  static SnakeCaseNameV1.Other readOther(JsonReader in) {
    in.beginObject();
    SnakeCaseNameV1.OtherPart part = null;
    SnakeCaseNameV1.OtherSnakeCaseNameV1 snakeCaseNameV1 = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OTHER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OTHER, field)) {
      switch (field) {
        case 0 -> part = in.startsObject() ? SnakeCaseNameV1Codec.readOtherPart(in) : null;
        case 1 ->
            snakeCaseNameV1 =
            in.startsObject() ? SnakeCaseNameV1Codec.readOtherSnakeCaseNameV1(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OTHER, field);
      }
    }
    return new SnakeCaseNameV1.Other(part, snakeCaseNameV1, in.takeKept(kept));
  }

  /** Reads {@link SnakeCaseNameV1.OtherPart}, which must be there. */
  static SnakeCaseNameV1.OtherPart readOtherPart(JsonReader in) {
    in.beginObject();
    String b = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OTHER_PART, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OTHER_PART, field)) {
      switch (field) {
        case 0 -> b = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OTHER_PART, field);
      }
    }
    return new SnakeCaseNameV1.OtherPart(b, in.takeKept(kept));
  }

  /** Reads {@link SnakeCaseNameV1.OtherSnakeCaseNameV1}, which must be there. */
  static SnakeCaseNameV1.OtherSnakeCaseNameV1 readOtherSnakeCaseNameV1(JsonReader in) {
    in.beginObject();
    String c = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OTHER_SNAKE_CASE_NAME_V1, JsonReader.START);
        field != JsonReader.END; field = in.nextField(OTHER_SNAKE_CASE_NAME_V1, field)) {
      switch (field) {
        case 0 -> c = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OTHER_SNAKE_CASE_NAME_V1, field);
      }
    }
    return new SnakeCaseNameV1.OtherSnakeCaseNameV1(c, in.takeKept(kept));
  }

  /** Reads {@link SnakeCaseNameV1.Again}, which must be there. */
  static SnakeCaseNameV1.Again readAgain(JsonReader in) {
    in.beginObject();
    SnakeCaseNameV1.OtherPart part = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(AGAIN, JsonReader.START); field != JsonReader.END;
        field = in.nextField(AGAIN, field)) {
      switch (field) {
        case 0 -> part = in.startsObject() ? SnakeCaseNameV1Codec.readOtherPart(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, AGAIN, field);
      }
    }
    return new SnakeCaseNameV1.Again(part, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == SnakeCaseNameV1.Object_.class) {
      return new NestedCodec(0);
    }
    if (type == SnakeCaseNameV1.String_.class) {
      return new NestedCodec(1);
    }
    if (type == SnakeCaseNameV1.Builder_2.class) {
      return new NestedCodec(2);
    }
    if (type == SnakeCaseNameV1.Part.class) {
      return new NestedCodec(3);
    }
    if (type == SnakeCaseNameV1.Other.class) {
      return new NestedCodec(4);
    }
    if (type == SnakeCaseNameV1.OtherPart.class) {
      return new NestedCodec(5);
    }
    if (type == SnakeCaseNameV1.OtherSnakeCaseNameV1.class) {
      return new NestedCodec(6);
    }
    if (type == SnakeCaseNameV1.Again.class) {
      return new NestedCodec(7);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link SnakeCaseNameV1}. */
    static void writeSnakeCaseNameV1(JsonWriter out, SnakeCaseNameV1 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SNAKE_CASE_NAME_V1, 0, value.class_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 1, value.default_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 2, value.package_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 3, value.hashCode_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 4, value.getClass_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 5, value.toString_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 6, value.wait_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 7, value.builder_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 8, value.toBuilder_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 9, value.unknownFields_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 10, value.yield_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 11, value.lowLine(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 12, value.true_(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 13, value._2fa(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 14, value.aB(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 15, value.aB3(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 16, value.aB4(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 17, value.aB2(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 18, value.u65e5U672c(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 19, value.plus1(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 20, value.minus1(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 21, value.type(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 22, value.ref(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 23, value.asterisk(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 24, value.empty(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 25, value.record(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 26, value.equals(), unknown);
      out.field(SNAKE_CASE_NAME_V1, 27, value.upper(), unknown);
      if (out.tryName(SNAKE_CASE_NAME_V1, 28, value.object(), unknown)) {
        Writer.writeObject_(out, value.object());
      }
      if (out.tryName(SNAKE_CASE_NAME_V1, 29, value.string(), unknown)) {
        Writer.writeString_(out, value.string());
      }
      if (out.tryName(SNAKE_CASE_NAME_V1, 30, value.builder_2(), unknown)) {
        Writer.writeBuilder_2(out, value.builder_2());
      }
      if (out.tryName(SNAKE_CASE_NAME_V1, 31, value.part(), unknown)) {
        Writer.writePart(out, value.part());
      }
      if (out.tryName(SNAKE_CASE_NAME_V1, 32, value.other(), unknown)) {
        Writer.writeOther(out, value.other());
      }
      if (out.tryName(SNAKE_CASE_NAME_V1, 33, value.again(), unknown)) {
        Writer.writeAgain(out, value.again());
      }
      out.endRecord(SNAKE_CASE_NAME_V1, unknown);
    }

    /** Writes {@link SnakeCaseNameV1.Object_}. */
    static void writeObject_(JsonWriter out, SnakeCaseNameV1.Object_ value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OBJECT_, 0, value.a(), unknown);
      out.endRecord(OBJECT_, unknown);
    }

    /** Writes {@link SnakeCaseNameV1.String_}. */
    static void writeString_(JsonWriter out, SnakeCaseNameV1.String_ value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(STRING_, 0, value.a(), unknown);
      out.endRecord(STRING_, unknown);
    }

    /** Writes {@link SnakeCaseNameV1.Builder_2}. */
    static void writeBuilder_2(JsonWriter out, SnakeCaseNameV1.Builder_2 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BUILDER_2, 0, value.a(), unknown);
      out.endRecord(BUILDER_2, unknown);
    }

    /** Writes {@link SnakeCaseNameV1.Part}. */
    static void writePart(JsonWriter out, SnakeCaseNameV1.Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PART, 0, value.a(), unknown);
      out.endRecord(PART, unknown);
    }

    /** Writes {@link SnakeCaseNameV1.Other}. */
    static void writeOther(JsonWriter out, SnakeCaseNameV1.Other value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(OTHER, 0, value.part(), unknown)) {
        Writer.writeOtherPart(out, value.part());
      }
      if (out.tryName(OTHER, 1, value.snakeCaseNameV1(), unknown)) {
        Writer.writeOtherSnakeCaseNameV1(out, value.snakeCaseNameV1());
      }
      out.endRecord(OTHER, unknown);
    }

    /** Writes {@link SnakeCaseNameV1.OtherPart}. */
    static void writeOtherPart(JsonWriter out, SnakeCaseNameV1.OtherPart value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OTHER_PART, 0, value.b(), unknown);
      out.endRecord(OTHER_PART, unknown);
    }

    /** Writes {@link SnakeCaseNameV1.OtherSnakeCaseNameV1}. */
    static void writeOtherSnakeCaseNameV1(JsonWriter out,
        SnakeCaseNameV1.OtherSnakeCaseNameV1 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OTHER_SNAKE_CASE_NAME_V1, 0, value.c(), unknown);
      out.endRecord(OTHER_SNAKE_CASE_NAME_V1, unknown);
    }

    /** Writes {@link SnakeCaseNameV1.Again}. */
    static void writeAgain(JsonWriter out, SnakeCaseNameV1.Again value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(AGAIN, 0, value.part(), unknown)) {
        Writer.writeOtherPart(out, value.part());
      }
      out.endRecord(AGAIN, unknown);
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
        case 0 -> in.tryReadNull() ? null : readObject_(in);
        case 1 -> in.tryReadNull() ? null : readString_(in);
        case 2 -> in.tryReadNull() ? null : readBuilder_2(in);
        case 3 -> in.tryReadNull() ? null : readPart(in);
        case 4 -> in.tryReadNull() ? null : readOther(in);
        case 5 -> in.tryReadNull() ? null : readOtherPart(in);
        case 6 -> in.tryReadNull() ? null : readOtherSnakeCaseNameV1(in);
        case 7 -> in.tryReadNull() ? null : readAgain(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeObject_(out, (SnakeCaseNameV1.Object_) value);
        case 1 -> Writer.writeString_(out, (SnakeCaseNameV1.String_) value);
        case 2 -> Writer.writeBuilder_2(out, (SnakeCaseNameV1.Builder_2) value);
        case 3 -> Writer.writePart(out, (SnakeCaseNameV1.Part) value);
        case 4 -> Writer.writeOther(out, (SnakeCaseNameV1.Other) value);
        case 5 -> Writer.writeOtherPart(out, (SnakeCaseNameV1.OtherPart) value);
        case 6 ->
            Writer.writeOtherSnakeCaseNameV1(out, (SnakeCaseNameV1.OtherSnakeCaseNameV1) value);
        case 7 -> Writer.writeAgain(out, (SnakeCaseNameV1.Again) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
