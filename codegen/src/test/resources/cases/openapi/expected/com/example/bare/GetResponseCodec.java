// Generated from bare.json; do not edit.
package com.example.bare;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link GetResponse}. Not API: its methods change with the schema. */
final class GetResponseCodec implements Codec<GetResponse> {
  static final GetResponseCodec INSTANCE = new GetResponseCodec();

  private static final FieldNames GET_RESPONSE = FieldNames.of("");

  static {
    Codecs.register(GetResponse.class, INSTANCE);
  }

  private GetResponseCodec() {}

  @Override
  public GetResponse read(JsonReader in) {
    return in.tryReadNull() ? null : readGetResponse(in);
  }

  @Override
  public void write(JsonWriter out, GetResponse value) {
    Writer.writeGetResponse(out, value);
  }

  /** Reads {@link GetResponse}, which must be there. */
  static GetResponse readGetResponse(JsonReader in) {
    Map<String, String> content = in.startsObject() ? in.readStringMap() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, GET_RESPONSE, 0);
    }
    return new GetResponse(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link GetResponse}. */
    static void writeGetResponse(JsonWriter document, GetResponse value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (ImmutableMap.isAbsent(value.entries())) {
        out.rawField(GET_RESPONSE, 0, unknown);
      } else if (!out.tryWriteRaw(GET_RESPONSE, 0, value.entries(), unknown)) {
        out.name(GET_RESPONSE, 0);
        out.writeStringMap(value.entries());
      }
      out.end();
    }
  }
}
