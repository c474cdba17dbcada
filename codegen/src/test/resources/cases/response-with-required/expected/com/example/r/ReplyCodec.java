// Generated from Reply.schema.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Reply}. Not API: its methods change with the schema. */
final class ReplyCodec implements Codec<Reply> {
  static final ReplyCodec INSTANCE = new ReplyCodec();

  private static final FieldNames REPLY = FieldNames.of("statusCode", "body", "headers", "items",
      "always").expecting("0 2 3 4?");

  private static final FieldNames ITEM = FieldNames.of("id").expecting("0");

  static {
    Codecs.register(Reply.class, INSTANCE);
  }

  private ReplyCodec() {}

  @Override
  public Reply read(JsonReader in) {
    return in.tryReadNull() ? null : readReply(in);
  }

  @Override
  public void write(JsonWriter out, Reply value) {
    Writer.writeReply(out, value);
  }

  /** Reads {@link Reply}, which must be there. */
  static Reply readReply(JsonReader in) {
    in.beginObject();
    Integer statusCode = null;
    String body = null;
    Map<String, String> headers = null;
    List<Reply.Item> items = null;
    String always = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(REPLY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(REPLY, field)) {
      switch (field) {
        case 0 -> statusCode = in.readInteger();
        case 1 -> body = in.readString();
        case 2 -> headers = in.startsObject() ? in.readStringMap() : null;
        case 3 -> items = in.startsArray() ? readListOfItem(in) : null;
        case 4 -> always = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, REPLY, field);
      }
    }
    return new Reply(statusCode, body, headers, items, always, in.takeKept(kept));
  }

  /** Reads {@link Reply.Item}, which must be there. */
  static Reply.Item readItem(JsonReader in) {
    in.beginObject();
    String id = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ITEM, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ITEM, field)) {
      switch (field) {
        case 0 -> id = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ITEM, field);
      }
    }
    return new Reply.Item(id, in.takeKept(kept));
  }

  private static List<Reply.Item> readListOfItem(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : ReplyCodec.readItem(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Reply.Item.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Reply}. */
    static void writeReply(JsonWriter out, Reply value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeInteger(out, REPLY, 0, value.statusCode(), unknown);
      out.field(REPLY, 1, value.body(), unknown);
      if (ImmutableMap.isAbsent(value.headers())) {
        out.rawField(REPLY, 2, unknown);
      } else if (!out.tryWriteRaw(REPLY, 2, value.headers(), unknown)) {
        out.name(REPLY, 2);
        out.writeStringMap(value.headers());
      }
      if (out.tryNameList(REPLY, 3, value.items(), unknown)) {
        writeListOfItem(out, value.items());
      }
      out.fieldOrNull(REPLY, 4, value.always(), unknown);
      out.endRecord(REPLY, unknown);
    }

    /** Writes {@link Reply.Item}. */
    static void writeItem(JsonWriter out, Reply.Item value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ITEM, 0, value.id(), unknown);
      out.endRecord(ITEM, unknown);
    }

    private static void writeListOfItem(JsonWriter out, List<Reply.Item> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Reply.Item element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeItem(out, element);
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
        case 0 -> in.tryReadNull() ? null : readItem(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeItem(out, (Reply.Item) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
