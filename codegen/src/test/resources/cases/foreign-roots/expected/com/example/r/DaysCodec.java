// Generated from days.json; do not edit.
package com.example.r;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import dev.awsevents.runtime.scalar.ElementType;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Days}. Not API: its methods change with the schema. */
final class DaysCodec implements Codec<Days> {
  static final DaysCodec INSTANCE = new DaysCodec();

  private static final FieldNames DAYS = FieldNames.of("");

  static {
    Codecs.register(Days.class, INSTANCE);
  }

  private DaysCodec() {}

  @Override
  public Days read(JsonReader in) {
    return in.tryReadNull() ? null : readDays(in);
  }

  @Override
  public void write(JsonWriter out, Days value) {
    Writer.writeDays(out, value);
  }

  /** Reads {@link Days}, which must be there. */
  static Days readDays(JsonReader in) {
    in.expectElements("!");
    List<Instant> content = ElementType.timestamp(TimestampFormat.ISO_8601).readList(in);
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, DAYS, 0);
    }
    return new Days(content, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Days}. */
    static void writeDays(JsonWriter document, Days value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      ElementType.timestamp(TimestampFormat.ISO_8601)
          .writeList(out, DAYS, 0, value.items(), unknown);
      out.end();
    }
  }
}
