// Generated from Journey.schema.json; do not edit.
package com.example.a;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Journey}. Not API: its methods change with the schema. */
final class JourneyCodec implements Codec<Journey> {
  static final JourneyCodec INSTANCE = new JourneyCodec();

  private static final FieldNames JOURNEY = FieldNames.of("by", "back", "paid");

  private static final FieldNames BY_KEYS = FieldNames.of("number", "seat", "pass", "voucher");

  private static final FieldNames FLIGHT = FieldNames.of("number", "seat").expecting("0 1");

  private static final FieldNames PASS = FieldNames.of("pass").expecting("0");

  private static final FieldNames VOUCHER = FieldNames.of("voucher").expecting("0");

  private static final FieldNames BACK_KEYS = FieldNames.of("car", "pass", "voucher");

  private static final FieldNames PAID_KEYS = FieldNames.of("voucher", "points");

  static {
    Codecs.register(Journey.class, INSTANCE);
  }

  private JourneyCodec() {}

  @Override
  public Journey read(JsonReader in) {
    return in.tryReadNull() ? null : readJourney(in);
  }

  @Override
  public void write(JsonWriter out, Journey value) {
    Writer.writeJourney(out, value);
  }

  /** Reads {@link Journey}, which must be there. */
  static Journey readJourney(JsonReader in) {
    in.beginObject();
    Journey.By by = null;
    Journey.Back back = null;
    Journey.Paid paid = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(JOURNEY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(JOURNEY, field)) {
      switch (field) {
        case 0 -> by = in.startsObject() ? JourneyCodec.readBy(in) : null;
        case 1 -> back = in.startsObject() ? JourneyCodec.readBack(in) : null;
        case 2 -> paid = in.startsObject() ? JourneyCodec.readPaid(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, JOURNEY, field);
      }
    }
    return new Journey(by, back, paid, in.takeKept(kept));
  }

  /** Reads {@link Journey.By}, which must be there. */
  static Journey.By readBy(JsonReader in) {
    long keys = Unions.members(in, BY_KEYS);
    if ((keys & 3L) == 3L) {
      return JourneyCodec.readFlight(in);
    }
    if ((keys & 4L) == 4L) {
      return JourneyCodec.readPass(in);
    }
    if ((keys & 8L) == 8L) {
      return JourneyCodec.readVoucher(in);
    }
    return new Journey.By.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Journey.Flight}, which must be there. */
  static Journey.Flight readFlight(JsonReader in) {
    in.beginObject();
    String number = null;
    String seat = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(FLIGHT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(FLIGHT, field)) {
      switch (field) {
        case 0 -> number = in.readString();
        case 1 -> seat = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, FLIGHT, field);
      }
    }
    return new Journey.Flight(number, seat, in.takeKept(kept));
  }

  /** Reads {@link Journey.Pass}, which must be there. */
  static Journey.Pass readPass(JsonReader in) {
    in.beginObject();
    String pass = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PASS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PASS, field)) {
      switch (field) {
        case 0 -> pass = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PASS, field);
      }
    }
    return new Journey.Pass(pass, in.takeKept(kept));
  }

  /** Reads {@link Journey.Voucher}, which must be there. */
  static Journey.Voucher readVoucher(JsonReader in) {
    in.beginObject();
    String voucher = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(VOUCHER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(VOUCHER, field)) {
      switch (field) {
        case 0 -> voucher = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, VOUCHER, field);
      }
    }
    return new Journey.Voucher(voucher, in.takeKept(kept));
  }

  /** Reads {@link Journey.Back}, which must be there. */
  static Journey.Back readBack(JsonReader in) {
    Journey.Back variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(BACK_KEYS); field != JsonReader.END;
        field = in.nextField(BACK_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, BACK_KEYS.name(field));
      } else {
        variant = readVariantOfBack(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BACK_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Journey.Back.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Journey.Back readVariantOfBack(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        String content = in.readString();
        return content == null ? null : new Journey.Drive(content, null);
      }
      case 1 -> {
        String content = in.readString();
        return content == null ? null : new Journey.Pass(content, null);
      }
      default -> {
        String content = in.readString();
        return content == null ? null : new Journey.Voucher(content, null);
      }
    }
  }

  private static Journey.Back withUnknownFields(Journey.Back variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Journey.Drive known) {
      return new Journey.Drive(known.car(), unknownFields);
    }
    if (variant instanceof Journey.Pass known) {
      return new Journey.Pass(known.pass(), unknownFields);
    }
    if (variant instanceof Journey.Voucher known) {
      return new Journey.Voucher(known.voucher(), unknownFields);
    }
    return new Journey.Back.Unknown(unknownFields);
  }

  /** Reads {@link Journey.Paid}, which must be there. */
  static Journey.Paid readPaid(JsonReader in) {
    Journey.Paid variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(PAID_KEYS); field != JsonReader.END;
        field = in.nextField(PAID_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, PAID_KEYS.name(field));
      } else {
        variant = readVariantOfPaid(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PAID_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Journey.Paid.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Journey.Paid readVariantOfPaid(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        String content = in.readString();
        return content == null ? null : new Journey.Voucher(content, null);
      }
      default -> {
        Long content = in.readLong();
        return content == null ? null : new Journey.Points(content, null);
      }
    }
  }

  private static Journey.Paid withUnknownFields(Journey.Paid variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Journey.Voucher known) {
      return new Journey.Voucher(known.voucher(), unknownFields);
    }
    if (variant instanceof Journey.Points known) {
      return new Journey.Points(known.points(), unknownFields);
    }
    return new Journey.Paid.Unknown(unknownFields);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Journey.By.class) {
      return new NestedCodec(0);
    }
    if (type == Journey.By.Unknown.class) {
      return new NestedCodec(1);
    }
    if (type == Journey.Flight.class) {
      return new NestedCodec(2);
    }
    if (type == Journey.Pass.class) {
      return new NestedCodec(3);
    }
    if (type == Journey.Voucher.class) {
      return new NestedCodec(4);
    }
    if (type == Journey.Back.class) {
      return new NestedCodec(5);
    }
    if (type == Journey.Back.Unknown.class) {
      return new NestedCodec(6);
    }
    if (type == Journey.Drive.class) {
      return new NestedCodec(7);
    }
    if (type == Journey.Paid.class) {
      return new NestedCodec(8);
    }
    if (type == Journey.Paid.Unknown.class) {
      return new NestedCodec(9);
    }
    if (type == Journey.Points.class) {
      return new NestedCodec(10);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private static final FieldNames DRIVE = FieldNames.of("car").expecting("0");

    private static final FieldNames POINTS = FieldNames.of("points").expecting("0");

    private Writer() {}

    /** Writes {@link Journey}. */
    static void writeJourney(JsonWriter out, Journey value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(JOURNEY, 0, value.by(), unknown)) {
        Writer.writeBy(out, value.by());
      }
      if (out.tryName(JOURNEY, 1, value.back(), unknown)) {
        Writer.writeBack(out, value.back());
      }
      if (out.tryName(JOURNEY, 2, value.paid(), unknown)) {
        Writer.writePaid(out, value.paid());
      }
      out.endRecord(JOURNEY, unknown);
    }

    /** Writes {@link Journey.By}. */
    static void writeBy(JsonWriter out, Journey.By value) {
      if (value instanceof Journey.Flight variant) {
        Writer.writeFlight(out, variant);
        return;
      }
      if (value instanceof Journey.Pass variant) {
        Writer.writePass(out, variant);
        return;
      }
      if (value instanceof Journey.Voucher variant) {
        Writer.writeVoucher(out, variant);
        return;
      }
      out.writeValue(((Journey.By.Unknown) value).fields());
    }

    /** Writes {@link Journey.Flight}. */
    static void writeFlight(JsonWriter out, Journey.Flight value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(FLIGHT, 0, value.number(), unknown);
      out.field(FLIGHT, 1, value.seat(), unknown);
      out.endRecord(FLIGHT, unknown);
    }

    /** Writes {@link Journey.Pass}. */
    static void writePass(JsonWriter out, Journey.Pass value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PASS, 0, value.pass(), unknown);
      out.endRecord(PASS, unknown);
    }

    /** Writes {@link Journey.Voucher}. */
    static void writeVoucher(JsonWriter out, Journey.Voucher value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(VOUCHER, 0, value.voucher(), unknown);
      out.endRecord(VOUCHER, unknown);
    }

    /** Writes {@link Journey.Back}. */
    static void writeBack(JsonWriter out, Journey.Back value) {
      if (value instanceof Journey.Drive variant) {
        Writer.writeDrive(out, variant);
        return;
      }
      if (value instanceof Journey.Pass variant) {
        Writer.writePass(out, variant);
        return;
      }
      if (value instanceof Journey.Voucher variant) {
        Writer.writeVoucher(out, variant);
        return;
      }
      out.writeValue(((Journey.Back.Unknown) value).fields());
    }

    /** Writes {@link Journey.Drive}. */
    static void writeDrive(JsonWriter out, Journey.Drive value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(DRIVE, 0, value.car(), unknown);
      out.endRecord(DRIVE, unknown);
    }

    /** Writes {@link Journey.Paid}. */
    static void writePaid(JsonWriter out, Journey.Paid value) {
      if (value instanceof Journey.Voucher variant) {
        Writer.writeVoucher(out, variant);
        return;
      }
      if (value instanceof Journey.Points variant) {
        Writer.writePoints(out, variant);
        return;
      }
      out.writeValue(((Journey.Paid.Unknown) value).fields());
    }

    /** Writes {@link Journey.Points}. */
    static void writePoints(JsonWriter out, Journey.Points value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, POINTS, 0, value.points(), unknown);
      out.endRecord(POINTS, unknown);
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
        case 0 -> in.tryReadNull() ? null : readBy(in);
        case 1 -> in.tryReadNull() ? null : new Journey.By.Unknown(in.readMap());
        case 2 -> in.tryReadNull() ? null : readFlight(in);
        case 3 -> in.tryReadNull() ? null : readPass(in);
        case 4 -> in.tryReadNull() ? null : readVoucher(in);
        case 5 -> in.tryReadNull() ? null : readBack(in);
        case 6 -> in.tryReadNull() ? null : new Journey.Back.Unknown(in.readMap());
        case 7 -> in.tryReadNull() ? null : readDrive(in);
        case 8 -> in.tryReadNull() ? null : readPaid(in);
        case 9 -> in.tryReadNull() ? null : new Journey.Paid.Unknown(in.readMap());
        case 10 -> in.tryReadNull() ? null : readPoints(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeBy(out, (Journey.By) value);
        case 1 -> out.writeValue(((Journey.By.Unknown) value).fields());
        case 2 -> Writer.writeFlight(out, (Journey.Flight) value);
        case 3 -> Writer.writePass(out, (Journey.Pass) value);
        case 4 -> Writer.writeVoucher(out, (Journey.Voucher) value);
        case 5 -> Writer.writeBack(out, (Journey.Back) value);
        case 6 -> out.writeValue(((Journey.Back.Unknown) value).fields());
        case 7 -> Writer.writeDrive(out, (Journey.Drive) value);
        case 8 -> Writer.writePaid(out, (Journey.Paid) value);
        case 9 -> out.writeValue(((Journey.Paid.Unknown) value).fields());
        case 10 -> Writer.writePoints(out, (Journey.Points) value);
        default -> throw new IllegalStateException();
      }
    }

    /** Reads {@link Journey.Drive}, which must be there. */
    static Journey.Drive readDrive(JsonReader in) {
      in.beginObject();
      String car = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.DRIVE, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.DRIVE, field)) {
        switch (field) {
          case 0 -> car = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.DRIVE, field);
        }
      }
      return new Journey.Drive(car, in.takeKept(kept));
    }

    /** Reads {@link Journey.Points}, which must be there. */
    static Journey.Points readPoints(JsonReader in) {
      in.beginObject();
      Long points = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.POINTS, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.POINTS, field)) {
        switch (field) {
          case 0 -> points = in.readLong();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.POINTS, field);
        }
      }
      return new Journey.Points(points, in.takeKept(kept));
    }
  }
}
