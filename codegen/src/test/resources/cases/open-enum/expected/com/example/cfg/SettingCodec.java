// Generated from Setting.schema.json; do not edit.
package com.example.cfg;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Setting}. Not API: its methods change with the schema. */
final class SettingCodec implements Codec<Setting> {
  static final SettingCodec INSTANCE = new SettingCodec();

  private static final FieldNames SETTING = FieldNames.of("mode", "odd", "shared", "levels",
      "byName", "plain", "none").expecting("5?");

  static {
    Codecs.register(Setting.class, INSTANCE);
  }

  private SettingCodec() {}

  @Override
  public Setting read(JsonReader in) {
    return in.tryReadNull() ? null : readSetting(in);
  }

  @Override
  public void write(JsonWriter out, Setting value) {
    Writer.writeSetting(out, value);
  }

  /** Reads {@link Setting}, which must be there. */
  static Setting readSetting(JsonReader in) {
    in.beginObject();
    Setting.Mode mode = null;
    Setting.Odd odd = null;
    Setting.Level shared = null;
    List<Setting.Level> levels = null;
    Map<String, Setting.Level> byName = null;
    Setting.Plain plain = null;
    Object none = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SETTING, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SETTING, field)) {
      switch (field) {
        case 0 -> mode = SettingCodec.readMode(in);
        case 1 -> odd = SettingCodec.readOdd(in);
        case 2 -> shared = SettingCodec.readLevel(in);
        case 3 -> levels = in.startsArray() ? readListOfLevel(in) : null;
        case 4 -> byName = in.startsObject() ? readMapOfLevel(in) : null;
        case 5 -> plain = SettingCodec.readPlain(in);
        case 6 -> none = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SETTING, field);
      }
    }
    return new Setting(mode, odd, shared, levels, byName, plain, none, in.takeKept(kept));
  }

  /** Reads {@link Setting.Mode}; null for null. */
  static Setting.Mode readMode(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Setting.Mode(value);
  }

  /** Reads {@link Setting.Odd}; null for null. */
  static Setting.Odd readOdd(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Setting.Odd(value);
  }

  /** Reads {@link Setting.Level}; null for null. */
  static Setting.Level readLevel(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Setting.Level(value);
  }

  /** Reads {@link Setting.Plain}; null for null. */
  static Setting.Plain readPlain(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Setting.Plain(value);
  }

  private static List<Setting.Level> readListOfLevel(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(SettingCodec.readLevel(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, Setting.Level> readMapOfLevel(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, SettingCodec.readLevel(in));
    }
    return in.takeMap(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Setting.Mode.class) {
      return new NestedCodec(0);
    }
    if (type == Setting.Odd.class) {
      return new NestedCodec(1);
    }
    if (type == Setting.Level.class) {
      return new NestedCodec(2);
    }
    if (type == Setting.Plain.class) {
      return new NestedCodec(3);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Setting}. */
    static void writeSetting(JsonWriter out, Setting value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.mode() != null) {
        out.field(SETTING, 0, value.mode().value(), unknown);
      }
      if (value.odd() != null) {
        out.field(SETTING, 1, value.odd().value(), unknown);
      }
      if (value.shared() != null) {
        out.field(SETTING, 2, value.shared().value(), unknown);
      }
      if (ImmutableList.isAbsent(value.levels())) {
        out.rawField(SETTING, 3, unknown);
      } else if (!out.tryWriteRaw(SETTING, 3, value.levels(), unknown)) {
        out.name(SETTING, 3);
        writeListOfLevel(out, value.levels());
      }
      if (ImmutableMap.isAbsent(value.byName())) {
        out.rawField(SETTING, 4, unknown);
      } else if (!out.tryWriteRaw(SETTING, 4, value.byName(), unknown)) {
        out.name(SETTING, 4);
        writeMapOfLevel(out, value.byName());
      }
      if (value.plain() != null) {
        out.field(SETTING, 5, value.plain().value(), unknown);
      } else {
        out.nullField(SETTING, 5);
      }
      if (value.none() != null) {
        out.name(SETTING, 6);
        out.writeValue(value.none());
      }
      out.endRecord(SETTING, unknown);
    }

    private static void writeListOfLevel(JsonWriter out, List<Setting.Level> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Setting.Level element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          out.writeString(element.value());
        }
      }
      out.endArray();
    }

    private static void writeMapOfLevel(JsonWriter out, Map<String, Setting.Level> map) {
      ImmutableMap<String, Setting.Level> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Setting.Level element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          out.writeString(element.value());
        }
      }
      out.endObject();
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
        case 1 -> readOdd(in);
        case 2 -> readLevel(in);
        case 3 -> readPlain(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeString(((Setting.Mode) value).value());
        case 1 -> out.writeString(((Setting.Odd) value).value());
        case 2 -> out.writeString(((Setting.Level) value).value());
        case 3 -> out.writeString(((Setting.Plain) value).value());
        default -> throw new IllegalStateException();
      }
    }
  }
}
