// Generated from invoice.json; do not edit.
package com.example;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Invoice}. Not API: its methods change with the schema. */
final class InvoiceCodec implements Codec<Invoice> {
  static final InvoiceCodec INSTANCE = new InvoiceCodec();

  private static final FieldNames INVOICE = FieldNames.of("to", "order", "country", "by");

  private static final FieldNames ADDRESS = FieldNames.of("street", "country", "geo");

  private static final FieldNames ADDRESS_COUNTRY = FieldNames.of("code", "neighbours");

  private static final FieldNames GEO = FieldNames.of("lat");

  private static final FieldNames REFERENCE = FieldNames.of("of");

  private static final FieldNames COUNTRY = FieldNames.of("vat");

  static {
    Codecs.register(Invoice.class, INSTANCE);
  }

  private InvoiceCodec() {}

  @Override
  public Invoice read(JsonReader in) {
    return in.tryReadNull() ? null : readInvoice(in);
  }

  @Override
  public void write(JsonWriter out, Invoice value) {
    Writer.writeInvoice(out, value);
  }

  /** Reads {@link Invoice}, which must be there. */
  static Invoice readInvoice(JsonReader in) {
    in.beginObject();
    Invoice.Address to = null;
    Invoice.Reference order = null;
    Invoice.Country country = null;
    Invoice.AddressCountry by = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INVOICE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INVOICE, field)) {
      switch (field) {
        case 0 -> to = in.startsObject() ? InvoiceCodec.readAddress(in) : null;
        case 1 -> order = in.startsObject() ? InvoiceCodec.readReference(in) : null;
        case 2 -> country = in.startsObject() ? InvoiceCodec.readCountry(in) : null;
        case 3 -> by = in.startsObject() ? InvoiceCodec.readAddressCountry(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INVOICE, field);
      }
    }
    return new Invoice(to, order, country, by, in.takeKept(kept));
  }

  /** Reads {@link Invoice.Address}, which must be there. */
  static Invoice.Address readAddress(JsonReader in) {
    in.beginObject();
    String street = null;
    Invoice.AddressCountry country = null;
    Invoice.Geo geo = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ADDRESS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ADDRESS, field)) {
      switch (field) {
        case 0 -> street = in.readString();
        case 1 -> country = in.startsObject() ? InvoiceCodec.readAddressCountry(in) : null;
        case 2 -> geo = in.startsObject() ? InvoiceCodec.readGeo(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ADDRESS, field);
      }
    }
    return new Invoice.Address(street, country, geo, in.takeKept(kept));
  }

  /** Reads {@link Invoice.AddressCountry}, which must be there. */
  static Invoice.AddressCountry readAddressCountry(JsonReader in) {
    in.beginObject();
    String code = null;
    List<Invoice.AddressCountry> neighbours = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ADDRESS_COUNTRY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ADDRESS_COUNTRY, field)) {
      switch (field) {
        case 0 -> code = in.readRepeatedString(0);
        case 1 -> neighbours = in.startsArray() ? readListOfAddressCountry(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ADDRESS_COUNTRY, field);
      }
    }
    return new Invoice.AddressCountry(code, neighbours, in.takeKept(kept));
  }

  /** Reads {@link Invoice.Geo}, which must be there. */
  static Invoice.Geo readGeo(JsonReader in) {
    in.beginObject();
    BigDecimal lat = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(GEO, JsonReader.START); field != JsonReader.END;
        field = in.nextField(GEO, field)) {
      switch (field) {
        case 0 -> lat = in.readDecimal();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, GEO, field);
      }
    }
    return new Invoice.Geo(lat, in.takeKept(kept));
  }

  /** Reads {@link Invoice.Reference}, which must be there. */
  static Invoice.Reference readReference(JsonReader in) {
    in.beginObject();
    Order of = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(REFERENCE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(REFERENCE, field)) {
      switch (field) {
        case 0 -> of = in.startsObject() ? OrderCodec.readOrder(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, REFERENCE, field);
      }
    }
    return new Invoice.Reference(of, in.takeKept(kept));
  }

  /** Reads {@link Invoice.Country}, which must be there. */
  static Invoice.Country readCountry(JsonReader in) {
    in.beginObject();
    BigDecimal vat = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(COUNTRY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(COUNTRY, field)) {
      switch (field) {
        case 0 -> vat = in.readDecimal();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, COUNTRY, field);
      }
    }
    return new Invoice.Country(vat, in.takeKept(kept));
  }

  private static List<Invoice.AddressCountry> readListOfAddressCountry(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : InvoiceCodec.readAddressCountry(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Invoice.Address.class) {
      return new NestedCodec(0);
    }
    if (type == Invoice.AddressCountry.class) {
      return new NestedCodec(1);
    }
    if (type == Invoice.Geo.class) {
      return new NestedCodec(2);
    }
    if (type == Invoice.Reference.class) {
      return new NestedCodec(3);
    }
    if (type == Invoice.Country.class) {
      return new NestedCodec(4);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Invoice}. */
    static void writeInvoice(JsonWriter out, Invoice value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(INVOICE, 0, value.to(), unknown)) {
        Writer.writeAddress(out, value.to());
      }
      if (out.tryName(INVOICE, 1, value.order(), unknown)) {
        Writer.writeReference(out, value.order());
      }
      if (out.tryName(INVOICE, 2, value.country(), unknown)) {
        Writer.writeCountry(out, value.country());
      }
      if (out.tryName(INVOICE, 3, value.by(), unknown)) {
        Writer.writeAddressCountry(out, value.by());
      }
      out.endRecord(INVOICE, unknown);
    }

    /** Writes {@link Invoice.Address}. */
    static void writeAddress(JsonWriter out, Invoice.Address value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ADDRESS, 0, value.street(), unknown);
      if (out.tryName(ADDRESS, 1, value.country(), unknown)) {
        Writer.writeAddressCountry(out, value.country());
      }
      if (out.tryName(ADDRESS, 2, value.geo(), unknown)) {
        Writer.writeGeo(out, value.geo());
      }
      out.endRecord(ADDRESS, unknown);
    }

    /** Writes {@link Invoice.AddressCountry}. */
    static void writeAddressCountry(JsonWriter out, Invoice.AddressCountry value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ADDRESS_COUNTRY, 0, value.code(), unknown);
      if (out.tryNameList(ADDRESS_COUNTRY, 1, value.neighbours(), unknown)) {
        writeListOfAddressCountry(out, value.neighbours());
      }
      out.endRecord(ADDRESS_COUNTRY, unknown);
    }

    /** Writes {@link Invoice.Geo}. */
    static void writeGeo(JsonWriter out, Invoice.Geo value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeDecimal(out, GEO, 0, value.lat(), unknown);
      out.endRecord(GEO, unknown);
    }

    /** Writes {@link Invoice.Reference}. */
    static void writeReference(JsonWriter out, Invoice.Reference value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(REFERENCE, 0, value.of(), unknown)) {
        OrderCodec.Writer.writeOrder(out, value.of());
      }
      out.endRecord(REFERENCE, unknown);
    }

    /** Writes {@link Invoice.Country}. */
    static void writeCountry(JsonWriter out, Invoice.Country value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeDecimal(out, COUNTRY, 0, value.vat(), unknown);
      out.endRecord(COUNTRY, unknown);
    }

    private static void writeListOfAddressCountry(JsonWriter out,
        List<Invoice.AddressCountry> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Invoice.AddressCountry element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeAddressCountry(out, element);
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
        case 0 -> in.tryReadNull() ? null : readAddress(in);
        case 1 -> in.tryReadNull() ? null : readAddressCountry(in);
        case 2 -> in.tryReadNull() ? null : readGeo(in);
        case 3 -> in.tryReadNull() ? null : readReference(in);
        case 4 -> in.tryReadNull() ? null : readCountry(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeAddress(out, (Invoice.Address) value);
        case 1 -> Writer.writeAddressCountry(out, (Invoice.AddressCountry) value);
        case 2 -> Writer.writeGeo(out, (Invoice.Geo) value);
        case 3 -> Writer.writeReference(out, (Invoice.Reference) value);
        case 4 -> Writer.writeCountry(out, (Invoice.Country) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
