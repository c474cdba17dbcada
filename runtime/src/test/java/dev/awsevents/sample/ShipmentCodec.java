package dev.awsevents.sample;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.Scalars;
import dev.awsevents.runtime.scalar.TimestampFormat;
import dev.awsevents.sample.Shipment.Parcel;
import dev.awsevents.value.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has the name and the shape of the generated codecs. */
final class ShipmentCodec implements Codec<Shipment> {
  private static final FieldNames NAMES =
      FieldNames.of("id", "weight", "sentAt", "label", "parcels", "stops", "tags");

  static final ShipmentCodec INSTANCE = new ShipmentCodec();

  static {
    Codecs.register(Shipment.class, INSTANCE);
  }

  @Override
  public @Nullable Shipment read(JsonReader in) {
    if (in.tryReadNull()) {
      return null;
    }
    String id = null;
    Long weight = null;
    Instant sentAt = null;
    Bytes label = null;
    List<Parcel> parcels = ImmutableList.absent();
    List<String> stops = ImmutableList.absent();
    Map<String, String> tags = ImmutableMap.absent();
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NAMES, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(NAMES, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> weight = in.readLong();
        case 2 -> sentAt = TimestampFormat.ISO_8601.read(in);
        case 3 -> label = Binary.read(in);
        case 4 -> parcels = in.startsArray() ? readParcels(in) : ImmutableList.absent();
        case 5 -> stops = in.startsArray() ? in.readStrings() : ImmutableList.absent();
        case 6 -> tags = in.startsObject() ? in.readStringMap() : ImmutableMap.absent();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NAMES, field);
      }
    }
    return new Shipment(id, weight, sentAt, label, parcels, stops, tags, unknownFields(in, kept));
  }

  private static Map<String, @Nullable Object> unknownFields(JsonReader in, int kept) {
    Map<String, @Nullable Object> members = in.takeKept(kept);
    return members == null ? ImmutableMap.empty() : members;
  }

  private static List<Parcel> readParcels(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(ParcelCodec.INSTANCE.read(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public void write(JsonWriter out, Shipment shipment) {
    Map<String, @Nullable Object> unknownFields = out.beginRecord(shipment.unknownFields());
    out.field(NAMES, 0, shipment.id(), unknownFields);
    Scalars.writeLong(out, NAMES, 1, shipment.weight(), unknownFields);
    TimestampFormat.ISO_8601.write(out, NAMES, 2, shipment.sentAt(), unknownFields);
    Binary.write(out, NAMES, 3, shipment.label(), unknownFields);
    if (out.tryNameList(NAMES, 4, shipment.parcels(), unknownFields)) {
      out.beginArray();
      for (Parcel parcel : shipment.parcels()) {
        ParcelCodec.INSTANCE.write(out, parcel);
      }
      out.endArray();
    }
    if (ImmutableList.isAbsent(shipment.stops())) {
      out.rawField(NAMES, 5, unknownFields);
    } else if (!out.tryWriteRaw(NAMES, 5, shipment.stops(), unknownFields)) {
      out.name(NAMES, 5);
      out.writeStrings(shipment.stops());
    }
    if (ImmutableMap.isAbsent(shipment.tags())) {
      out.rawField(NAMES, 6, unknownFields);
    } else if (!out.tryWriteRaw(NAMES, 6, shipment.tags(), unknownFields)) {
      out.name(NAMES, 6);
      out.writeStringMap(shipment.tags());
    }
    out.endRecord(NAMES, unknownFields);
  }

  @Override
  public @Nullable Codec<?> nested(Class<?> type) {
    return type == Parcel.class ? ParcelCodec.INSTANCE : null;
  }

  private static final class ParcelCodec implements Codec<Parcel> {
    static final ParcelCodec INSTANCE = new ParcelCodec();

    private static final FieldNames NAMES = FieldNames.of("code");

    @Override
    public Parcel read(JsonReader in) {
      String code = null;
      in.beginObject();
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(NAMES, JsonReader.START);
          field != JsonReader.END;
          field = in.nextField(NAMES, field)) {
        if (field == 0) {
          code = in.readString();
        } else {
          kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, NAMES, field);
        }
      }
      return new Parcel(code, unknownFields(in, kept));
    }

    @Override
    public void write(JsonWriter out, Parcel parcel) {
      Map<String, @Nullable Object> unknownFields = JsonWriter.noneAsNull(parcel.unknownFields());
      out.beginObject();
      out.field(NAMES, 0, parcel.code(), unknownFields);
      if (unknownFields != null) {
        out.writeUnknown(NAMES, unknownFields);
      }
      out.endObject();
    }
  }
}
