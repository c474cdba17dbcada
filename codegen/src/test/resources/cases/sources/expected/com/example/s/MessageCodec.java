// Generated from Message.schema.json; do not edit.
package com.example.s;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Message}. Not API: its methods change with the schema. */
final class MessageCodec implements Codec<Message> {
  static final MessageCodec INSTANCE = new MessageCodec();

  private static final FieldNames MESSAGE = FieldNames.of("a", "nested");

  private static final FieldNames NESTED = FieldNames.of("b");

  static {
    Codecs.register(Message.class, INSTANCE);
  }

  private MessageCodec() {}

  @Override
  public Message read(JsonReader in) {
    return in.tryReadNull() ? null : readMessage(in);
  }

  @Override
  public void write(JsonWriter out, Message value) {
    Writer.writeMessage(out, value);
  }

  /** Reads {@link Message}, which must be there. */
  static Message readMessage(JsonReader in) {
    in.beginObject();
    String a = null;
    Message.Nested nested = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MESSAGE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MESSAGE, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> nested = in.startsObject() ? MessageCodec.readNested(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MESSAGE, field);
      }
    }
    return new Message(a, nested, in.takeKept(kept));
  }

  /** Reads {@link Message.Nested}, which must be there. */
  static Message.Nested readNested(JsonReader in) {
    in.beginObject();
    String b = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NESTED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NESTED, field)) {
      switch (field) {
        case 0 -> b = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NESTED, field);
      }
    }
    return new Message.Nested(b, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Message.Nested.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Message}. */
    static void writeMessage(JsonWriter out, Message value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(MESSAGE, 0, value.a(), unknown);
      if (out.tryName(MESSAGE, 1, value.nested(), unknown)) {
        Writer.writeNested(out, value.nested());
      }
      out.endRecord(MESSAGE, unknown);
    }

    /** Writes {@link Message.Nested}. */
    static void writeNested(JsonWriter out, Message.Nested value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(NESTED, 0, value.b(), unknown);
      out.endRecord(NESTED, unknown);
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
        case 0 -> in.tryReadNull() ? null : readNested(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeNested(out, (Message.Nested) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
