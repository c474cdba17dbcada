// Generated from Tokens.schema.json; do not edit.
package com.example.s;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Tokens}. Not API: its methods change with the schema. */
final class TokensCodec implements Codec<Tokens> {
  static final TokensCodec INSTANCE = new TokensCodec();

  private static final FieldNames TOKENS = FieldNames.of("");

  static {
    Codecs.register(Tokens.class, INSTANCE);
  }

  private TokensCodec() {}

  @Override
  public Tokens read(JsonReader in) {
    return in.tryReadNull() ? null : readTokens(in);
  }

  @Override
  public void write(JsonWriter out, Tokens value) {
    Writer.writeTokens(out, value);
  }

  /** Reads {@link Tokens}, which must be there. */
  static Tokens readTokens(JsonReader in) {
    Map<String, String> content = in.startsObject() ? in.readStringMap() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, TOKENS, 0);
    }
    return new Tokens(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Tokens}. */
    static void writeTokens(JsonWriter document, Tokens value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (ImmutableMap.isAbsent(value.tokens())) {
        out.rawField(TOKENS, 0, unknown);
      } else if (!out.tryWriteRaw(TOKENS, 0, value.tokens(), unknown)) {
        out.name(TOKENS, 0);
        out.writeStringMap(value.tokens());
      }
      out.end();
    }
  }
}
