// Generated from source.json; do not edit.
package com.example.m;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.collection.AsRead;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.WholeValueWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Source}. Not API: its methods change with the schema. */
final class SourceCodec implements Codec<Source> {
  static final SourceCodec INSTANCE = new SourceCodec();

  private static final FieldNames SOURCE = FieldNames.of("image", "byKind", "ofObjects",
      "ofSeveralMaps", "mistaken", "nothingTells");

  private static final FieldNames IMAGE_KEYS = FieldNames.of("context");

  private static final FieldNames BUILD = FieldNames.of("context", "args").expecting("0");

  private static final FieldNames LABELS = FieldNames.of("");

  private static final FieldNames ONE = FieldNames.of("kind").expecting("0");

  private static final FieldNames TWO = FieldNames.of("kind").expecting("0");

  private static final FieldNames PORTS = FieldNames.of("");

  private static final FieldNames OF_OBJECTS_KEYS = FieldNames.of("run");

  private static final FieldNames STEP = FieldNames.of("run").expecting("0");

  private static final FieldNames RUN = FieldNames.of("a");

  private static final FieldNames STEPS = FieldNames.of("");

  private static final FieldNames STEPS_VALUE = FieldNames.of("a");

  private static final FieldNames OF_SEVERAL_MAPS_KEYS = FieldNames.of("text");

  private static final FieldNames TEXT = FieldNames.of("text").expecting("0?");

  private static final FieldNames OF_SEVERAL_MAPS_VARIANT2 = FieldNames.of("");

  private static final FieldNames MISTAKEN = FieldNames.of("run");

  static {
    Codecs.register(Source.class, INSTANCE);
  }

  private SourceCodec() {}

  @Override
  public Source read(JsonReader in) {
    return in.tryReadNull() ? null : readSource(in);
  }

  @Override
  public void write(JsonWriter out, Source value) {
    Writer.writeSource(out, value);
  }

  /** Reads {@link Source}, which must be there. */
  static Source readSource(JsonReader in) {
    in.beginObject();
    Source.Image image = null;
    Source.ByKind byKind = null;
    List<Source.OfObjects> ofObjects = null;
    Source.OfSeveralMaps ofSeveralMaps = null;
    Source.Mistaken mistaken = null;
    Map<String, @Nullable Object> nothingTells = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SOURCE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SOURCE, field)) {
      switch (field) {
        case 0 -> image = in.startsObject() ? SourceCodec.readImage(in) : null;
        case 1 -> byKind = in.startsObject() ? SourceCodec.readByKind(in) : null;
        case 2 -> ofObjects = in.startsArray() ? readListOfOfObjects(in) : null;
        case 3 -> ofSeveralMaps = in.startsObject() ? SourceCodec.readOfSeveralMaps(in) : null;
        case 4 -> mistaken = in.startsObject() ? SourceCodec.readMistaken(in) : null;
        case 5 -> nothingTells = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SOURCE, field);
      }
    }
    return new Source(image, byKind, ofObjects, ofSeveralMaps, mistaken, nothingTells,
        in.takeKept(kept));
  }

  /** Reads {@link Source.Image}, which must be there. */
  static Source.Image readImage(JsonReader in) {
    long keys = Unions.members(in, IMAGE_KEYS);
    if ((keys & 1L) == 1L) {
      return SourceCodec.readBuild(in);
    }
    return SourceCodec.readLabels(in);
  }

  /** Reads {@link Source.Build}, which must be there. */
  static Source.Build readBuild(JsonReader in) {
    in.beginObject();
    String context = null;
    Map<String, String> args = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BUILD, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BUILD, field)) {
      switch (field) {
        case 0 -> context = in.readString();
        case 1 -> args = in.startsObject() ? in.readStringMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BUILD, field);
      }
    }
    return new Source.Build(context, args, in.takeKept(kept));
  }

  /** Reads {@link Source.Labels}, which must be there. */
  static Source.Labels readLabels(JsonReader in) {
    Map<String, String> content = in.startsObject() ? in.readStringMap() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, LABELS, 0);
    }
    return new Source.Labels(content, in.takeKept(kept));
  }

  /** Reads {@link Source.ByKind}, which must be there. */
  static Source.ByKind readByKind(JsonReader in) {
    String tag = Unions.tag(in, "kind");
    if (tag != null) {
      switch (tag) {
        case "one" -> {
          return SourceCodec.readOne(in);
        }
        case "two" -> {
          return SourceCodec.readTwo(in);
        }
        default -> {}
      }
    }
    return SourceCodec.readPorts(in);
  }

  /** Reads {@link Source.One}, which must be there. */
  static Source.One readOne(JsonReader in) {
    in.beginObject();
    String kind = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ONE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ONE, field)) {
      switch (field) {
        case 0 -> kind = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ONE, field);
      }
    }
    return new Source.One(kind, kind == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link Source.Two}, which must be there. */
  static Source.Two readTwo(JsonReader in) {
    in.beginObject();
    String kind = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TWO, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TWO, field)) {
      switch (field) {
        case 0 -> kind = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TWO, field);
      }
    }
    return new Source.Two(kind, kind == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link Source.Ports}, which must be there. */
  static Source.Ports readPorts(JsonReader in) {
    Map<String, @Nullable Object> content = in.startsObject() ? in.readMap() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, PORTS, 0);
    }
    return new Source.Ports(content, in.takeKept(kept));
  }

  /** Reads {@link Source.OfObjects}, which must be there. */
  static Source.OfObjects readOfObjects(JsonReader in) {
    long keys = Unions.members(in, OF_OBJECTS_KEYS);
    if ((keys & 1L) == 1L) {
      return SourceCodec.readStep(in);
    }
    return SourceCodec.readSteps(in);
  }

  /** Reads {@link Source.Step}, which must be there. */
  static Source.Step readStep(JsonReader in) {
    in.beginObject();
    Source.Run run = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STEP, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STEP, field)) {
      switch (field) {
        case 0 -> run = in.startsObject() ? SourceCodec.readRun(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STEP, field);
      }
    }
    return new Source.Step(run, in.takeKept(kept));
  }

  /** Reads {@link Source.Run}, which must be there. */
  static Source.Run readRun(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RUN, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RUN, field)) {
      switch (field) {
        case 0 -> a = in.readRepeatedString(0);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RUN, field);
      }
    }
    return new Source.Run(a, in.takeKept(kept));
  }

  /** Reads {@link Source.Steps}, which must be there. */
  static Source.Steps readSteps(JsonReader in) {
    Map<String, Source.StepsValue> content = in.startsObject() ? readMapOfStepsValue(in) : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, STEPS, 0);
    }
    return new Source.Steps(content, in.takeKept(kept));
  }

  /** Reads {@link Source.StepsValue}, which must be there. */
  static Source.StepsValue readStepsValue(JsonReader in) {
    in.beginObject();
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STEPS_VALUE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STEPS_VALUE, field)) {
      switch (field) {
        case 0 -> a = in.readRepeatedString(1);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STEPS_VALUE, field);
      }
    }
    return new Source.StepsValue(a, in.takeKept(kept));
  }

  /** Reads {@link Source.OfSeveralMaps}, which must be there. */
  static Source.OfSeveralMaps readOfSeveralMaps(JsonReader in) {
    long keys = Unions.members(in, OF_SEVERAL_MAPS_KEYS);
    if ((keys & 1L) == 1L) {
      return SourceCodec.readText(in);
    }
    return SourceCodec.readOfSeveralMapsVariant2(in);
  }

  /** Reads {@link Source.Text}, which must be there. */
  static Source.Text readText(JsonReader in) {
    in.beginObject();
    Object text = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TEXT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TEXT, field)) {
      switch (field) {
        case 0 -> text = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TEXT, field);
      }
    }
    return new Source.Text(text, in.takeKept(kept));
  }

  /** Reads {@link Source.OfSeveralMapsVariant2}, which must be there. */
  static Source.OfSeveralMapsVariant2 readOfSeveralMapsVariant2(JsonReader in) {
    Map<String, @Nullable Object> content = in.startsObject() ? in.readMap() : null;
    int kept = JsonReader.NONE_KEPT;
    if (in.hasRaw()) {
      kept = in.settle(kept, OF_SEVERAL_MAPS_VARIANT2, 0);
    }
    return new Source.OfSeveralMapsVariant2(content, in.takeKept(kept));
  }

  /** Reads {@link Source.Mistaken}, which must be there. */
  static Source.Mistaken readMistaken(JsonReader in) {
    in.beginObject();
    Object run = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MISTAKEN, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MISTAKEN, field)) {
      switch (field) {
        case 0 -> run = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MISTAKEN, field);
      }
    }
    return new Source.Mistaken(run, in.takeKept(kept));
  }

  private static List<Source.OfObjects> readListOfOfObjects(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : SourceCodec.readOfObjects(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, Source.StepsValue> readMapOfStepsValue(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : SourceCodec.readStepsValue(in));
    }
    return in.takeMap(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Source.Image.class) {
      return new NestedCodec(0);
    }
    if (type == Source.Image.Unknown.class) {
      return new NestedCodec(1);
    }
    if (type == Source.Build.class) {
      return new NestedCodec(2);
    }
    if (type == Source.Labels.class) {
      return new NestedCodec(3);
    }
    if (type == Source.ByKind.class) {
      return new NestedCodec(4);
    }
    if (type == Source.ByKind.Unknown.class) {
      return new NestedCodec(5);
    }
    if (type == Source.One.class) {
      return new NestedCodec(6);
    }
    if (type == Source.Two.class) {
      return new NestedCodec(7);
    }
    if (type == Source.Ports.class) {
      return new NestedCodec(8);
    }
    if (type == Source.OfObjects.class) {
      return new NestedCodec(9);
    }
    if (type == Source.OfObjects.Unknown.class) {
      return new NestedCodec(10);
    }
    if (type == Source.Step.class) {
      return new NestedCodec(11);
    }
    if (type == Source.Run.class) {
      return new NestedCodec(12);
    }
    if (type == Source.Steps.class) {
      return new NestedCodec(13);
    }
    if (type == Source.StepsValue.class) {
      return new NestedCodec(14);
    }
    if (type == Source.OfSeveralMaps.class) {
      return new NestedCodec(15);
    }
    if (type == Source.OfSeveralMaps.Unknown.class) {
      return new NestedCodec(16);
    }
    if (type == Source.Text.class) {
      return new NestedCodec(17);
    }
    if (type == Source.OfSeveralMapsVariant2.class) {
      return new NestedCodec(18);
    }
    if (type == Source.Mistaken.class) {
      return new NestedCodec(19);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Source}. */
    static void writeSource(JsonWriter out, Source value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(SOURCE, 0, value.image(), unknown)) {
        Writer.writeImage(out, value.image());
      }
      if (out.tryName(SOURCE, 1, value.byKind(), unknown)) {
        Writer.writeByKind(out, value.byKind());
      }
      if (out.tryNameList(SOURCE, 2, value.ofObjects(), unknown)) {
        writeListOfOfObjects(out, value.ofObjects());
      }
      if (out.tryName(SOURCE, 3, value.ofSeveralMaps(), unknown)) {
        Writer.writeOfSeveralMaps(out, value.ofSeveralMaps());
      }
      if (out.tryName(SOURCE, 4, value.mistaken(), unknown)) {
        Writer.writeMistaken(out, value.mistaken());
      }
      if (out.tryNameMap(SOURCE, 5, value.nothingTells(), unknown)) {
        out.writeValue(value.nothingTells());
      }
      out.endRecord(SOURCE, unknown);
    }

    /** Writes {@link Source.Image}. */
    static void writeImage(JsonWriter out, Source.Image value) {
      if (value instanceof Source.Build variant) {
        Writer.writeBuild(out, variant);
        return;
      }
      if (value instanceof Source.Labels variant) {
        Writer.writeLabels(out, variant);
        return;
      }
      out.writeValue(((Source.Image.Unknown) value).fields());
    }

    /** Writes {@link Source.Build}. */
    static void writeBuild(JsonWriter out, Source.Build value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BUILD, 0, value.context(), unknown);
      if (ImmutableMap.isAbsent(value.args())) {
        out.rawField(BUILD, 1, unknown);
      } else if (!out.tryWriteRaw(BUILD, 1, value.args(), unknown)) {
        out.name(BUILD, 1);
        out.writeStringMap(value.args());
      }
      out.endRecord(BUILD, unknown);
    }

    /** Writes {@link Source.Labels}. */
    static void writeLabels(JsonWriter document, Source.Labels value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (ImmutableMap.isAbsent(value.entries())) {
        out.rawField(LABELS, 0, unknown);
      } else if (!out.tryWriteRaw(LABELS, 0, value.entries(), unknown)) {
        out.name(LABELS, 0);
        out.writeStringMap(value.entries());
      }
      out.end();
    }

    /** Writes {@link Source.ByKind}. */
    static void writeByKind(JsonWriter out, Source.ByKind value) {
      if (value instanceof Source.One variant) {
        Writer.writeOne(out, variant);
        return;
      }
      if (value instanceof Source.Two variant) {
        Writer.writeTwo(out, variant);
        return;
      }
      if (value instanceof Source.Ports variant) {
        Writer.writePorts(out, variant);
        return;
      }
      out.writeValue(((Source.ByKind.Unknown) value).fields());
    }

    /** Writes {@link Source.One}. */
    static void writeOne(JsonWriter out, Source.One value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ONE, 0, value.kind(), unknown);
      out.endRecord(ONE, unknown);
    }

    /** Writes {@link Source.Two}. */
    static void writeTwo(JsonWriter out, Source.Two value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TWO, 0, value.kind(), unknown);
      out.endRecord(TWO, unknown);
    }

    /** Writes {@link Source.Ports}. */
    static void writePorts(JsonWriter document, Source.Ports value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameMap(PORTS, 0, value.entries(), unknown)) {
        out.writeValue(value.entries());
      }
      out.end();
    }

    /** Writes {@link Source.OfObjects}. */
    static void writeOfObjects(JsonWriter out, Source.OfObjects value) {
      if (value instanceof Source.Step variant) {
        Writer.writeStep(out, variant);
        return;
      }
      if (value instanceof Source.Steps variant) {
        Writer.writeSteps(out, variant);
        return;
      }
      out.writeValue(((Source.OfObjects.Unknown) value).fields());
    }

    /** Writes {@link Source.Step}. */
    static void writeStep(JsonWriter out, Source.Step value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(STEP, 0, value.run(), unknown)) {
        Writer.writeRun(out, value.run());
      }
      out.endRecord(STEP, unknown);
    }

    /** Writes {@link Source.Run}. */
    static void writeRun(JsonWriter out, Source.Run value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(RUN, 0, value.a(), unknown);
      out.endRecord(RUN, unknown);
    }

    /** Writes {@link Source.Steps}. */
    static void writeSteps(JsonWriter document, Source.Steps value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameMap(STEPS, 0, value.entries(), unknown)) {
        writeMapOfStepsValue(out, value.entries());
      }
      out.end();
    }

    /** Writes {@link Source.StepsValue}. */
    static void writeStepsValue(JsonWriter out, Source.StepsValue value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(STEPS_VALUE, 0, value.a(), unknown);
      out.endRecord(STEPS_VALUE, unknown);
    }

    /** Writes {@link Source.OfSeveralMaps}. */
    static void writeOfSeveralMaps(JsonWriter out, Source.OfSeveralMaps value) {
      if (value instanceof Source.Text variant) {
        Writer.writeText(out, variant);
        return;
      }
      if (value instanceof Source.OfSeveralMapsVariant2 variant) {
        Writer.writeOfSeveralMapsVariant2(out, variant);
        return;
      }
      out.writeValue(((Source.OfSeveralMaps.Unknown) value).fields());
    }

    /** Writes {@link Source.Text}. */
    static void writeText(JsonWriter out, Source.Text value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.text() != null) {
        out.name(TEXT, 0);
        out.writeValue(value.text());
      }
      out.endRecord(TEXT, unknown);
    }

    /** Writes {@link Source.OfSeveralMapsVariant2}. */
    static void writeOfSeveralMapsVariant2(JsonWriter document,
        Source.OfSeveralMapsVariant2 value) {
      Map<String, @Nullable Object> unknown = JsonWriter.noneAsNull(value.unknownFields());
      WholeValueWriter out = new WholeValueWriter(document);
      if (out.tryNameMap(OF_SEVERAL_MAPS_VARIANT2, 0, value.entries(), unknown)) {
        out.writeValue(value.entries());
      }
      out.end();
    }

    /** Writes {@link Source.Mistaken}. */
    static void writeMistaken(JsonWriter out, Source.Mistaken value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.run() != null) {
        out.name(MISTAKEN, 0);
        out.writeValue(value.run());
      }
      out.endRecord(MISTAKEN, unknown);
    }

    private static void writeListOfOfObjects(JsonWriter out, List<Source.OfObjects> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Source.OfObjects element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeOfObjects(out, element);
        }
      }
      out.endArray();
    }

    private static void writeMapOfStepsValue(JsonWriter out, Map<String, Source.StepsValue> map) {
      ImmutableMap<String, Source.StepsValue> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Source.StepsValue element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeStepsValue(out, element);
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
        case 0 -> in.tryReadNull() ? null : readImage(in);
        case 1 -> in.tryReadNull() ? null : new Source.Image.Unknown(in.readMap());
        case 2 -> in.tryReadNull() ? null : readBuild(in);
        case 3 -> in.tryReadNull() ? null : readLabels(in);
        case 4 -> in.tryReadNull() ? null : readByKind(in);
        case 5 -> in.tryReadNull() ? null : new Source.ByKind.Unknown(in.readMap());
        case 6 -> in.tryReadNull() ? null : readOne(in);
        case 7 -> in.tryReadNull() ? null : readTwo(in);
        case 8 -> in.tryReadNull() ? null : readPorts(in);
        case 9 -> in.tryReadNull() ? null : readOfObjects(in);
        case 10 -> in.tryReadNull() ? null : new Source.OfObjects.Unknown(in.readMap());
        case 11 -> in.tryReadNull() ? null : readStep(in);
        case 12 -> in.tryReadNull() ? null : readRun(in);
        case 13 -> in.tryReadNull() ? null : readSteps(in);
        case 14 -> in.tryReadNull() ? null : readStepsValue(in);
        case 15 -> in.tryReadNull() ? null : readOfSeveralMaps(in);
        case 16 -> in.tryReadNull() ? null : new Source.OfSeveralMaps.Unknown(in.readMap());
        case 17 -> in.tryReadNull() ? null : readText(in);
        case 18 -> in.tryReadNull() ? null : readOfSeveralMapsVariant2(in);
        case 19 -> in.tryReadNull() ? null : readMistaken(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeImage(out, (Source.Image) value);
        case 1 -> out.writeValue(((Source.Image.Unknown) value).fields());
        case 2 -> Writer.writeBuild(out, (Source.Build) value);
        case 3 -> Writer.writeLabels(out, (Source.Labels) value);
        case 4 -> Writer.writeByKind(out, (Source.ByKind) value);
        case 5 -> out.writeValue(((Source.ByKind.Unknown) value).fields());
        case 6 -> Writer.writeOne(out, (Source.One) value);
        case 7 -> Writer.writeTwo(out, (Source.Two) value);
        case 8 -> Writer.writePorts(out, (Source.Ports) value);
        case 9 -> Writer.writeOfObjects(out, (Source.OfObjects) value);
        case 10 -> out.writeValue(((Source.OfObjects.Unknown) value).fields());
        case 11 -> Writer.writeStep(out, (Source.Step) value);
        case 12 -> Writer.writeRun(out, (Source.Run) value);
        case 13 -> Writer.writeSteps(out, (Source.Steps) value);
        case 14 -> Writer.writeStepsValue(out, (Source.StepsValue) value);
        case 15 -> Writer.writeOfSeveralMaps(out, (Source.OfSeveralMaps) value);
        case 16 -> out.writeValue(((Source.OfSeveralMaps.Unknown) value).fields());
        case 17 -> Writer.writeText(out, (Source.Text) value);
        case 18 -> Writer.writeOfSeveralMapsVariant2(out, (Source.OfSeveralMapsVariant2) value);
        case 19 -> Writer.writeMistaken(out, (Source.Mistaken) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
