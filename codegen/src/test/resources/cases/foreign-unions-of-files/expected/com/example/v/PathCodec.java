// Generated from path.json; do not edit.
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

/** Reads and writes {@link Path}. Not API: its methods change with the schema. */
final class PathCodec implements Codec<Path> {
  static final PathCodec INSTANCE = new PathCodec();

  private static final FieldNames PATH = FieldNames.of("path", "parameters", "extra")
      .expecting("0 1:?");

  private static final FieldNames PARAMETERS_KEYS = FieldNames.of("ref");

  private static final FieldNames EXTRA_KEYS = FieldNames.of("inline");

  private static final FieldNames INLINE = FieldNames.of("inline").expecting("0");

  static {
    Codecs.register(Path.class, INSTANCE);
  }

  private PathCodec() {}

  @Override
  public Path read(JsonReader in) {
    return in.tryReadNull() ? null : readPath(in);
  }

  @Override
  public void write(JsonWriter out, Path value) {
    Writer.writePath(out, value);
  }

  /** Reads {@link Path}, which must be there. */
  static Path readPath(JsonReader in) {
    in.beginObject();
    String path = null;
    List<Path.Parameters> parameters = null;
    Path.Extra extra = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PATH, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PATH, field)) {
      switch (field) {
        case 0 -> path = in.readString();
        case 1 -> parameters = FittingElements.read(in, other -> readFittingParameters(other));
        case 2 ->
            extra = in.tryReject('[') ? null : in.startsObject() ? PathCodec.readExtra(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PATH, field);
      }
    }
    return new Path(path, parameters, extra, in.takeKept(kept));
  }

  /** Reads {@link Path.Parameters}, which must be there. */
  static Path.Parameters readParameters(JsonReader in) {
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
    return new Path.Parameters.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Path.Extra}, which must be there. */
  static Path.Extra readExtra(JsonReader in) {
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
      return PathCodec.readInline(in);
    }
    return new Path.Extra.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Path.Inline}, which must be there. */
  static Path.Inline readInline(JsonReader in) {
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
    return new Path.Inline(inline, in.takeKept(kept));
  }

  private static List<Path.Parameters> readListOfParameters(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : PathCodec.readParameters(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static List<Path.Parameters> readFittingParameters(JsonReader in) {
    return in.startsArray() ? readListOfParameters(in) : null;
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Path.Parameters.class) {
      return new NestedCodec(0);
    }
    if (type == Path.Parameters.Unknown.class) {
      return new NestedCodec(1);
    }
    if (type == Path.Extra.class) {
      return new NestedCodec(2);
    }
    if (type == Path.Extra.Unknown.class) {
      return new NestedCodec(3);
    }
    if (type == Path.Inline.class) {
      return new NestedCodec(4);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Path}. */
    static void writePath(JsonWriter out, Path value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PATH, 0, value.path(), unknown);
      if (!ImmutableList.isAbsent(value.parameters()) || !out.rawObjectOrList(PATH, 1, unknown)) {
        if (out.tryNameList(PATH, 1, value.parameters(), unknown)) {
          writeListOfParameters(out, value.parameters());
        }
      }
      if (value.extra() != null || !out.rawList(PATH, 2, unknown)) {
        if (out.tryName(PATH, 2, value.extra(), unknown)) {
          Writer.writeExtra(out, value.extra());
        }
      }
      out.endRecord(PATH, unknown);
    }

    /** Writes {@link Path.Parameters}. */
    static void writeParameters(JsonWriter out, Path.Parameters value) {
      if (value instanceof Parameter variant) {
        ParameterCodec.Writer.writeParameter(out, variant);
        return;
      }
      if (value instanceof Reference variant) {
        ReferenceCodec.Writer.writeReference(out, variant);
        return;
      }
      out.writeValue(((Path.Parameters.Unknown) value).fields());
    }

    /** Writes {@link Path.Extra}. */
    static void writeExtra(JsonWriter out, Path.Extra value) {
      if (value instanceof Parameter variant) {
        ParameterCodec.Writer.writeParameter(out, variant);
        return;
      }
      if (value instanceof Path.Inline variant) {
        Writer.writeInline(out, variant);
        return;
      }
      out.writeValue(((Path.Extra.Unknown) value).fields());
    }

    /** Writes {@link Path.Inline}. */
    static void writeInline(JsonWriter out, Path.Inline value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(INLINE, 0, value.inline(), unknown);
      out.endRecord(INLINE, unknown);
    }

    private static void writeListOfParameters(JsonWriter out, List<Path.Parameters> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Path.Parameters element = list.get(i);
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
        case 1 -> in.tryReadNull() ? null : new Path.Parameters.Unknown(in.readMap());
        case 2 -> in.tryReadNull() ? null : readExtra(in);
        case 3 -> in.tryReadNull() ? null : new Path.Extra.Unknown(in.readMap());
        case 4 -> in.tryReadNull() ? null : readInline(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeParameters(out, (Path.Parameters) value);
        case 1 -> out.writeValue(((Path.Parameters.Unknown) value).fields());
        case 2 -> Writer.writeExtra(out, (Path.Extra) value);
        case 3 -> out.writeValue(((Path.Extra.Unknown) value).fields());
        case 4 -> Writer.writeInline(out, (Path.Inline) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
