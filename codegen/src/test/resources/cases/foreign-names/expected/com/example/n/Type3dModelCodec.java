// Generated from 3d-model.json; do not edit.
package com.example.n;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Type3dModel}. Not API: its methods change with the schema. */
final class Type3dModelCodec implements Codec<Type3dModel> {
  static final Type3dModelCodec INSTANCE = new Type3dModelCodec();

  private static final FieldNames TYPE3D_MODEL = FieldNames.of("3D", "x", "y", "list");

  private static final FieldNames TYPE3_D = FieldNames.of("a");

  private static final FieldNames UNDER = FieldNames.of("u");

  private static final FieldNames LIST_ = FieldNames.of("q");

  static {
    Codecs.register(Type3dModel.class, INSTANCE);
  }

  private Type3dModelCodec() {}

  @Override
  public Type3dModel read(JsonReader in) {
    return in.tryReadNull() ? null : readType3dModel(in);
  }

  @Override
  public void write(JsonWriter out, Type3dModel value) {
    Writer.writeType3dModel(out, value);
  }

  /** Reads {@link Type3dModel}, which must be there. */
  static Type3dModel readType3dModel(JsonReader in) {
    in.beginObject();
    Type3dModel.Type3D _3D = null;
    Type3dModel.Under x = null;
    Type3dModel.Type4k y = null;
    List<Type3dModel.List_> list = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TYPE3D_MODEL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TYPE3D_MODEL, field)) {
      switch (field) {
        case 0 -> _3D = in.startsObject() ? Type3dModelCodec.readType3D(in) : null;
        case 1 -> x = in.startsObject() ? Type3dModelCodec.readUnder(in) : null;
        case 2 -> y = Type3dModelCodec.readType4k(in);
        case 3 -> list = in.startsArray() ? readListOfList_(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TYPE3D_MODEL, field);
      }
    }
    return new Type3dModel(_3D, x, y, list, in.takeKept(kept));
  }

  /** Reads {@link Type3dModel.Type3D}, which must be there. */
  static Type3dModel.Type3D readType3D(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TYPE3_D, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TYPE3_D, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TYPE3_D, field);
      }
    }
    return new Type3dModel.Type3D(a, in.takeKept(kept));
  }

  /** Reads {@link Type3dModel.Under}, which must be there. */
  static Type3dModel.Under readUnder(JsonReader in) {
    in.beginObject();
    Long u = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(UNDER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(UNDER, field)) {
      switch (field) {
        case 0 -> u = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, UNDER, field);
      }
    }
    return new Type3dModel.Under(u, in.takeKept(kept));
  }

  /** Reads {@link Type3dModel.Type4k}; null for null. */
  static Type3dModel.Type4k readType4k(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Type3dModel.Type4k(value);
  }

  /** Reads {@link Type3dModel.List_}, which must be there. */
  static Type3dModel.List_ readList_(JsonReader in) {
    in.beginObject();
    Type3dModel.Under q = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LIST_, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LIST_, field)) {
      switch (field) {
        case 0 -> q = in.startsObject() ? Type3dModelCodec.readUnder(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LIST_, field);
      }
    }
    return new Type3dModel.List_(q, in.takeKept(kept));
  }

  private static List<Type3dModel.List_> readListOfList_(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : Type3dModelCodec.readList_(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Type3dModel.Type3D.class) {
      return new NestedCodec(0);
    }
    if (type == Type3dModel.Under.class) {
      return new NestedCodec(1);
    }
    if (type == Type3dModel.Type4k.class) {
      return new NestedCodec(2);
    }
    if (type == Type3dModel.List_.class) {
      return new NestedCodec(3);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Type3dModel}. */
    static void writeType3dModel(JsonWriter out, Type3dModel value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(TYPE3D_MODEL, 0, value._3D(), unknown)) {
        Writer.writeType3D(out, value._3D());
      }
      if (out.tryName(TYPE3D_MODEL, 1, value.x(), unknown)) {
        Writer.writeUnder(out, value.x());
      }
      if (value.y() != null) {
        out.field(TYPE3D_MODEL, 2, value.y().value(), unknown);
      }
      if (out.tryNameList(TYPE3D_MODEL, 3, value.list(), unknown)) {
        writeListOfList_(out, value.list());
      }
      out.endRecord(TYPE3D_MODEL, unknown);
    }

    /** Writes {@link Type3dModel.Type3D}. */
    static void writeType3D(JsonWriter out, Type3dModel.Type3D value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TYPE3_D, 0, value.a(), unknown);
      out.endRecord(TYPE3_D, unknown);
    }

    /** Writes {@link Type3dModel.Under}. */
    static void writeUnder(JsonWriter out, Type3dModel.Under value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, UNDER, 0, value.u(), unknown);
      out.endRecord(UNDER, unknown);
    }

    /** Writes {@link Type3dModel.List_}. */
    static void writeList_(JsonWriter out, Type3dModel.List_ value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(LIST_, 0, value.q(), unknown)) {
        Writer.writeUnder(out, value.q());
      }
      out.endRecord(LIST_, unknown);
    }

    private static void writeListOfList_(JsonWriter out, List<Type3dModel.List_> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Type3dModel.List_ element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeList_(out, element);
        }
      }
      out.endArray();
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
        case 0 -> in.tryReadNull() ? null : readType3D(in);
        case 1 -> in.tryReadNull() ? null : readUnder(in);
        case 2 -> readType4k(in);
        case 3 -> in.tryReadNull() ? null : readList_(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeType3D(out, (Type3dModel.Type3D) value);
        case 1 -> Writer.writeUnder(out, (Type3dModel.Under) value);
        case 2 -> out.writeString(((Type3dModel.Type4k) value).value());
        case 3 -> Writer.writeList_(out, (Type3dModel.List_) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
