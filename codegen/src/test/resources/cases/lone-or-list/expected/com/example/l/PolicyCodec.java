// Generated from Policy.schema.json; do not edit.
package com.example.l;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Policy}. Not API: its methods change with the schema. */
final class PolicyCodec implements Codec<Policy> {
  static final PolicyCodec INSTANCE = new PolicyCodec();

  private static final FieldNames POLICY = FieldNames.of("part", "lists", "map", "action",
      "resource").expecting("3 4?");

  private static final FieldNames PART = FieldNames.of("a");

  static {
    Codecs.register(Policy.class, INSTANCE);
  }

  private PolicyCodec() {}

  @Override
  public Policy read(JsonReader in) {
    return in.tryReadNull() ? null : readPolicy(in);
  }

  @Override
  public void write(JsonWriter out, Policy value) {
    Writer.writePolicy(out, value);
  }

  /** Reads {@link Policy}, which must be there. */
  static Policy readPolicy(JsonReader in) {
    in.beginObject();
    List<Policy.Part> part = null;
    List<List<String>> lists = null;
    Map<String, List<Policy.Part>> map = null;
    List<String> action = null;
    List<String> resource = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(POLICY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(POLICY, field)) {
      switch (field) {
        case 0 -> part = in.tryReadNull() ? null : readOneOrListOfPart(in);
        case 1 -> lists = in.startsArray() ? readListOfOneOrListOfString(in) : null;
        case 2 -> map = in.startsObject() ? readMapOfOneOrListOfPart(in) : null;
        case 3 -> action = in.tryReadNull() ? null : in.readOneOrStrings();
        case 4 -> resource = in.tryReadNull() ? null : in.readOneOrStrings();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, POLICY, field);
      }
    }
    return new Policy(part, lists, map, action, resource, in.takeKept(kept));
  }

  /** Reads {@link Policy.Part}, which must be there. */
  static Policy.Part readPart(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(PART, JsonReader.START); field != JsonReader.END;
        field = in.nextField(PART, field)) {
      switch (field) {
        case 0 -> a = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, PART, field);
      }
    }
    return new Policy.Part(a, in.takeKept(kept));
  }

  private static List<Policy.Part> readOneOrListOfPart(JsonReader in) {
    if (in.peek() != '[') {
      return ImmutableList.ofLone(in.tryReadNull() ? null : PolicyCodec.readPart(in));
    }
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : PolicyCodec.readPart(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static List<List<String>> readListOfOneOrListOfString(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : in.readOneOrStrings());
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, List<Policy.Part>> readMapOfOneOrListOfPart(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : readOneOrListOfPart(in));
    }
    return in.takeMap(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Policy.Part.class) {
      return new NestedCodec(0);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Policy}. */
    static void writePolicy(JsonWriter out, Policy value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (!ImmutableList.isAbsent(value.part())) {
        out.name(POLICY, 0);
        writeOneOrListOfPart(out, value.part());
      }
      if (ImmutableList.isAbsent(value.lists())) {
        out.rawField(POLICY, 1, unknown);
      } else if (!out.tryWriteRaw(POLICY, 1, value.lists(), unknown)) {
        out.name(POLICY, 1);
        writeListOfOneOrListOfString(out, value.lists());
      }
      if (out.tryNameMap(POLICY, 2, value.map(), unknown)) {
        writeMapOfOneOrListOfPart(out, value.map());
      }
      if (!ImmutableList.isAbsent(value.action())
          && !out.tryWriteRaw(POLICY, 3, value.action(), unknown)) {
        out.name(POLICY, 3);
        out.writeOneOrStrings(value.action());
      }
      if (ImmutableList.isAbsent(value.resource())) {
        out.nullField(POLICY, 4);
      } else if (!out.tryWriteRaw(POLICY, 4, value.resource(), unknown)) {
        out.name(POLICY, 4);
        out.writeOneOrStrings(value.resource());
      }
      out.endRecord(POLICY, unknown);
    }

    /** Writes {@link Policy.Part}. */
    static void writePart(JsonWriter out, Policy.Part value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(PART, 0, value.a(), unknown);
      out.endRecord(PART, unknown);
    }

    private static void writeOneOrListOfPart(JsonWriter out, List<Policy.Part> list) {
      if (ImmutableList.isLone(list)) {
        Writer.writePart(out, list.get(0));
        return;
      }
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Policy.Part element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writePart(out, element);
        }
      }
      out.endArray();
    }

    private static void writeListOfOneOrListOfString(JsonWriter out, List<List<String>> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        List<String> element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          out.writeOneOrStrings(element);
        }
      }
      out.endArray();
    }

    private static void writeMapOfOneOrListOfPart(JsonWriter out,
        Map<String, List<Policy.Part>> map) {
      ImmutableMap<String, List<Policy.Part>> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        List<Policy.Part> element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          writeOneOrListOfPart(out, element);
        }
      }
      out.endObject();
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
        case 0 -> in.tryReadNull() ? null : readPart(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writePart(out, (Policy.Part) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
