// Generated from Two.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Two}. Not API: its methods change with the schema. */
final class TwoCodec implements Codec<Two> {
  static final TwoCodec INSTANCE = new TwoCodec();

  private static final FieldNames TWO = FieldNames.of("m", "one", "innerTwo", "y", "list", "lists");

  private static final FieldNames MESSAGE = FieldNames.of("two");

  static {
    Codecs.register(Two.class, INSTANCE);
  }

  private TwoCodec() {}

  @Override
  public Two read(JsonReader in) {
    return in.tryReadNull() ? null : readTwo(in);
  }

  @Override
  public void write(JsonWriter out, Two value) {
    Writer.writeTwo(out, value);
  }

  /** Reads {@link Two}, which must be there. */
  static Two readTwo(JsonReader in) {
    in.beginObject();
    Two.Message m = null;
    One.Message one = null;
    One.Two innerTwo = null;
    com.example.y.One y = null;
    List list = null;
    java.util.List<String> lists = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TWO, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TWO, field)) {
      switch (field) {
        case 0 -> m = in.startsObject() ? TwoCodec.readMessage(in) : null;
        case 1 -> one = in.startsObject() ? OneCodec.readMessage(in) : null;
        case 2 -> innerTwo = in.startsObject() ? OneCodec.readTwo(in) : null;
        case 3 -> y = in.startsObject() ? com.example.y.OneCodec.readOne(in) : null;
        case 4 -> list = in.startsObject() ? ListCodec.readList(in) : null;
        case 5 -> lists = in.startsArray() ? in.readStrings() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TWO, field);
      }
    }
    return new Two(m, one, innerTwo, y, list, lists, in.takeKept(kept));
  }

  /** Reads {@link Two.Message}, which must be there. */
  static Two.Message readMessage(JsonReader in) {
    in.beginObject();
    String two = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MESSAGE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MESSAGE, field)) {
      switch (field) {
        case 0 -> two = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MESSAGE, field);
      }
    }
    return new Two.Message(two, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Two.Message.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Two}. */
    static void writeTwo(JsonWriter out, Two value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(TWO, 0, value.m(), unknown)) {
        Writer.writeMessage(out, value.m());
      }
      if (out.tryName(TWO, 1, value.one(), unknown)) {
        OneCodec.Writer.writeMessage(out, value.one());
      }
      if (out.tryName(TWO, 2, value.innerTwo(), unknown)) {
        OneCodec.Writer.writeTwo(out, value.innerTwo());
      }
      if (out.tryName(TWO, 3, value.y(), unknown)) {
        com.example.y.OneCodec.Writer.writeOne(out, value.y());
      }
      if (out.tryName(TWO, 4, value.list(), unknown)) {
        ListCodec.Writer.writeList(out, value.list());
      }
      if (ImmutableList.isAbsent(value.lists())) {
        out.rawField(TWO, 5, unknown);
      } else if (!out.tryWriteRaw(TWO, 5, value.lists(), unknown)) {
        out.name(TWO, 5);
        out.writeStrings(value.lists());
      }
      out.endRecord(TWO, unknown);
    }

    /** Writes {@link Two.Message}. */
    static void writeMessage(JsonWriter out, Two.Message value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(MESSAGE, 0, value.two(), unknown);
      out.endRecord(MESSAGE, unknown);
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
        case 0 -> in.tryReadNull() ? null : readMessage(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeMessage(out, (Two.Message) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
