// Generated from some-address.schema.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link SomeAddress}. Not API: its methods change with the schema. */
final class SomeAddressCodec implements Codec<SomeAddress> {
  static final SomeAddressCodec INSTANCE = new SomeAddressCodec();

  private static final FieldNames SOME_ADDRESS = FieldNames.of("street");

  private static final FieldNames SHORT = FieldNames.of("zip");

  static {
    Codecs.register(SomeAddress.class, INSTANCE);
  }

  private SomeAddressCodec() {}

  @Override
  public SomeAddress read(JsonReader in) {
    return in.tryReadNull() ? null : readSomeAddress(in);
  }

  @Override
  public void write(JsonWriter out, SomeAddress value) {
    Writer.writeSomeAddress(out, value);
  }

  /** Reads {@link SomeAddress}, which must be there. */
  static SomeAddress readSomeAddress(JsonReader in) {
    in.beginObject();
    String street = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SOME_ADDRESS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SOME_ADDRESS, field)) {
      switch (field) {
        case 0 -> street = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SOME_ADDRESS, field);
      }
    }
    return new SomeAddress(street, in.takeKept(kept));
  }

  /** Reads {@link SomeAddress.Short}, which must be there. */
  static SomeAddress.Short readShort(JsonReader in) {
    in.beginObject();
    String zip = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SHORT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SHORT, field)) {
      switch (field) {
        case 0 -> zip = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SHORT, field);
      }
    }
    return new SomeAddress.Short(zip, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == SomeAddress.Short.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link SomeAddress}. */
    static void writeSomeAddress(JsonWriter out, SomeAddress value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SOME_ADDRESS, 0, value.street(), unknown);
      out.endRecord(SOME_ADDRESS, unknown);
    }

    /** Writes {@link SomeAddress.Short}. */
    static void writeShort(JsonWriter out, SomeAddress.Short value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SHORT, 0, value.zip(), unknown);
      out.endRecord(SHORT, unknown);
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
        case 0 -> in.tryReadNull() ? null : readShort(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeShort(out, (SomeAddress.Short) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
