// Generated from Trigger.schema.json; do not edit.
package com.example.e;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Trigger}. Not API: its methods change with the schema. */
final class TriggerCodec implements Codec<Trigger> {
  static final TriggerCodec INSTANCE = new TriggerCodec();

  private static final FieldNames TRIGGER = FieldNames.of("request", "response").expecting("0");

  private static final FieldNames REQUEST = FieldNames.of("user");

  private static final FieldNames RESPONSE = FieldNames.of("answer");

  static {
    Codecs.register(Trigger.class, INSTANCE);
  }

  private TriggerCodec() {}

  @Override
  public Trigger read(JsonReader in) {
    return in.tryReadNull() ? null : readTrigger(in);
  }

  @Override
  public void write(JsonWriter out, Trigger value) {
    Writer.writeTrigger(out, value);
  }

  /** Reads {@link Trigger}, which must be there. */
  static Trigger readTrigger(JsonReader in) {
    in.beginObject();
    Trigger.Request request = null;
    Trigger.Response response = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TRIGGER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TRIGGER, field)) {
      switch (field) {
        case 0 -> request = in.startsObject() ? TriggerCodec.readRequest(in) : null;
        case 1 -> response = in.startsObject() ? TriggerCodec.readResponse(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TRIGGER, field);
      }
    }
    return new Trigger(request, response, in.takeKept(kept));
  }

  /** Reads {@link Trigger.Request}, which must be there. */
  static Trigger.Request readRequest(JsonReader in) {
    in.beginObject();
    String user = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(REQUEST, JsonReader.START); field != JsonReader.END;
        field = in.nextField(REQUEST, field)) {
      switch (field) {
        case 0 -> user = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, REQUEST, field);
      }
    }
    return new Trigger.Request(user, in.takeKept(kept));
  }

  /** Reads {@link Trigger.Response}, which must be there. */
  static Trigger.Response readResponse(JsonReader in) {
    in.beginObject();
    String answer = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RESPONSE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RESPONSE, field)) {
      switch (field) {
        case 0 -> answer = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RESPONSE, field);
      }
    }
    return new Trigger.Response(answer, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Trigger.Request.class) {
      return new NestedCodec(0);
    }
    if (type == Trigger.Response.class) {
      return new NestedCodec(1);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Trigger}. */
    static void writeTrigger(JsonWriter out, Trigger value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(TRIGGER, 0, value.request(), unknown)) {
        Writer.writeRequest(out, value.request());
      }
      if (out.tryName(TRIGGER, 1, value.response(), unknown)) {
        Writer.writeResponse(out, value.response());
      }
      out.endRecord(TRIGGER, unknown);
    }

    /** Writes {@link Trigger.Request}. */
    static void writeRequest(JsonWriter out, Trigger.Request value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(REQUEST, 0, value.user(), unknown);
      out.endRecord(REQUEST, unknown);
    }

    /** Writes {@link Trigger.Response}. */
    static void writeResponse(JsonWriter out, Trigger.Response value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(RESPONSE, 0, value.answer(), unknown);
      out.endRecord(RESPONSE, unknown);
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
        case 0 -> in.tryReadNull() ? null : readRequest(in);
        case 1 -> in.tryReadNull() ? null : readResponse(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeRequest(out, (Trigger.Request) value);
        case 1 -> Writer.writeResponse(out, (Trigger.Response) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
