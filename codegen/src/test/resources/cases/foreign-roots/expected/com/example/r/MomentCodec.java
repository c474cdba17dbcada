// Generated from moment.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Moment}. Not API: its methods change with the schema. */
final class MomentCodec implements Codec<Moment> {
  static final MomentCodec INSTANCE = new MomentCodec();

  private static final FieldNames MOMENT = FieldNames.of("");

  static {
    Codecs.register(Moment.class, INSTANCE);
  }

  private MomentCodec() {}

  @Override
  public Moment read(JsonReader in) {
    return in.tryReadNull() ? null : readMoment(in);
  }

  @Override
  public void write(JsonWriter out, Moment value) {
    Writer.writeMoment(out, value);
  }

  /** Reads {@link Moment}, which must be there. */
  static Moment readMoment(JsonReader in) {
    Instant content = TimestampFormat.ISO_8601.read(in);
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, MOMENT, 0);
    }
    return new Moment(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Moment}. */
    static void writeMoment(JsonWriter document, Moment value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      TimestampFormat.ISO_8601.write(out, MOMENT, 0, value.value(), unknown);
      out.end();
    }
  }
}
