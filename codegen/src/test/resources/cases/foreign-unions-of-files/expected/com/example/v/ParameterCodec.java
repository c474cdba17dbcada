// Generated from parameter.json; do not edit.
package com.example.v;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.collection.AsRead;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Parameter}. Not API: its methods change with the schema. */
final class ParameterCodec implements Codec<Parameter> {
  static final ParameterCodec INSTANCE = new ParameterCodec();

  private static final FieldNames QUERY = FieldNames.of("in", "name").expecting("0");

  private static final FieldNames HEADER = FieldNames.of("in", "name").expecting("0");

  static {
    Codecs.register(Parameter.class, INSTANCE);
  }

  private ParameterCodec() {}

  @Override
  public Parameter read(JsonReader in) {
    return in.tryReadNull() ? null : readParameter(in);
  }

  @Override
  public void write(JsonWriter out, Parameter value) {
    Writer.writeParameter(out, value);
  }

  /** Reads {@link Parameter}, which must be there. */
  static Parameter readParameter(JsonReader in) {
    String tag = Unions.tag(in, "in");
    if (tag != null) {
      switch (tag) {
        case "query" -> {
          return ParameterCodec.readQuery(in);
        }
        case "header" -> {
          return ParameterCodec.readHeader(in);
        }
        default -> {}
      }
    }
    return new Parameter.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Parameter.Query}, which must be there. */
  static Parameter.Query readQuery(JsonReader in) {
    in.beginObject();
    String in_ = null;
    String name = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(QUERY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(QUERY, field)) {
      switch (field) {
        case 0 -> in_ = in.readRepeatedString(0);
        case 1 -> name = in.readRepeatedString(1);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, QUERY, field);
      }
    }
    return new Parameter.Query(in_, name,
        in_ == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link Parameter.Header}, which must be there. */
  static Parameter.Header readHeader(JsonReader in) {
    in.beginObject();
    String in_ = null;
    String name = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(HEADER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(HEADER, field)) {
      switch (field) {
        case 0 -> in_ = in.readRepeatedString(2);
        case 1 -> name = in.readRepeatedString(3);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, HEADER, field);
      }
    }
    return new Parameter.Header(in_, name,
        in_ == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Parameter.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == Parameter.Query.class) {
      return new NestedCodec(1);
    }
    if (type == Parameter.Header.class) {
      return new NestedCodec(2);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Parameter}. */
    static void writeParameter(JsonWriter out, Parameter value) {
      if (value instanceof Parameter.Query variant) {
        Writer.writeQuery(out, variant);
        return;
      }
      if (value instanceof Parameter.Header variant) {
        Writer.writeHeader(out, variant);
        return;
      }
      out.writeValue(((Parameter.Unknown) value).fields());
    }

    /** Writes {@link Parameter.Query}. */
    static void writeQuery(JsonWriter out, Parameter.Query value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(QUERY, 0, value.in(), unknown);
      out.field(QUERY, 1, value.name(), unknown);
      out.endRecord(QUERY, unknown);
    }

    /** Writes {@link Parameter.Header}. */
    static void writeHeader(JsonWriter out, Parameter.Header value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(HEADER, 0, value.in(), unknown);
      out.field(HEADER, 1, value.name(), unknown);
      out.endRecord(HEADER, unknown);
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
        case 0 -> in.tryReadNull() ? null : new Parameter.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readQuery(in);
        case 2 -> in.tryReadNull() ? null : readHeader(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Parameter.Unknown) value).fields());
        case 1 -> Writer.writeQuery(out, (Parameter.Query) value);
        case 2 -> Writer.writeHeader(out, (Parameter.Header) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
