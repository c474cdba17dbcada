// Generated from setting.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Setting}. Not API: its methods change with the schema. */
final class SettingCodec implements Codec<Setting> {
  static final SettingCodec INSTANCE = new SettingCodec();

  private static final FieldNames STRING_VALUE = FieldNames.of("");

  private static final FieldNames NUMBER_VALUE = FieldNames.of("");

  private static final FieldNames LIST_VALUE = FieldNames.of("");

  private static final FieldNames STEP = FieldNames.of("go").expecting("0");

  private static final FieldNames OBJECT_VALUE = FieldNames.of("");

  private static final FieldNames SETTING_OBJECT_KEYS = FieldNames.of("go", "stop");

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
    return switch (in.peek()) {
      case '{' -> SettingCodec.readObjectValue(in);
      case '[' -> SettingCodec.readListValue(in);
      case '"' -> SettingCodec.readStringValue(in);
      default -> SettingCodec.readNumberValue(in);
    };
  }

  /** Reads {@link Setting.StringValue}, which must be there. */
  static Setting.StringValue readStringValue(JsonReader in) {
    Setting.SettingString content = SettingCodec.readSettingString(in);
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, STRING_VALUE, 0);
    }
    return new Setting.StringValue(content, in.takeKept(kept));
  }

  /** Reads {@link Setting.SettingString}; null for null. */
  static Setting.SettingString readSettingString(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Setting.SettingString(value);
  }

  /** Reads {@link Setting.NumberValue}, which must be there. */
  static Setting.NumberValue readNumberValue(JsonReader in) {
    BigDecimal content = in.readDecimal();
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, NUMBER_VALUE, 0);
    }
    return new Setting.NumberValue(content, in.takeKept(kept));
  }

  /** Reads {@link Setting.ListValue}, which must be there. */
  static Setting.ListValue readListValue(JsonReader in) {
    List<Setting.Step> content = in.startsArray() ? readListOfStep(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, LIST_VALUE, 0);
    }
    return new Setting.ListValue(content, in.takeKept(kept));
  }

  /** Reads {@link Setting.Step}, which must be there. */
  static Setting.Step readStep(JsonReader in) {
    in.beginObject();
    Long go = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STEP, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STEP, field)) {
      switch (field) {
        case 0 -> go = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STEP, field);
      }
    }
    return new Setting.Step(go, in.takeKept(kept));
  }

  /** Reads {@link Setting.ObjectValue}, which must be there. */
  static Setting.ObjectValue readObjectValue(JsonReader in) {
    Setting.SettingObject content = in.startsObject() ? SettingCodec.readSettingObject(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, OBJECT_VALUE, 0);
    }
    return new Setting.ObjectValue(content, in.takeKept(kept));
  }

  /** Reads {@link Setting.SettingObject}, which must be there. */
  static Setting.SettingObject readSettingObject(JsonReader in) {
    Setting.SettingObject variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(SETTING_OBJECT_KEYS); field != JsonReader.END;
        field = in.nextField(SETTING_OBJECT_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, SETTING_OBJECT_KEYS.name(field));
      } else {
        variant = readVariantOfSettingObject(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SETTING_OBJECT_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Setting.SettingObject.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Setting.SettingObject readVariantOfSettingObject(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        Long content = in.readLong();
        return content == null ? null : new Setting.Step(content, null);
      }
      default -> {
        Boolean content = in.readBoolean();
        return content == null ? null : new Setting.SettingObjectVariant2(content, null);
      }
    }
  }

  private static Setting.SettingObject withUnknownFields(Setting.SettingObject variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Setting.Step known) {
      return new Setting.Step(known.go(), unknownFields);
    }
    if (variant instanceof Setting.SettingObjectVariant2 known) {
      return new Setting.SettingObjectVariant2(known.stop(), unknownFields);
    }
    return new Setting.SettingObject.Unknown(unknownFields);
  }

  private static List<Setting.Step> readListOfStep(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : SettingCodec.readStep(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Setting.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == Setting.StringValue.class) {
      return new NestedCodec(1);
    }
    if (type == Setting.SettingString.class) {
      return new NestedCodec(2);
    }
    if (type == Setting.NumberValue.class) {
      return new NestedCodec(3);
    }
    if (type == Setting.ListValue.class) {
      return new NestedCodec(4);
    }
    if (type == Setting.Step.class) {
      return new NestedCodec(5);
    }
    if (type == Setting.ObjectValue.class) {
      return new NestedCodec(6);
    }
    if (type == Setting.SettingObject.class) {
      return new NestedCodec(7);
    }
    if (type == Setting.SettingObject.Unknown.class) {
      return new NestedCodec(8);
    }
    if (type == Setting.SettingObjectVariant2.class) {
      return new NestedCodec(9);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private static final FieldNames SETTING_OBJECT_VARIANT2 = FieldNames.of("stop").expecting("0");

    private Writer() {}

    /** Writes {@link Setting}. */
    static void writeSetting(JsonWriter out, Setting value) {
      if (value instanceof Setting.StringValue variant) {
        Writer.writeStringValue(out, variant);
        return;
      }
      if (value instanceof Setting.NumberValue variant) {
        Writer.writeNumberValue(out, variant);
        return;
      }
      if (value instanceof Setting.ListValue variant) {
        Writer.writeListValue(out, variant);
        return;
      }
      if (value instanceof Setting.ObjectValue variant) {
        Writer.writeObjectValue(out, variant);
        return;
      }
      out.writeValue(((Setting.Unknown) value).fields());
    }

    /** Writes {@link Setting.StringValue}. */
    static void writeStringValue(JsonWriter document, Setting.StringValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (value.value() != null) {
        out.field(STRING_VALUE, 0, value.value().value(), unknown);
      }
      out.end();
    }

    /** Writes {@link Setting.NumberValue}. */
    static void writeNumberValue(JsonWriter document, Setting.NumberValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      Scalars.writeDecimal(out, NUMBER_VALUE, 0, value.value(), unknown);
      out.end();
    }

    /** Writes {@link Setting.ListValue}. */
    static void writeListValue(JsonWriter document, Setting.ListValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameList(LIST_VALUE, 0, value.value(), unknown)) {
        writeListOfStep(out, value.value());
      }
      out.end();
    }

    /** Writes {@link Setting.Step}. */
    static void writeStep(JsonWriter out, Setting.Step value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, STEP, 0, value.go(), unknown);
      out.endRecord(STEP, unknown);
    }

    /** Writes {@link Setting.ObjectValue}. */
    static void writeObjectValue(JsonWriter document, Setting.ObjectValue value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryName(OBJECT_VALUE, 0, value.value(), unknown)) {
        Writer.writeSettingObject(out, value.value());
      }
      out.end();
    }

    /** Writes {@link Setting.SettingObject}. */
    static void writeSettingObject(JsonWriter out, Setting.SettingObject value) {
      if (value instanceof Setting.Step variant) {
        Writer.writeStep(out, variant);
        return;
      }
      if (value instanceof Setting.SettingObjectVariant2 variant) {
        Writer.writeSettingObjectVariant2(out, variant);
        return;
      }
      out.writeValue(((Setting.SettingObject.Unknown) value).fields());
    }

    /** Writes {@link Setting.SettingObjectVariant2}. */
    static void writeSettingObjectVariant2(JsonWriter out, Setting.SettingObjectVariant2 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeBoolean(out, SETTING_OBJECT_VARIANT2, 0, value.stop(), unknown);
      out.endRecord(SETTING_OBJECT_VARIANT2, unknown);
    }

    private static void writeListOfStep(JsonWriter out, List<Setting.Step> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Setting.Step element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeStep(out, element);
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
        case 0 -> in.tryReadNull() ? null : new Setting.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readStringValue(in);
        case 2 -> readSettingString(in);
        case 3 -> in.tryReadNull() ? null : readNumberValue(in);
        case 4 -> in.tryReadNull() ? null : readListValue(in);
        case 5 -> in.tryReadNull() ? null : readStep(in);
        case 6 -> in.tryReadNull() ? null : readObjectValue(in);
        case 7 -> in.tryReadNull() ? null : readSettingObject(in);
        case 8 -> in.tryReadNull() ? null : new Setting.SettingObject.Unknown(in.readMap());
        case 9 -> in.tryReadNull() ? null : readSettingObjectVariant2(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Setting.Unknown) value).fields());
        case 1 -> Writer.writeStringValue(out, (Setting.StringValue) value);
        case 2 -> out.writeString(((Setting.SettingString) value).value());
        case 3 -> Writer.writeNumberValue(out, (Setting.NumberValue) value);
        case 4 -> Writer.writeListValue(out, (Setting.ListValue) value);
        case 5 -> Writer.writeStep(out, (Setting.Step) value);
        case 6 -> Writer.writeObjectValue(out, (Setting.ObjectValue) value);
        case 7 -> Writer.writeSettingObject(out, (Setting.SettingObject) value);
        case 8 -> out.writeValue(((Setting.SettingObject.Unknown) value).fields());
        case 9 -> Writer.writeSettingObjectVariant2(out, (Setting.SettingObjectVariant2) value);
        default -> throw new IllegalStateException();
      }
    }

    /** Reads {@link Setting.SettingObjectVariant2}, which must be there. */
    static Setting.SettingObjectVariant2 readSettingObjectVariant2(JsonReader in) {
      in.beginObject();
      Boolean stop = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.SETTING_OBJECT_VARIANT2, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.SETTING_OBJECT_VARIANT2, field)) {
        switch (field) {
          case 0 -> stop = in.readBoolean();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.SETTING_OBJECT_VARIANT2, field);
        }
      }
      return new Setting.SettingObjectVariant2(stop, in.takeKept(kept));
    }
  }
}
