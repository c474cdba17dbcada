// Generated from Trip.json; do not edit.
package com.example.travel;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.ElementType;
import dev.awsevents.runtime.scalar.TextFormat;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Trip}. Not API: its methods change with the schema. */
final class TripCodec implements Codec<Trip> {
  static final TripCodec INSTANCE = new TripCodec();

  private static final FieldNames TRIP = FieldNames.of("id", "day", "departure", "breakfast",
      "length", "page", "counter", "booked", "mail", "holidays", "pages", "lists", "either", "both",
      "kind", "always", "secret").expecting("0 1 9:! 10:! 11:!!");

  static {
    Codecs.register(Trip.class, INSTANCE);
  }

  private TripCodec() {}

  @Override
  public Trip read(JsonReader in) {
    return in.tryReadNull() ? null : readTrip(in);
  }

  @Override
  public void write(JsonWriter out, Trip value) {
    Writer.writeTrip(out, value);
  }

  /** Reads {@link Trip}, which must be there. */
  static Trip readTrip(JsonReader in) {
    in.beginObject();
    UUID id = null;
    LocalDate day = null;
    OffsetTime departure = null;
    LocalTime breakfast = null;
    Duration length = null;
    URI page = null;
    String counter = null;
    Instant booked = null;
    String mail = null;
    List<LocalDate> holidays = null;
    Map<String, URI> pages = null;
    Map<String, List<OffsetTime>> lists = null;
    String either = null;
    LocalDate both = null;
    Trip.Kind kind = null;
    String always = null;
    UUID secret = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TRIP, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TRIP, field)) {
      switch (field) {
        case 0 -> id = TextFormat.UUID.read(in);
        case 1 -> day = TextFormat.LOCAL_DATE.read(in);
        case 2 -> departure = TextFormat.OFFSET_TIME.read(in);
        case 3 -> breakfast = TextFormat.LOCAL_TIME.read(in);
        case 4 -> length = TextFormat.DURATION.read(in);
        case 5 -> page = TextFormat.URI.read(in);
        case 6 -> counter = in.readString();
        case 7 -> booked = TimestampFormat.ISO_8601.read(in);
        case 8 -> mail = in.readString();
        case 9 -> holidays = ElementType.text(TextFormat.LOCAL_DATE).readList(in);
        case 10 -> pages = ElementType.text(TextFormat.URI).readMap(in);
        case 11 -> lists = ElementType.listOf(ElementType.text(TextFormat.OFFSET_TIME)).readMap(in);
        case 12 -> either = in.readString();
        case 13 -> both = TextFormat.LOCAL_DATE.read(in);
        case 14 -> kind = TripCodec.readKind(in);
        case 15 -> always = in.readString();
        case 16 -> secret = TextFormat.UUID.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TRIP, field);
      }
    }
    return new Trip(id, day, departure, breakfast, length, page, counter, booked, mail, holidays,
        pages, lists, either, both, kind, always, secret, in.takeKept(kept));
  }

  /** Reads {@link Trip.Kind}; null for null. */
  static Trip.Kind readKind(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Trip.Kind(value);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Trip.Kind.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Trip}. */
    static void writeTrip(JsonWriter out, Trip value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      TextFormat.UUID.write(out, TRIP, 0, value.id(), unknown);
      TextFormat.LOCAL_DATE.write(out, TRIP, 1, value.day(), unknown);
      TextFormat.OFFSET_TIME.write(out, TRIP, 2, value.departure(), unknown);
      TextFormat.LOCAL_TIME.write(out, TRIP, 3, value.breakfast(), unknown);
      TextFormat.DURATION.write(out, TRIP, 4, value.length(), unknown);
      TextFormat.URI.write(out, TRIP, 5, value.page(), unknown);
      out.field(TRIP, 6, value.counter(), unknown);
      TimestampFormat.ISO_8601.write(out, TRIP, 7, value.booked(), unknown);
      out.field(TRIP, 8, value.mail(), unknown);
      ElementType.text(TextFormat.LOCAL_DATE).writeList(out, TRIP, 9, value.holidays(), unknown);
      ElementType.text(TextFormat.URI).writeMap(out, TRIP, 10, value.pages(), unknown);
      ElementType.listOf(ElementType.text(TextFormat.OFFSET_TIME))
          .writeMap(out, TRIP, 11, value.lists(), unknown);
      out.field(TRIP, 12, value.either(), unknown);
      TextFormat.LOCAL_DATE.write(out, TRIP, 13, value.both(), unknown);
      if (value.kind() != null) {
        out.field(TRIP, 14, value.kind().value(), unknown);
      }
      out.field(TRIP, 15, value.always(), unknown);
      TextFormat.UUID.write(out, TRIP, 16, value.secret(), unknown);
      out.endRecord(TRIP, unknown);
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
        case 0 -> readKind(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeString(((Trip.Kind) value).value());
        default -> throw new IllegalStateException();
      }
    }
  }
}
