// Generated from panel.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Panel}. Not API: its methods change with the schema. */
final class PanelCodec implements Codec<Panel> {
  static final PanelCodec INSTANCE = new PanelCodec();

  private static final FieldNames PANEL = FieldNames.of("first", "list", "lists", "map",
      "loneOrList", "orNumber", "orAnything").expecting("0 3:?");

  static {
    Codecs.register(Panel.class, INSTANCE);
  }

  private PanelCodec() {}

  @Override
  public Panel read(JsonReader in) {
    return in.tryReadNull() ? null : readPanel(in);
  }

  @Override
  public void write(JsonWriter out, Panel value) {
    Writer.writePanel(out, value);
  }

  /** Reads {@link Panel}, which must be there. */
  static Panel readPanel(JsonReader in) {
    in.beginObject();
    Setting first = null;
    List<Setting> list = null;
    List<List<Many>> lists = null;
    Map<String, TextOrMap> map = null;
    Object loneOrList = null;
    Object orNumber = null;
    Object orAnything = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PANEL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PANEL, field)) {
      switch (field) {
        case 0 -> first = in.tryReadNull() ? null : SettingCodec.readSetting(in);
        case 1 -> list = in.startsArray() ? readListOfSetting(in) : null;
        case 2 -> lists = in.startsArray() ? readListOfListOfMany(in) : null;
        case 3 -> map = in.startsObject() ? readMapOfTextOrMap(in) : null;
        case 4 -> loneOrList = in.readValue();
        case 5 -> orNumber = in.readValue();
        case 6 -> orAnything = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PANEL, field);
      }
    }
    return new Panel(first, list, lists, map, loneOrList, orNumber, orAnything, in.takeKept(kept));
  }

  private static List<Setting> readListOfSetting(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : SettingCodec.readSetting(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static List<List<Many>> readListOfListOfMany(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : readListOfMany(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, TextOrMap> readMapOfTextOrMap(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : TextOrMapCodec.readTextOrMap(in));
    }
    return in.takeMap(begin);
  }

  private static List<Many> readListOfMany(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : ManyCodec.readMany(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Panel}. */
    static void writePanel(JsonWriter out, Panel value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.first() != null) {
        out.name(PANEL, 0);
        SettingCodec.Writer.writeSetting(out, value.first());
      }
      if (out.tryNameList(PANEL, 1, value.list(), unknown)) {
        writeListOfSetting(out, value.list());
      }
      if (out.tryNameList(PANEL, 2, value.lists(), unknown)) {
        writeListOfListOfMany(out, value.lists());
      }
      if (out.tryNameMap(PANEL, 3, value.map(), unknown)) {
        writeMapOfTextOrMap(out, value.map());
      }
      if (value.loneOrList() != null) {
        out.name(PANEL, 4);
        out.writeValue(value.loneOrList());
      }
      if (value.orNumber() != null) {
        out.name(PANEL, 5);
        out.writeValue(value.orNumber());
      }
      if (value.orAnything() != null) {
        out.name(PANEL, 6);
        out.writeValue(value.orAnything());
      }
      out.endRecord(PANEL, unknown);
    }

    private static void writeListOfSetting(JsonWriter out, List<Setting> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Setting element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          SettingCodec.Writer.writeSetting(out, element);
        }
      }
      out.endArray();
    }

    private static void writeListOfListOfMany(JsonWriter out, List<List<Many>> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        List<Many> element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          writeListOfMany(out, element);
        }
      }
      out.endArray();
    }

    private static void writeMapOfTextOrMap(JsonWriter out, Map<String, TextOrMap> map) {
      ImmutableMap<String, TextOrMap> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        TextOrMap element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          TextOrMapCodec.Writer.writeTextOrMap(out, element);
        }
      }
      out.endObject();
    }

    private static void writeListOfMany(JsonWriter out, List<Many> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Many element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          ManyCodec.Writer.writeMany(out, element);
        }
      }
      out.endArray();
    }
  }
}
