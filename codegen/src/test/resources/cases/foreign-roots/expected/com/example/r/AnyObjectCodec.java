// Generated from any-object.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link AnyObject}. Not API: its methods change with the schema. */
final class AnyObjectCodec implements Codec<AnyObject> {
  static final AnyObjectCodec INSTANCE = new AnyObjectCodec();

  private static final FieldNames ANY_OBJECT = FieldNames.of("");

  static {
    Codecs.register(AnyObject.class, INSTANCE);
  }

  private AnyObjectCodec() {}

  @Override
  public AnyObject read(JsonReader in) {
    return in.tryReadNull() ? null : readAnyObject(in);
  }

  @Override
  public void write(JsonWriter out, AnyObject value) {
    Writer.writeAnyObject(out, value);
  }

  /** Reads {@link AnyObject}, which must be there. */
  static AnyObject readAnyObject(JsonReader in) {
    Map<String, @Nullable Object> content = in.startsObject() ? in.readMap() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, ANY_OBJECT, 0);
    }
    return new AnyObject(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link AnyObject}. */
    static void writeAnyObject(JsonWriter document, AnyObject value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameMap(ANY_OBJECT, 0, value.entries(), unknown)) {
        out.writeValue(value.entries());
      }
      out.end();
    }
  }
}
