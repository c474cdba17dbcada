// Generated from Choice.schema.json; do not edit.
package com.example.n;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Choice}. Not API: its methods change with the schema. */
final class ChoiceCodec implements Codec<Choice> {
  static final ChoiceCodec INSTANCE = new ChoiceCodec();

  private static final FieldNames CHOICE = FieldNames.of("part", "always", "either", "scalar")
      .expecting("1? 2?");

  private static final FieldNames PART = FieldNames.of("a");

  private static final FieldNames EITHER_KEYS = FieldNames.of("one", "two");

  private static final FieldNames ONE = FieldNames.of("one").expecting("0");

  private static final FieldNames TWO = FieldNames.of("two", "more").expecting("0");

  static {
    Codecs.register(Choice.class, INSTANCE);
  }

  private ChoiceCodec() {}

  @Override
  public Choice read(JsonReader in) {
    return in.tryReadNull() ? null : readChoice(in);
  }

  @Override
  public void write(JsonWriter out, Choice value) {
    Writer.writeChoice(out, value);
  }

  /** Reads {@link Choice}, which must be there. */
  static Choice readChoice(JsonReader in) {
    in.beginObject();
    Choice.Part part = null;
    Choice.Part always = null;
    Choice.Either either = null;
    Long scalar = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CHOICE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CHOICE, field)) {
      switch (field) {
        case 0 -> part = in.startsObject() ? ChoiceCodec.readPart(in) : null;
        case 1 -> always = in.startsObject() ? ChoiceCodec.readPart(in) : null;
        case 2 -> either = in.startsObject() ? ChoiceCodec.readEither(in) : null;
        case 3 -> scalar = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CHOICE, field);
      }
    }
    return new Choice(part, always, either, scalar, in.takeKept(kept));
  }

  /** Reads {@link Choice.Part}, which must be there. */
  static Choice.Part readPart(JsonReader in) {
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
    return new Choice.Part(a, in.takeKept(kept));
  }

  /** Reads {@link Choice.Either}, which must be there. */
  static Choice.Either readEither(JsonReader in) {
    long keys = Unions.members(in, EITHER_KEYS);
    if ((keys & 1L) == 1L) {
      return ChoiceCodec.readOne(in);
    }
    if ((keys & 2L) == 2L) {
      return ChoiceCodec.readTwo(in);
    }
    return new Choice.Either.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Choice.One}, which must be there. */
  static Choice.One readOne(JsonReader in) {
    in.beginObject();
    String one = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ONE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ONE, field)) {
      switch (field) {
        case 0 -> one = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ONE, field);
      }
    }
    return new Choice.One(one, in.takeKept(kept));
  }

  /** Reads {@link Choice.Two}, which must be there. */
  static Choice.Two readTwo(JsonReader in) {
    in.beginObject();
    String two = null;
    String more = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TWO, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TWO, field)) {
      switch (field) {
        case 0 -> two = in.readString();
        case 1 -> more = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TWO, field);
      }
    }
    return new Choice.Two(two, more, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Choice.Part.class) {
      return new NestedCodec(0);
    }
    if (type == Choice.Either.class) {
      return new NestedCodec(1);
    }
    if (type == Choice.Either.Unknown.class) {
      return new NestedCodec(2);
    }
    if (type == Choice.One.class) {
      return new NestedCodec(3);
    }
    if (type == Choice.Two.class) {
      return new NestedCodec(4);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Choice}. */
    static void writeChoice(JsonWriter out, Choice value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(CHOICE, 0, value.part(), unknown)) {
        Writer.writePart(out, value.part());
      }
      if (value.always() != null) {
        out.name(CHOICE, 1);
        Writer.writePart(out, value.always());
      } else {
        out.rawFieldOrNull(CHOICE, 1, unknown);
      }
      if (value.either() != null) {
        out.name(CHOICE, 2);
        Writer.writeEither(out, value.either());
      } else {
        out.rawFieldOrNull(CHOICE, 2, unknown);
      }
      Scalars.writeLong(out, CHOICE, 3, value.scalar(), unknown);
      out.endRecord(CHOICE, unknown);
    }

    /** Writes {@link Choice.Part}. */
    static void writePart(JsonWriter out, Choice.Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PART, 0, value.a(), unknown);
      out.endRecord(PART, unknown);
    }

    /** Writes {@link Choice.Either}. */
    static void writeEither(JsonWriter out, Choice.Either value) {
      if (value instanceof Choice.One variant) {
        Writer.writeOne(out, variant);
        return;
      }
      if (value instanceof Choice.Two variant) {
        Writer.writeTwo(out, variant);
        return;
      }
      out.writeValue(((Choice.Either.Unknown) value).fields());
    }

    /** Writes {@link Choice.One}. */
    static void writeOne(JsonWriter out, Choice.One value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ONE, 0, value.one(), unknown);
      out.endRecord(ONE, unknown);
    }

    /** Writes {@link Choice.Two}. */
    static void writeTwo(JsonWriter out, Choice.Two value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TWO, 0, value.two(), unknown);
      out.field(TWO, 1, value.more(), unknown);
      out.endRecord(TWO, unknown);
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
        case 0 -> in.tryReadNull() ? null : readPart(in);
        case 1 -> in.tryReadNull() ? null : readEither(in);
        case 2 -> in.tryReadNull() ? null : new Choice.Either.Unknown(in.readMap());
        case 3 -> in.tryReadNull() ? null : readOne(in);
        case 4 -> in.tryReadNull() ? null : readTwo(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writePart(out, (Choice.Part) value);
        case 1 -> Writer.writeEither(out, (Choice.Either) value);
        case 2 -> out.writeValue(((Choice.Either.Unknown) value).fields());
        case 3 -> Writer.writeOne(out, (Choice.One) value);
        case 4 -> Writer.writeTwo(out, (Choice.Two) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
