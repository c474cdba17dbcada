// Generated from address.json; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Address}. Not API: its methods change with the schema. */
final class AddressCodec implements Codec<Address> {
  static final AddressCodec INSTANCE = new AddressCodec();

  private static final FieldNames ADDRESS = FieldNames.of("city", "zip").expecting("0");

  static {
    Codecs.register(Address.class, INSTANCE);
  }

  private AddressCodec() {}

  @Override
  public Address read(JsonReader in) {
    return in.tryReadNull() ? null : readAddress(in);
  }

  @Override
  public void write(JsonWriter out, Address value) {
    Writer.writeAddress(out, value);
  }

  /** Reads {@link Address}, which must be there. */
  static Address readAddress(JsonReader in) {
    in.beginObject();
    String city = null;
    String zip = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ADDRESS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ADDRESS, field)) {
      switch (field) {
        case 0 -> city = in.readString();
        case 1 -> zip = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ADDRESS, field);
      }
    }
    return new Address(city, zip, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Address}. */
    static void writeAddress(JsonWriter out, Address value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ADDRESS, 0, value.city(), unknown);
      out.field(ADDRESS, 1, value.zip(), unknown);
      out.endRecord(ADDRESS, unknown);
    }
  }
}
