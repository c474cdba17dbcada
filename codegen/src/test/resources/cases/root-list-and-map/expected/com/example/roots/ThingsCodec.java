// Generated from Things.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Things}. Not API: its methods change with the schema. */
final class ThingsCodec implements Codec<Things> {
  static final ThingsCodec INSTANCE = new ThingsCodec();

  private static final FieldNames THING = FieldNames.of("a");

  static {
    Codecs.register(Things.class, INSTANCE);
  }

  private ThingsCodec() {}

  @Override
  public Things read(JsonReader in) {
    return in.tryReadNull() ? null : readThings(in);
  }

  @Override
  public void write(JsonWriter out, Things value) {
    Writer.writeThings(out, value);
  }

  /** Reads {@link Things}, which must be there. */
  static Things readThings(JsonReader in) {
    return new Things(readListOfThing(in));
  }

  /** Reads {@link Things.Thing}, which must be there. */
  static Things.Thing readThing(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(THING, JsonReader.START); field != JsonReader.END;
        field = in.nextField(THING, field)) {
      switch (field) {
        case 0 -> a = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, THING, field);
      }
    }
    return new Things.Thing(a, in.takeKept(kept));
  }

  private static List<Things.Thing> readListOfThing(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : ThingsCodec.readThing(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Things.Thing.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Things}. */
    static void writeThings(JsonWriter out, Things value) {
      writeListOfThing(out, value.things());
    }

    /** Writes {@link Things.Thing}. */
    static void writeThing(JsonWriter out, Things.Thing value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(THING, 0, value.a(), unknown);
      out.endRecord(THING, unknown);
    }

    private static void writeListOfThing(JsonWriter out, List<Things.Thing> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Things.Thing element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeThing(out, element);
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
        case 0 -> in.tryReadNull() ? null : readThing(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeThing(out, (Things.Thing) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
