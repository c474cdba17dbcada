// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;

/** Reads and writes {@link Choice}. Not API: its methods change with the schema. */
final class ChoiceCodec implements Codec<Choice> {
  static final ChoiceCodec INSTANCE = new ChoiceCodec();

  static {
    Codecs.register(Choice.class, INSTANCE);
  }

  private ChoiceCodec() {}

  @Override
  public Choice read(JsonReader in) {
    return in.tryReadNull() ? null : readChoice(in);
  }

  @Override
  public void write(JsonWriter out, Choice value) {
    Writer.writeChoice(out, value);
  }

  /** Reads {@link Choice}, which must be there. */
  static Choice readChoice(JsonReader in) {
    String tag = Unions.tag(in, "type");
    if (tag != null) {
      switch (tag) {
        case "order$placed" -> {
          return OrderPlacedCodec.readOrderPlaced(in);
        }
        case "orderCodec" -> {
          return OrderCodec2Codec.readOrderCodec2(in);
        }
        default -> {}
      }
    }
    return new Choice.Unknown(in.readUnknownVariant());
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Choice.Unknown.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Choice}. */
    static void writeChoice(JsonWriter out, Choice value) {
      if (value instanceof OrderPlaced variant) {
        OrderPlacedCodec.Writer.writeOrderPlaced(out, variant);
        return;
      }
      if (value instanceof OrderCodec2 variant) {
        OrderCodec2Codec.Writer.writeOrderCodec2(out, variant);
        return;
      }
      out.writeValue(((Choice.Unknown) value).fields());
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
        case 0 -> in.tryReadNull() ? null : new Choice.Unknown(in.readMap());
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Choice.Unknown) value).fields());
        default -> throw new IllegalStateException();
      }
    }
  }
}
