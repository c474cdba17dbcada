// Generated from operation.json; do not edit.
package com.example.v;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.FittingElements;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Operation}. Not API: its methods change with the schema. */
final class OperationCodec implements Codec<Operation> {
  static final OperationCodec INSTANCE = new OperationCodec();

  private static final FieldNames OPERATION = FieldNames.of("operation", "parameters", "extra")
      .expecting("0 1:?");

  private static final FieldNames PARAMETERS_KEYS = FieldNames.of("ref");

  private static final FieldNames EXTRA_KEYS = FieldNames.of("inline");

  private static final FieldNames INLINE = FieldNames.of("inline").expecting("0");

  static {
    Codecs.register(Operation.class, INSTANCE);
  }

  private OperationCodec() {}

  @Override
  public Operation read(JsonReader in) {
    return in.tryReadNull() ? null : readOperation(in);
  }

  @Override
  public void write(JsonWriter out, Operation value) {
    Writer.writeOperation(out, value);
  }

  /** Reads {@link Operation}, which must be there. */
  static Operation readOperation(JsonReader in) {
    in.beginObject();
    String operation = null;
    List<Operation.Parameters> parameters = null;
    Operation.Extra extra = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OPERATION, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OPERATION, field)) {
      switch (field) {
        case 0 -> operation = in.readString();
        case 1 -> parameters = FittingElements.read(in, other -> readFittingParameters(other));
        case 2 ->
            extra =
            in.tryReject('[') ? null : in.startsObject() ? OperationCodec.readExtra(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OPERATION, field);
      }
    }
    return new Operation(operation, parameters, extra, in.takeKept(kept));
  }

  /** Reads {@link Operation.Parameters}, which must be there. */
  static Operation.Parameters readParameters(JsonReader in) {
    String tag = Unions.tag(in, "in");
    if (tag != null) {
      switch (tag) {
        case "query" -> {
          return ParameterCodec.readParameter(in);
        }
        case "header" -> {
          return ParameterCodec.readParameter(in);
        }
        default -> {}
      }
    }
    long keys = Unions.members(in, PARAMETERS_KEYS);
    if ((keys & 1L) == 1L) {
      return ReferenceCodec.readReference(in);
    }
    return new Operation.Parameters.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Operation.Extra}, which must be there. */
  static Operation.Extra readExtra(JsonReader in) {
    String tag = Unions.tag(in, "in");
    if (tag != null) {
      switch (tag) {
        case "query" -> {
          return ParameterCodec.readParameter(in);
        }
        case "header" -> {
          return ParameterCodec.readParameter(in);
        }
        default -> {}
      }
    }
    long keys = Unions.members(in, EXTRA_KEYS);
    if ((keys & 1L) == 1L) {
      return OperationCodec.readInline(in);
    }
    return new Operation.Extra.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Operation.Inline}, which must be there. */
  static Operation.Inline readInline(JsonReader in) {
    in.beginObject();
    String inline = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INLINE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INLINE, field)) {
      switch (field) {
        case 0 -> inline = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INLINE, field);
      }
    }
    return new Operation.Inline(inline, in.takeKept(kept));
  }

  private static List<Operation.Parameters> readListOfParameters(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : OperationCodec.readParameters(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static List<Operation.Parameters> readFittingParameters(JsonReader in) {
    return in.startsArray() ? readListOfParameters(in) : null;
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Operation.Parameters.class) {
      return new NestedCodec(0);
    }
    if (type == Operation.Parameters.Unknown.class) {
      return new NestedCodec(1);
    }
    if (type == Operation.Extra.class) {
      return new NestedCodec(2);
    }
    if (type == Operation.Extra.Unknown.class) {
      return new NestedCodec(3);
    }
    if (type == Operation.Inline.class) {
      return new NestedCodec(4);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Operation}. */
    static void writeOperation(JsonWriter out, Operation value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OPERATION, 0, value.operation(), unknown);
      if (!ImmutableList.isAbsent(value.parameters())
          || !out.rawObjectOrList(OPERATION, 1, unknown)) {
        if (out.tryNameList(OPERATION, 1, value.parameters(), unknown)) {
          writeListOfParameters(out, value.parameters());
        }
      }
      if (value.extra() != null || !out.rawList(OPERATION, 2, unknown)) {
        if (out.tryName(OPERATION, 2, value.extra(), unknown)) {
          Writer.writeExtra(out, value.extra());
        }
      }
      out.endRecord(OPERATION, unknown);
    }

    /** Writes {@link Operation.Parameters}. */
    static void writeParameters(JsonWriter out, Operation.Parameters value) {
      if (value instanceof Parameter variant) {
        ParameterCodec.Writer.writeParameter(out, variant);
        return;
      }
      if (value instanceof Reference variant) {
        ReferenceCodec.Writer.writeReference(out, variant);
        return;
      }
      out.writeValue(((Operation.Parameters.Unknown) value).fields());
    }

    /** Writes {@link Operation.Extra}. */
    static void writeExtra(JsonWriter out, Operation.Extra value) {
      if (value instanceof Parameter variant) {
        ParameterCodec.Writer.writeParameter(out, variant);
        return;
      }
      if (value instanceof Operation.Inline variant) {
        Writer.writeInline(out, variant);
        return;
      }
      out.writeValue(((Operation.Extra.Unknown) value).fields());
    }

    /** Writes {@link Operation.Inline}. */
    static void writeInline(JsonWriter out, Operation.Inline value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(INLINE, 0, value.inline(), unknown);
      out.endRecord(INLINE, unknown);
    }

    private static void writeListOfParameters(JsonWriter out, List<Operation.Parameters> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Operation.Parameters element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeParameters(out, element);
        }
      }
      out.endArray();
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
        case 0 -> in.tryReadNull() ? null : readParameters(in);
        case 1 -> in.tryReadNull() ? null : new Operation.Parameters.Unknown(in.readMap());
        case 2 -> in.tryReadNull() ? null : readExtra(in);
        case 3 -> in.tryReadNull() ? null : new Operation.Extra.Unknown(in.readMap());
        case 4 -> in.tryReadNull() ? null : readInline(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeParameters(out, (Operation.Parameters) value);
        case 1 -> out.writeValue(((Operation.Parameters.Unknown) value).fields());
        case 2 -> Writer.writeExtra(out, (Operation.Extra) value);
        case 3 -> out.writeValue(((Operation.Extra.Unknown) value).fields());
        case 4 -> Writer.writeInline(out, (Operation.Inline) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
