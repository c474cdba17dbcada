// Generated from Queue.schema.json; do not edit.
package com.example.q;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Queue}. Not API: its methods change with the schema. */
final class QueueCodec implements Codec<Queue> {
  static final QueueCodec INSTANCE = new QueueCodec();

  private static final FieldNames QUEUE = FieldNames.of("Records");

  private static final FieldNames RECORDS = FieldNames.of("source");

  static {
    Codecs.register(Queue.class, INSTANCE);
  }

  private QueueCodec() {}

  @Override
  public Queue read(JsonReader in) {
    return in.tryReadNull() ? null : readQueue(in);
  }

  @Override
  public void write(JsonWriter out, Queue value) {
    Writer.writeQueue(out, value);
  }

  /** Reads {@link Queue}, which must be there. */
  static Queue readQueue(JsonReader in) {
    in.beginObject();
    List<Queue.Records> records = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(QUEUE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(QUEUE, field)) {
      switch (field) {
        case 0 -> records = in.startsArray() ? readListOfRecords(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, QUEUE, field);
      }
    }
    return new Queue(records, in.takeKept(kept));
  }

  /** Reads {@link Queue.Records}, which must be there. */
  static Queue.Records readRecords(JsonReader in) {
    in.beginObject();
    String source = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RECORDS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RECORDS, field)) {
      switch (field) {
        case 0 -> source = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RECORDS, field);
      }
    }
    return new Queue.Records(source, in.takeKept(kept));
  }

  private static List<Queue.Records> readListOfRecords(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : QueueCodec.readRecords(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Queue.Records.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Queue}. */
    static void writeQueue(JsonWriter out, Queue value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryNameList(QUEUE, 0, value.records(), unknown)) {
        writeListOfRecords(out, value.records());
      }
      out.endRecord(QUEUE, unknown);
    }

    /** Writes {@link Queue.Records}. */
    static void writeRecords(JsonWriter out, Queue.Records value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(RECORDS, 0, value.source(), unknown);
      out.endRecord(RECORDS, unknown);
    }

    private static void writeListOfRecords(JsonWriter out, List<Queue.Records> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Queue.Records element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeRecords(out, element);
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
        case 0 -> in.tryReadNull() ? null : readRecords(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeRecords(out, (Queue.Records) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
