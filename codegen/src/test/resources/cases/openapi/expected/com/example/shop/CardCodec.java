// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Card}. Not API: its methods change with the schema. */
final class CardCodec implements Codec<Card> {
  static final CardCodec INSTANCE = new CardCodec();

  private static final FieldNames CARD = FieldNames.of("method", "number").expecting("0");

  static {
    Codecs.register(Card.class, INSTANCE);
  }

  private CardCodec() {}

  @Override
  public Card read(JsonReader in) {
    return in.tryReadNull() ? null : readCard(in);
  }

  @Override
  public void write(JsonWriter out, Card value) {
    Writer.writeCard(out, value);
  }

  /** Reads {@link Card}, which must be there. */
  static Card readCard(JsonReader in) {
    in.beginObject();
    String method = null;
    String number = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CARD, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CARD, field)) {
      switch (field) {
        case 0 -> method = in.readString();
        case 1 -> number = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CARD, field);
      }
    }
    return new Card(method, number, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Card}. */
    static void writeCard(JsonWriter out, Card value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CARD, 0, value.method(), unknown);
      out.field(CARD, 1, value.number(), unknown);
      out.endRecord(CARD, unknown);
    }
  }
}
