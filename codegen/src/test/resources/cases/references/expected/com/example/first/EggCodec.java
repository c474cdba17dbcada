// Generated from Egg.schema.json; do not edit.
package com.example.first;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Egg}. Not API: its methods change with the schema. */
final class EggCodec implements Codec<Egg> {
  static final EggCodec INSTANCE = new EggCodec();

  private static final FieldNames EGG = FieldNames.of("chicken", "shells");

  private static final FieldNames SHELL = FieldNames.of("colour");

  static {
    Codecs.register(Egg.class, INSTANCE);
  }

  private EggCodec() {}

  @Override
  public Egg read(JsonReader in) {
    return in.tryReadNull() ? null : readEgg(in);
  }

  @Override
  public void write(JsonWriter out, Egg value) {
    Writer.writeEgg(out, value);
  }

  /** Reads {@link Egg}, which must be there. */
  static Egg readEgg(JsonReader in) {
    in.beginObject();
    Chicken chicken = null;
    List<Egg.Shell> shells = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(EGG, JsonReader.START); field != JsonReader.END;
        field = in.nextField(EGG, field)) {
      switch (field) {
        case 0 -> chicken = in.startsObject() ? ChickenCodec.readChicken(in) : null;
        case 1 -> shells = in.startsArray() ? readListOfShell(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, EGG, field);
      }
    }
    return new Egg(chicken, shells, in.takeKept(kept));
  }

  /** Reads {@link Egg.Shell}, which must be there. */
  static Egg.Shell readShell(JsonReader in) {
    in.beginObject();
    String colour = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SHELL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SHELL, field)) {
      switch (field) {
        case 0 -> colour = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SHELL, field);
      }
    }
    return new Egg.Shell(colour, in.takeKept(kept));
  }

  private static List<Egg.Shell> readListOfShell(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : EggCodec.readShell(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Egg.Shell.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Egg}. */
    static void writeEgg(JsonWriter out, Egg value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(EGG, 0, value.chicken(), unknown)) {
        ChickenCodec.Writer.writeChicken(out, value.chicken());
      }
      if (out.tryNameList(EGG, 1, value.shells(), unknown)) {
        writeListOfShell(out, value.shells());
      }
      out.endRecord(EGG, unknown);
    }

    /** Writes {@link Egg.Shell}. */
    static void writeShell(JsonWriter out, Egg.Shell value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SHELL, 0, value.colour(), unknown);
      out.endRecord(SHELL, unknown);
    }

    private static void writeListOfShell(JsonWriter out, List<Egg.Shell> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Egg.Shell element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeShell(out, element);
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
        case 0 -> in.tryReadNull() ? null : readShell(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeShell(out, (Egg.Shell) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
