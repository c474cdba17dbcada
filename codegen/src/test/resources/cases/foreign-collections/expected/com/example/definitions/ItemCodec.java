// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Item}. To be used through {@code AwsEvents}: its methods change with the
 * schema.
 */
public final class ItemCodec implements Codec<Item> {
  private static final FieldNames ITEM = FieldNames.of("a");

  static {
    Codecs.register(Item.class, new ItemCodec());
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
  public static Item readItem(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ITEM, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ITEM, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
    }
    return new Item(a, kept == JsonReader.NONE_KEPT ? null : in.takeMap(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  public static final class Writer {
    private Writer() {}

    /** Writes {@link Item}. */
    public static void writeItem(JsonWriter out, Item value) {
      Map<String, @Nullable Object> unknown = value.unknownFields();
      out.beginObject();
      out.field(ITEM, 0, value.a());
      if (!unknown.isEmpty()) {
        out.writeUnknown(ITEM, unknown);
      }
      out.endObject();
    }
  }
}
