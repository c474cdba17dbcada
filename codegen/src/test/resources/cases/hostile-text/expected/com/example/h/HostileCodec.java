// Generated from Hostile.schema.json; do not edit.
package com.example.h;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Hostile}. Not API: its methods change with the schema. */
final class HostileCodec implements Codec<Hostile> {
  static final HostileCodec INSTANCE = new HostileCodec();

  private static final FieldNames HOSTILE = FieldNames.of("*/", "\"quoted\"\\",
      "line\nbreak\r\u2028", "$L$T", "日本", "😀", "\\u0022+x+\\u0022", "a$b", "mode", "u", "\"a\"",
      "$S\\u0022", "\u0000").expecting("4?");

  private static final FieldNames A = FieldNames.of("\"k\"\n$L");

  private static final FieldNames B = FieldNames.of("\"k\"\n$L");

  static {
    Codecs.register(Hostile.class, INSTANCE);
  }

  private HostileCodec() {}

  @Override
  public Hostile read(JsonReader in) {
    return in.tryReadNull() ? null : readHostile(in);
  }

  @Override
  public void write(JsonWriter out, Hostile value) {
    Writer.writeHostile(out, value);
  }

  /** Reads {@link Hostile}, which must be there. */
  static Hostile readHostile(JsonReader in) {
    in.beginObject();
    String comment = null;
    String quoted = null;
    Long lines = null;
    String dollars = null;
    List<String> unicode = null;
    Boolean smile = null;
    String escape = null;
    String aB = null;
    Hostile.Mode mode = null;
    Hostile.U u = null;
    String dollarsAlias = null;
    String dollarsAlias2 = null;
    String dollarsAlias3 = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(HOSTILE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(HOSTILE, field)) {
      switch (field) {
        case 0 -> comment = in.readString();
        case 1 -> quoted = in.readString();
        case 2 -> lines = in.readLong();
        case 3 -> dollars = in.readString();
        case 4 -> unicode = in.startsArray() ? in.readStrings() : null;
        case 5 -> smile = in.readBoolean();
        case 6 -> escape = in.readString();
        case 7 -> aB = in.readString();
        case 8 -> mode = HostileCodec.readMode(in);
        case 9 -> u = in.startsObject() ? HostileCodec.readU(in) : null;
        case 10 -> dollarsAlias = in.readString();
        case 11 -> dollarsAlias2 = in.readString();
        case 12 -> dollarsAlias3 = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, HOSTILE, field);
      }
    }
    if (dollars != null
        && (dollarsAlias != null || dollarsAlias2 != null || dollarsAlias3 != null)) {
      kept = in.keepSpelling(kept, HOSTILE, 3, dollars);
    }
    if (dollarsAlias != null) {
      kept = in.keepSpelling(kept, HOSTILE, 10, dollarsAlias);
      dollars = dollars == null ? dollarsAlias : dollars;
    }
    if (dollarsAlias2 != null) {
      kept = in.keepSpelling(kept, HOSTILE, 11, dollarsAlias2);
      dollars = dollars == null ? dollarsAlias2 : dollars;
    }
    if (dollarsAlias3 != null) {
      kept = in.keepSpelling(kept, HOSTILE, 12, dollarsAlias3);
      dollars = dollars == null ? dollarsAlias3 : dollars;
    }
    return new Hostile(comment, quoted, lines, dollars, unicode, smile, escape, aB, mode, u,
        in.takeKept(kept));
  }

  /** Reads {@link Hostile.Mode}; null for null. */
  static Hostile.Mode readMode(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Hostile.Mode(value);
  }

  /** Reads {@link Hostile.U}, which must be there. */
  static Hostile.U readU(JsonReader in) {
    String tag = Unions.tag(in, "\"k\"\n$L");
    if (tag != null) {
      switch (tag) {
        case "\"$L\\u0022\n" -> {
          return HostileCodec.readA(in);
        }
        case "b`*/" -> {
          return HostileCodec.readB(in);
        }
        default -> {}
      }
    }
    return new Hostile.U.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Hostile.A}, which must be there. */
  static Hostile.A readA(JsonReader in) {
    in.beginObject();
    String kL = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(A, JsonReader.START); field != JsonReader.END;
        field = in.nextField(A, field)) {
      switch (field) {
        case 0 -> kL = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, A, field);
      }
    }
    return new Hostile.A(kL, in.takeKept(kept));
  }

  /** Reads {@link Hostile.B}, which must be there. */
  static Hostile.B readB(JsonReader in) {
    in.beginObject();
    String kL = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(B, JsonReader.START); field != JsonReader.END;
        field = in.nextField(B, field)) {
      switch (field) {
        case 0 -> kL = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, B, field);
      }
    }
    return new Hostile.B(kL, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Hostile.Mode.class) {
      return new NestedCodec(0);
    }
    if (type == Hostile.U.class) {
      return new NestedCodec(1);
    }
    if (type == Hostile.U.Unknown.class) {
      return new NestedCodec(2);
    }
    if (type == Hostile.A.class) {
      return new NestedCodec(3);
    }
    if (type == Hostile.B.class) {
      return new NestedCodec(4);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Hostile}. */
    static void writeHostile(JsonWriter out, Hostile value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(HOSTILE, 0, value.comment(), unknown);
      out.field(HOSTILE, 1, value.quoted(), unknown);
      Scalars.writeLong(out, HOSTILE, 2, value.lines(), unknown);
      if (!out.aliases(HOSTILE, 3, value.dollars(), unknown, 10, 11, 12)) {
        out.field(HOSTILE, 3, value.dollars(), unknown);
      }
      if (ImmutableList.isAbsent(value.unicode())) {
        out.rawFieldOrNull(HOSTILE, 4, unknown);
      } else if (!out.tryWriteRaw(HOSTILE, 4, value.unicode(), unknown)) {
        out.name(HOSTILE, 4);
        out.writeStrings(value.unicode());
      }
      Scalars.writeBoolean(out, HOSTILE, 5, value.smile(), unknown);
      out.field(HOSTILE, 6, value.escape(), unknown);
      out.field(HOSTILE, 7, value.aB(), unknown);
      if (value.mode() != null) {
        out.field(HOSTILE, 8, value.mode().value(), unknown);
      }
      if (out.tryName(HOSTILE, 9, value.u(), unknown)) {
        Writer.writeU(out, value.u());
      }
      out.endRecord(HOSTILE, unknown);
    }

    /** Writes {@link Hostile.U}. */
    static void writeU(JsonWriter out, Hostile.U value) {
      if (value instanceof Hostile.A variant) {
        Writer.writeA(out, variant);
        return;
      }
      if (value instanceof Hostile.B variant) {
        Writer.writeB(out, variant);
        return;
      }
      out.writeValue(((Hostile.U.Unknown) value).fields());
    }

    /** Writes {@link Hostile.A}. */
    static void writeA(JsonWriter out, Hostile.A value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(A, 0, value.kL(), unknown);
      out.endRecord(A, unknown);
    }

    /** Writes {@link Hostile.B}. */
    static void writeB(JsonWriter out, Hostile.B value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(B, 0, value.kL(), unknown);
      out.endRecord(B, unknown);
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
        case 0 -> readMode(in);
        case 1 -> in.tryReadNull() ? null : readU(in);
        case 2 -> in.tryReadNull() ? null : new Hostile.U.Unknown(in.readMap());
        case 3 -> in.tryReadNull() ? null : readA(in);
        case 4 -> in.tryReadNull() ? null : readB(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeString(((Hostile.Mode) value).value());
        case 1 -> Writer.writeU(out, (Hostile.U) value);
        case 2 -> out.writeValue(((Hostile.U.Unknown) value).fields());
        case 3 -> Writer.writeA(out, (Hostile.A) value);
        case 4 -> Writer.writeB(out, (Hostile.B) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
