// Generated from shop.yaml; do not edit.
package com.example.shop;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ProblemDetails}. Not API: its methods change with the schema. */
final class ProblemDetailsCodec implements Codec<ProblemDetails> {
  static final ProblemDetailsCodec INSTANCE = new ProblemDetailsCodec();

  private static final FieldNames PROBLEM_DETAILS = FieldNames.of("type", "title", "status");

  static {
    Codecs.register(ProblemDetails.class, INSTANCE);
  }

  private ProblemDetailsCodec() {}

  @Override
  public ProblemDetails read(JsonReader in) {
    return in.tryReadNull() ? null : readProblemDetails(in);
  }

  @Override
  public void write(JsonWriter out, ProblemDetails value) {
    Writer.writeProblemDetails(out, value);
  }

  /** Reads {@link ProblemDetails}, which must be there. */
  static ProblemDetails readProblemDetails(JsonReader in) {
    in.beginObject();
    String type = null;
    String title = null;
    Long status = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PROBLEM_DETAILS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PROBLEM_DETAILS, field)) {
      switch (field) {
        case 0 -> type = in.readString();
        case 1 -> title = in.readString();
        case 2 -> status = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PROBLEM_DETAILS, field);
      }
    }
    return new ProblemDetails(type, title, status, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link ProblemDetails}. */
    static void writeProblemDetails(JsonWriter out, ProblemDetails value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PROBLEM_DETAILS, 0, value.type(), unknown);
      out.field(PROBLEM_DETAILS, 1, value.title(), unknown);
      Scalars.writeLong(out, PROBLEM_DETAILS, 2, value.status(), unknown);
      out.endRecord(PROBLEM_DETAILS, unknown);
    }
  }
}
