// Generated from Ticket.schema.json; do not edit.
package com.example.zoo;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Ticket}. Not API: its methods change with the schema. */
final class TicketCodec implements Codec<Ticket> {
  static final TicketCodec INSTANCE = new TicketCodec();

  private static final FieldNames DAY = FieldNames.of("years", "day");

  private static final FieldNames YEAR = FieldNames.of("years", "since");

  static {
    Codecs.register(Ticket.class, INSTANCE);
  }

  private TicketCodec() {}

  @Override
  public Ticket read(JsonReader in) {
    return in.tryReadNull() ? null : readTicket(in);
  }

  @Override
  public void write(JsonWriter out, Ticket value) {
    Writer.writeTicket(out, value);
  }

  /** Reads {@link Ticket}, which must be there. */
  static Ticket readTicket(JsonReader in) {
    String tag = Unions.tag(in, "years");
    if (tag != null) {
      switch (tag) {
        case "false" -> {
          return TicketCodec.readDay(in);
        }
        case "true" -> {
          return TicketCodec.readYear(in);
        }
        default -> {}
      }
    }
    return new Ticket.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Ticket.Day}, which must be there. */
  static Ticket.Day readDay(JsonReader in) {
    in.beginObject();
    Boolean years = null;
    String day = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DAY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DAY, field)) {
      switch (field) {
        case 0 -> years = in.readBoolean();
        case 1 -> day = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DAY, field);
      }
    }
    return new Ticket.Day(years, day, in.takeKept(kept));
  }

  /** Reads {@link Ticket.Year}, which must be there. */
  static Ticket.Year readYear(JsonReader in) {
    in.beginObject();
    Boolean years = null;
    Long since = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(YEAR, JsonReader.START); field != JsonReader.END;
        field = in.nextField(YEAR, field)) {
      switch (field) {
        case 0 -> years = in.readBoolean();
        case 1 -> since = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, YEAR, field);
      }
    }
    return new Ticket.Year(years, since, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Ticket.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == Ticket.Day.class) {
      return new NestedCodec(1);
    }
    if (type == Ticket.Year.class) {
      return new NestedCodec(2);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Ticket}. */
    static void writeTicket(JsonWriter out, Ticket value) {
      if (value instanceof Ticket.Day variant) {
        Writer.writeDay(out, variant);
        return;
      }
      if (value instanceof Ticket.Year variant) {
        Writer.writeYear(out, variant);
        return;
      }
      out.writeValue(((Ticket.Unknown) value).fields());
    }

    /** Writes {@link Ticket.Day}. */
    static void writeDay(JsonWriter out, Ticket.Day value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeBoolean(out, DAY, 0, value.years(), unknown);
      out.field(DAY, 1, value.day(), unknown);
      out.endRecord(DAY, unknown);
    }

    /** Writes {@link Ticket.Year}. */
    static void writeYear(JsonWriter out, Ticket.Year value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeBoolean(out, YEAR, 0, value.years(), unknown);
      Scalars.writeLong(out, YEAR, 1, value.since(), unknown);
      out.endRecord(YEAR, unknown);
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
        case 0 -> in.tryReadNull() ? null : new Ticket.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readDay(in);
        case 2 -> in.tryReadNull() ? null : readYear(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Ticket.Unknown) value).fields());
        case 1 -> Writer.writeDay(out, (Ticket.Day) value);
        case 2 -> Writer.writeYear(out, (Ticket.Year) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
