// Generated from by-name.json; do not edit.
package com.example.n;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ByName}. Not API: its methods change with the schema. */
final class ByNameCodec implements Codec<ByName> {
  static final ByNameCodec INSTANCE = new ByNameCodec();

  private static final FieldNames BY_NAME = FieldNames.of("");

  private static final FieldNames ENTRIES = FieldNames.of("a");

  static {
    Codecs.register(ByName.class, INSTANCE);
  }

  private ByNameCodec() {}

  @Override
  public ByName read(JsonReader in) {
    return in.tryReadNull() ? null : readByName(in);
  }

  @Override
  public void write(JsonWriter out, ByName value) {
    Writer.writeByName(out, value);
  }

  /** Reads {@link ByName}, which must be there. */
  static ByName readByName(JsonReader in) {
    Map<String, ByName.Entries> content =
        in.tryReject('[') ? null : in.startsObject() ? readMapOfEntries(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, BY_NAME, 0);
    }
    return new ByName(content, in.takeKept(kept));
  }

  /** Reads {@link ByName.Entries}, which must be there. */
  static ByName.Entries readEntries(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ENTRIES, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ENTRIES, field)) {
      switch (field) {
        case 0 -> a = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ENTRIES, field);
      }
    }
    return new ByName.Entries(a, in.takeKept(kept));
  }

  private static Map<String, ByName.Entries> readMapOfEntries(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : ByNameCodec.readEntries(in));
    }
    return in.takeMap(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == ByName.Entries.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link ByName}. */
    static void writeByName(JsonWriter document, ByName value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (!ImmutableMap.isAbsent(value.entries()) || !out.rawList(BY_NAME, 0, unknown)) {
        if (out.tryNameMap(BY_NAME, 0, value.entries(), unknown)) {
          writeMapOfEntries(out, value.entries());
        }
      }
      out.end();
    }

    /** Writes {@link ByName.Entries}. */
    static void writeEntries(JsonWriter out, ByName.Entries value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ENTRIES, 0, value.a(), unknown);
      out.endRecord(ENTRIES, unknown);
    }

    private static void writeMapOfEntries(JsonWriter out, Map<String, ByName.Entries> map) {
      ImmutableMap<String, ByName.Entries> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        ByName.Entries element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeEntries(out, element);
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
        case 0 -> in.tryReadNull() ? null : readEntries(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeEntries(out, (ByName.Entries) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
