// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Item}. Not API: its methods change with the schema. */
final class ItemCodec implements Codec<Item> {
  static final ItemCodec INSTANCE = new ItemCodec();

  private static final FieldNames ITEM = FieldNames.of("a");

  static {
    Codecs.register(Item.class, INSTANCE);
  }

  private ItemCodec() {}

  @Override
  public Item read(JsonReader in) {
    return in.tryReadNull() ? null : readItem(in);
  }

  @Override
  public void write(JsonWriter out, Item value) {
    Writer.writeItem(out, value);
  }

  /** Reads {@link Item}, which must be there. */
  static Item readItem(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ITEM, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ITEM, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ITEM, field);
      }
    }
    return new Item(a, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Item}. */
    static void writeItem(JsonWriter out, Item value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ITEM, 0, value.a(), unknown);
      out.endRecord(ITEM, unknown);
    }
  }
}
