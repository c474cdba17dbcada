// Generated from CloudEvent.json; do not edit.
package com.example.events;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.TimestampFormat;
import dev.awsevents.value.Bytes;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CloudEvent}. Not API: its methods change with the schema. */
final class CloudEventCodec<D> implements Codec<CloudEvent<D>> {
  static final CloudEventCodec<Object> INSTANCE = new CloudEventCodec<>(FreeFormCodec.INSTANCE);

  private static final FieldNames CLOUD_EVENT = FieldNames.of("specversion", "id", "source", "type",
      "subject", "time", "datacontenttype", "dataschema", "data", "data_base64")
      .expecting("0 1 2 3");

  static {
    Codecs.register(CloudEvent.class, INSTANCE);
  }

  private final Codec<D> parameter;

  CloudEventCodec(Codec<D> parameter) {
    this.parameter = parameter;
  }

  @Override
  public CloudEvent<D> read(JsonReader in) {
    return in.tryReadNull() ? null : readCloudEvent(in, parameter);
  }

  @Override
  public void write(JsonWriter out, CloudEvent<D> value) {
    Writer.writeCloudEvent(out, value, parameter);
  }

  @Override
  public Codec<?> withParameter(Codec<?> parameter) {
    return new CloudEventCodec<>(parameter);
  }

  /** Reads {@link CloudEvent}, which must be there. */
  static <D> CloudEvent<D> readCloudEvent(JsonReader in, Codec<D> parameter) {
    in.beginObject();
    String specversion = null;
    String id = null;
    String source = null;
    String type = null;
    String subject = null;
    Instant time = null;
    String datacontenttype = null;
    String dataschema = null;
    D data = null;
    Bytes dataBase64 = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CLOUD_EVENT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CLOUD_EVENT, field)) {
      switch (field) {
        case 0 -> specversion = in.readString();
        case 1 -> id = in.readString();
        case 2 -> source = in.readString();
        case 3 -> type = in.readString();
        case 4 -> subject = in.readString();
        case 5 -> time = TimestampFormat.ISO_8601.read(in);
        case 6 -> datacontenttype = in.readString();
        case 7 -> dataschema = in.readString();
        case 8 -> data = parameter.read(in);
        case 9 -> dataBase64 = Binary.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CLOUD_EVENT, field);
      }
    }
    return new CloudEvent<D>(specversion, id, source, type, subject, time, datacontenttype,
        dataschema, data, dataBase64, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link CloudEvent}. */
    static <D> void writeCloudEvent(JsonWriter out, CloudEvent<D> value, Codec<D> parameter) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CLOUD_EVENT, 0, value.specversion(), unknown);
      out.field(CLOUD_EVENT, 1, value.id(), unknown);
      out.field(CLOUD_EVENT, 2, value.source(), unknown);
      out.field(CLOUD_EVENT, 3, value.type(), unknown);
      out.field(CLOUD_EVENT, 4, value.subject(), unknown);
      TimestampFormat.ISO_8601.write(out, CLOUD_EVENT, 5, value.time(), unknown);
      out.field(CLOUD_EVENT, 6, value.datacontenttype(), unknown);
      out.field(CLOUD_EVENT, 7, value.dataschema(), unknown);
      if (value.data() != null && !out.tryWriteRaw(CLOUD_EVENT, 8, value.data(), unknown)) {
        out.name(CLOUD_EVENT, 8);
        parameter.write(out, value.data());
      }
      Binary.write(out, CLOUD_EVENT, 9, value.dataBase64(), unknown);
      out.endRecord(CLOUD_EVENT, unknown);
    }
  }
}
