// Generated from customer.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Customer}. Not API: its methods change with the schema. */
final class CustomerCodec implements Codec<Customer> {
  static final CustomerCodec INSTANCE = new CustomerCodec();

  private static final FieldNames CUSTOMER = FieldNames.of("name", "friend", "address");

  private static final FieldNames NAME = FieldNames.of("first", "last");

  static {
    Codecs.register(Customer.class, INSTANCE);
  }

  private CustomerCodec() {}

  @Override
  public Customer read(JsonReader in) {
    return in.tryReadNull() ? null : readCustomer(in);
  }

  @Override
  public void write(JsonWriter out, Customer value) {
    Writer.writeCustomer(out, value);
  }

  /** Reads {@link Customer}, which must be there. */
  static Customer readCustomer(JsonReader in) {
    in.beginObject();
    Customer.Name name = null;
    Customer friend = null;
    SomeAddress.Short address = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CUSTOMER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CUSTOMER, field)) {
      switch (field) {
        case 0 -> name = in.startsObject() ? CustomerCodec.readName(in) : null;
        case 1 -> friend = in.startsObject() ? CustomerCodec.readCustomer(in) : null;
        case 2 -> address = in.startsObject() ? SomeAddressCodec.readShort(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CUSTOMER, field);
      }
    }
    return new Customer(name, friend, address, in.takeKept(kept));
  }

  /** Reads {@link Customer.Name}, which must be there. */
  static Customer.Name readName(JsonReader in) {
    in.beginObject();
    String first = null;
    String last = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NAME, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NAME, field)) {
      switch (field) {
        case 0 -> first = in.readString();
        case 1 -> last = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NAME, field);
      }
    }
    return new Customer.Name(first, last, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Customer.Name.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Customer}. */
    static void writeCustomer(JsonWriter out, Customer value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(CUSTOMER, 0, value.name(), unknown)) {
        Writer.writeName(out, value.name());
      }
      if (out.tryName(CUSTOMER, 1, value.friend(), unknown)) {
        Writer.writeCustomer(out, value.friend());
      }
      if (out.tryName(CUSTOMER, 2, value.address(), unknown)) {
        SomeAddressCodec.Writer.writeShort(out, value.address());
      }
      out.endRecord(CUSTOMER, unknown);
    }

    /** Writes {@link Customer.Name}. */
    static void writeName(JsonWriter out, Customer.Name value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(NAME, 0, value.first(), unknown);
      out.field(NAME, 1, value.last(), unknown);
      out.endRecord(NAME, unknown);
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
        case 0 -> in.tryReadNull() ? null : readName(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeName(out, (Customer.Name) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
