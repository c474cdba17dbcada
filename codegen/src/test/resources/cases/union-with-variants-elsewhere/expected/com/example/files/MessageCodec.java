// Generated from Message.schema.json; do not edit.
package com.example.files;

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

  private static final FieldNames MESSAGE = FieldNames.of("content");

  private static final FieldNames CONTENT_KEYS = FieldNames.of("text", "url", "own");

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
    Message.Content content = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MESSAGE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MESSAGE, field)) {
      switch (field) {
        case 0 -> content = in.startsObject() ? MessageCodec.readContent(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MESSAGE, field);
      }
    }
    return new Message(content, in.takeKept(kept));
  }

  /** Reads {@link Message.Content}, which must be there. */
  static Message.Content readContent(JsonReader in) {
    Message.Content variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(CONTENT_KEYS); field != JsonReader.END;
        field = in.nextField(CONTENT_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, CONTENT_KEYS.name(field));
      } else {
        variant = readVariantOfContent(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CONTENT_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Message.Content.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Message.Content readVariantOfContent(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        String content = in.readString();
        return content == null ? null : new Parts.Text(content, null);
      }
      case 1 -> {
        String content = in.readString();
        return content == null ? null : new Picture(content, null);
      }
      default -> {
        String content = in.readString();
        return content == null ? null : new Message.Own(content, null);
      }
    }
  }

  private static Message.Content withUnknownFields(Message.Content variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Parts.Text known) {
      return new Parts.Text(known.text(), unknownFields);
    }
    if (variant instanceof Picture known) {
      return new Picture(known.url(), unknownFields);
    }
    if (variant instanceof Message.Own known) {
      return new Message.Own(known.own(), unknownFields);
    }
    return new Message.Content.Unknown(unknownFields);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Message.Content.class) {
      return new NestedCodec(0);
    }
    if (type == Message.Content.Unknown.class) {
      return new NestedCodec(1);
    }
    if (type == Message.Own.class) {
      return new NestedCodec(2);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private static final FieldNames OWN = FieldNames.of("own").expecting("0");

    private Writer() {}

    /** Writes {@link Message}. */
    static void writeMessage(JsonWriter out, Message value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(MESSAGE, 0, value.content(), unknown)) {
        Writer.writeContent(out, value.content());
      }
      out.endRecord(MESSAGE, unknown);
    }

    /** Writes {@link Message.Content}. */
    static void writeContent(JsonWriter out, Message.Content value) {
      if (value instanceof Parts.Text variant) {
        PartsCodec.Writer.writeText(out, variant);
        return;
      }
      if (value instanceof Picture variant) {
        PictureCodec.Writer.writePicture(out, variant);
        return;
      }
      if (value instanceof Message.Own variant) {
        Writer.writeOwn(out, variant);
        return;
      }
      out.writeValue(((Message.Content.Unknown) value).fields());
    }

    /** Writes {@link Message.Own}. */
    static void writeOwn(JsonWriter out, Message.Own value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OWN, 0, value.own(), unknown);
      out.endRecord(OWN, unknown);
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
        case 0 -> in.tryReadNull() ? null : readContent(in);
        case 1 -> in.tryReadNull() ? null : new Message.Content.Unknown(in.readMap());
        case 2 -> in.tryReadNull() ? null : readOwn(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeContent(out, (Message.Content) value);
        case 1 -> out.writeValue(((Message.Content.Unknown) value).fields());
        case 2 -> Writer.writeOwn(out, (Message.Own) value);
        default -> throw new IllegalStateException();
      }
    }

    /** Reads {@link Message.Own}, which must be there. */
    static Message.Own readOwn(JsonReader in) {
      in.beginObject();
      String own = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.OWN, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.OWN, field)) {
        switch (field) {
          case 0 -> own = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.OWN, field);
        }
      }
      return new Message.Own(own, in.takeKept(kept));
    }
  }
}
