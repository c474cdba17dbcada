// Generated from Unions.schema.json; do not edit.
package com.example.x;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Unions}. Not API: its methods change with the schema. */
final class UnionsCodec implements Codec<Unions> {
  static final UnionsCodec INSTANCE = new UnionsCodec();

  private static final FieldNames UNIONS_KEYS = FieldNames.of("vRecord", "vCodec", "vCodecs",
      "vValue", "vOverride", "vConsumer", "vEnum", "vJsonReader", "vJsonWriter", "vFieldNames",
      "vImmutableMap", "vImmutableList", "vImmutable", "vNullMarked", "vOpenEnum",
      "vRequiredFields", "vLambdaEvent", "vNestedCodec", "vObjects", "vGenerated", "vEntry",
      "vClass", "vIllegalStateException", "vSuppressWarnings", "vStrings", "vScalars", "vSystem",
      "vArrays", "vCollections", "vArrayList", "vLinkedHashMap", "vNullPointerException",
      "vSafeVarargs", "vIterable", "vMath", "vR", "vT", "vD", "vOptional", "vSet");

  static {
    Codecs.register(Unions.class, INSTANCE);
  }

  private UnionsCodec() {}

  @Override
  public Unions read(JsonReader in) {
    return in.tryReadNull() ? null : readUnions(in);
  }

  @Override
  public void write(JsonWriter out, Unions value) {
    Writer.writeUnions(out, value);
  }

  /** Reads {@link Unions}, which must be there. */
  static Unions readUnions(JsonReader in) {
    Unions variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(UNIONS_KEYS); field != JsonReader.END;
        field = in.nextField(UNIONS_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, UNIONS_KEYS.name(field));
      } else {
        variant = readVariantOfUnions(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, UNIONS_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Unions.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Unions readVariantOfUnions(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Record(content, null);
      }
      case 1 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Codec(content, null);
      }
      case 2 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Codecs(content, null);
      }
      case 3 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Value(content, null);
      }
      case 4 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Override(content, null);
      }
      case 5 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Consumer(content, null);
      }
      case 6 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Enum(content, null);
      }
      case 7 -> {
        String content = in.readString();
        return content == null ? null : new Unions.JsonReader(content, null);
      }
      case 8 -> {
        String content = in.readString();
        return content == null ? null : new Unions.JsonWriter(content, null);
      }
      case 9 -> {
        String content = in.readString();
        return content == null ? null : new Unions.FieldNames(content, null);
      }
      case 10 -> {
        String content = in.readString();
        return content == null ? null : new Unions.ImmutableMap(content, null);
      }
      case 11 -> {
        String content = in.readString();
        return content == null ? null : new Unions.ImmutableList(content, null);
      }
      case 12 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Immutable(content, null);
      }
      case 13 -> {
        String content = in.readString();
        return content == null ? null : new Unions.NullMarked(content, null);
      }
      case 14 -> {
        String content = in.readString();
        return content == null ? null : new Unions.OpenEnum(content, null);
      }
      case 15 -> {
        String content = in.readString();
        return content == null ? null : new Unions.RequiredFields(content, null);
      }
      case 16 -> {
        String content = in.readString();
        return content == null ? null : new Unions.LambdaEvent(content, null);
      }
      case 17 -> {
        String content = in.readString();
        return content == null ? null : new Unions.NestedCodec(content, null);
      }
      case 18 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Objects(content, null);
      }
      case 19 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Generated(content, null);
      }
      case 20 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Entry(content, null);
      }
      case 21 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Class(content, null);
      }
      case 22 -> {
        String content = in.readString();
        return content == null ? null : new Unions.IllegalStateException(content, null);
      }
      case 23 -> {
        String content = in.readString();
        return content == null ? null : new Unions.SuppressWarnings(content, null);
      }
      case 24 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Strings(content, null);
      }
      case 25 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Scalars(content, null);
      }
      case 26 -> {
        String content = in.readString();
        return content == null ? null : new Unions.System(content, null);
      }
      case 27 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Arrays(content, null);
      }
      case 28 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Collections(content, null);
      }
      case 29 -> {
        String content = in.readString();
        return content == null ? null : new Unions.ArrayList(content, null);
      }
      case 30 -> {
        String content = in.readString();
        return content == null ? null : new Unions.LinkedHashMap(content, null);
      }
      case 31 -> {
        String content = in.readString();
        return content == null ? null : new Unions.NullPointerException(content, null);
      }
      case 32 -> {
        String content = in.readString();
        return content == null ? null : new Unions.SafeVarargs(content, null);
      }
      case 33 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Iterable(content, null);
      }
      case 34 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Math(content, null);
      }
      case 35 -> {
        String content = in.readString();
        return content == null ? null : new Unions.R(content, null);
      }
      case 36 -> {
        String content = in.readString();
        return content == null ? null : new Unions.T(content, null);
      }
      case 37 -> {
        String content = in.readString();
        return content == null ? null : new Unions.D(content, null);
      }
      case 38 -> {
        String content = in.readString();
        return content == null ? null : new Unions.Optional(content, null);
      }
      default -> {
        String content = in.readString();
        return content == null ? null : new Unions.Set(content, null);
      }
    }
  }

  private static Unions withUnknownFields(Unions variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Unions.Record known) {
      return new Unions.Record(known.vRecord(), unknownFields);
    }
    if (variant instanceof Unions.Codec known) {
      return new Unions.Codec(known.vCodec(), unknownFields);
    }
    if (variant instanceof Unions.Codecs known) {
      return new Unions.Codecs(known.vCodecs(), unknownFields);
    }
    if (variant instanceof Unions.Value known) {
      return new Unions.Value(known.vValue(), unknownFields);
    }
    if (variant instanceof Unions.Override known) {
      return new Unions.Override(known.vOverride(), unknownFields);
    }
    if (variant instanceof Unions.Consumer known) {
      return new Unions.Consumer(known.vConsumer(), unknownFields);
    }
    if (variant instanceof Unions.Enum known) {
      return new Unions.Enum(known.vEnum(), unknownFields);
    }
    if (variant instanceof Unions.JsonReader known) {
      return new Unions.JsonReader(known.vJsonReader(), unknownFields);
    }
    if (variant instanceof Unions.JsonWriter known) {
      return new Unions.JsonWriter(known.vJsonWriter(), unknownFields);
    }
    if (variant instanceof Unions.FieldNames known) {
      return new Unions.FieldNames(known.vFieldNames(), unknownFields);
    }
    if (variant instanceof Unions.ImmutableMap known) {
      return new Unions.ImmutableMap(known.vImmutableMap(), unknownFields);
    }
    if (variant instanceof Unions.ImmutableList known) {
      return new Unions.ImmutableList(known.vImmutableList(), unknownFields);
    }
    if (variant instanceof Unions.Immutable known) {
      return new Unions.Immutable(known.vImmutable(), unknownFields);
    }
    if (variant instanceof Unions.NullMarked known) {
      return new Unions.NullMarked(known.vNullMarked(), unknownFields);
    }
    if (variant instanceof Unions.OpenEnum known) {
      return new Unions.OpenEnum(known.vOpenEnum(), unknownFields);
    }
    if (variant instanceof Unions.RequiredFields known) {
      return new Unions.RequiredFields(known.vRequiredFields(), unknownFields);
    }
    if (variant instanceof Unions.LambdaEvent known) {
      return new Unions.LambdaEvent(known.vLambdaEvent(), unknownFields);
    }
    if (variant instanceof Unions.NestedCodec known) {
      return new Unions.NestedCodec(known.vNestedCodec(), unknownFields);
    }
    if (variant instanceof Unions.Objects known) {
      return new Unions.Objects(known.vObjects(), unknownFields);
    }
    if (variant instanceof Unions.Generated known) {
      return new Unions.Generated(known.vGenerated(), unknownFields);
    }
    if (variant instanceof Unions.Entry known) {
      return new Unions.Entry(known.vEntry(), unknownFields);
    }
    if (variant instanceof Unions.Class known) {
      return new Unions.Class(known.vClass(), unknownFields);
    }
    if (variant instanceof Unions.IllegalStateException known) {
      return new Unions.IllegalStateException(known.vIllegalStateException(), unknownFields);
    }
    if (variant instanceof Unions.SuppressWarnings known) {
      return new Unions.SuppressWarnings(known.vSuppressWarnings(), unknownFields);
    }
    if (variant instanceof Unions.Strings known) {
      return new Unions.Strings(known.vStrings(), unknownFields);
    }
    if (variant instanceof Unions.Scalars known) {
      return new Unions.Scalars(known.vScalars(), unknownFields);
    }
    if (variant instanceof Unions.System known) {
      return new Unions.System(known.vSystem(), unknownFields);
    }
    if (variant instanceof Unions.Arrays known) {
      return new Unions.Arrays(known.vArrays(), unknownFields);
    }
    if (variant instanceof Unions.Collections known) {
      return new Unions.Collections(known.vCollections(), unknownFields);
    }
    if (variant instanceof Unions.ArrayList known) {
      return new Unions.ArrayList(known.vArrayList(), unknownFields);
    }
    if (variant instanceof Unions.LinkedHashMap known) {
      return new Unions.LinkedHashMap(known.vLinkedHashMap(), unknownFields);
    }
    if (variant instanceof Unions.NullPointerException known) {
      return new Unions.NullPointerException(known.vNullPointerException(), unknownFields);
    }
    if (variant instanceof Unions.SafeVarargs known) {
      return new Unions.SafeVarargs(known.vSafeVarargs(), unknownFields);
    }
    if (variant instanceof Unions.Iterable known) {
      return new Unions.Iterable(known.vIterable(), unknownFields);
    }
    if (variant instanceof Unions.Math known) {
      return new Unions.Math(known.vMath(), unknownFields);
    }
    if (variant instanceof Unions.R known) {
      return new Unions.R(known.vR(), unknownFields);
    }
    if (variant instanceof Unions.T known) {
      return new Unions.T(known.vT(), unknownFields);
    }
    if (variant instanceof Unions.D known) {
      return new Unions.D(known.vD(), unknownFields);
    }
    if (variant instanceof Unions.Optional known) {
      return new Unions.Optional(known.vOptional(), unknownFields);
    }
    if (variant instanceof Unions.Set known) {
      return new Unions.Set(known.vSet(), unknownFields);
    }
    return new Unions.Unknown(unknownFields);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Unions.Unknown.class) {
      return new NestedCodec(0);
    }
    if (type == Unions.Record.class) {
      return new NestedCodec(1);
    }
    if (type == Unions.Codec.class) {
      return new NestedCodec(2);
    }
    if (type == Unions.Codecs.class) {
      return new NestedCodec(3);
    }
    if (type == Unions.Value.class) {
      return new NestedCodec(4);
    }
    if (type == Unions.Override.class) {
      return new NestedCodec(5);
    }
    if (type == Unions.Consumer.class) {
      return new NestedCodec(6);
    }
    if (type == Unions.Enum.class) {
      return new NestedCodec(7);
    }
    if (type == Unions.JsonReader.class) {
      return new NestedCodec(8);
    }
    if (type == Unions.JsonWriter.class) {
      return new NestedCodec(9);
    }
    if (type == Unions.FieldNames.class) {
      return new NestedCodec(10);
    }
    if (type == Unions.ImmutableMap.class) {
      return new NestedCodec(11);
    }
    if (type == Unions.ImmutableList.class) {
      return new NestedCodec(12);
    }
    if (type == Unions.Immutable.class) {
      return new NestedCodec(13);
    }
    if (type == Unions.NullMarked.class) {
      return new NestedCodec(14);
    }
    if (type == Unions.OpenEnum.class) {
      return new NestedCodec(15);
    }
    if (type == Unions.RequiredFields.class) {
      return new NestedCodec(16);
    }
    if (type == Unions.LambdaEvent.class) {
      return new NestedCodec(17);
    }
    if (type == Unions.NestedCodec.class) {
      return new NestedCodec(18);
    }
    if (type == Unions.Objects.class) {
      return new NestedCodec(19);
    }
    if (type == Unions.Generated.class) {
      return new NestedCodec(20);
    }
    if (type == Unions.Entry.class) {
      return new NestedCodec(21);
    }
    if (type == Unions.Class.class) {
      return new NestedCodec(22);
    }
    if (type == Unions.IllegalStateException.class) {
      return new NestedCodec(23);
    }
    if (type == Unions.SuppressWarnings.class) {
      return new NestedCodec(24);
    }
    if (type == Unions.Strings.class) {
      return new NestedCodec(25);
    }
    if (type == Unions.Scalars.class) {
      return new NestedCodec(26);
    }
    if (type == Unions.System.class) {
      return new NestedCodec(27);
    }
    if (type == Unions.Arrays.class) {
      return new NestedCodec(28);
    }
    if (type == Unions.Collections.class) {
      return new NestedCodec(29);
    }
    if (type == Unions.ArrayList.class) {
      return new NestedCodec(30);
    }
    if (type == Unions.LinkedHashMap.class) {
      return new NestedCodec(31);
    }
    if (type == Unions.NullPointerException.class) {
      return new NestedCodec(32);
    }
    if (type == Unions.SafeVarargs.class) {
      return new NestedCodec(33);
    }
    if (type == Unions.Iterable.class) {
      return new NestedCodec(34);
    }
    if (type == Unions.Math.class) {
      return new NestedCodec(35);
    }
    if (type == Unions.R.class) {
      return new NestedCodec(36);
    }
    if (type == Unions.T.class) {
      return new NestedCodec(37);
    }
    if (type == Unions.D.class) {
      return new NestedCodec(38);
    }
    if (type == Unions.Optional.class) {
      return new NestedCodec(39);
    }
    if (type == Unions.Set.class) {
      return new NestedCodec(40);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private static final FieldNames RECORD = FieldNames.of("vRecord").expecting("0");

    private static final FieldNames CODEC = FieldNames.of("vCodec").expecting("0");

    private static final FieldNames CODECS = FieldNames.of("vCodecs").expecting("0");

    private static final FieldNames VALUE = FieldNames.of("vValue").expecting("0");

    private static final FieldNames OVERRIDE = FieldNames.of("vOverride").expecting("0");

    private static final FieldNames CONSUMER = FieldNames.of("vConsumer").expecting("0");

    private static final FieldNames ENUM = FieldNames.of("vEnum").expecting("0");

    private static final FieldNames JSON_READER = FieldNames.of("vJsonReader").expecting("0");

    private static final FieldNames JSON_WRITER = FieldNames.of("vJsonWriter").expecting("0");

    private static final FieldNames FIELD_NAMES = FieldNames.of("vFieldNames").expecting("0");

    private static final FieldNames IMMUTABLE_MAP = FieldNames.of("vImmutableMap").expecting("0");

    private static final FieldNames IMMUTABLE_LIST = FieldNames.of("vImmutableList").expecting("0");

    private static final FieldNames IMMUTABLE = FieldNames.of("vImmutable").expecting("0");

    private static final FieldNames NULL_MARKED = FieldNames.of("vNullMarked").expecting("0");

    private static final FieldNames OPEN_ENUM = FieldNames.of("vOpenEnum").expecting("0");

    private static final FieldNames REQUIRED_FIELDS = FieldNames.of("vRequiredFields")
        .expecting("0");

    private static final FieldNames LAMBDA_EVENT = FieldNames.of("vLambdaEvent").expecting("0");

    private static final FieldNames NESTED_CODEC = FieldNames.of("vNestedCodec").expecting("0");

    private static final FieldNames OBJECTS = FieldNames.of("vObjects").expecting("0");

    private static final FieldNames GENERATED = FieldNames.of("vGenerated").expecting("0");

    private static final FieldNames ENTRY = FieldNames.of("vEntry").expecting("0");

    private static final FieldNames CLASS = FieldNames.of("vClass").expecting("0");

    private static final FieldNames ILLEGAL_STATE_EXCEPTION =
        FieldNames.of("vIllegalStateException")
        .expecting("0");

    private static final FieldNames SUPPRESS_WARNINGS = FieldNames.of("vSuppressWarnings")
        .expecting("0");

    private static final FieldNames STRINGS = FieldNames.of("vStrings").expecting("0");

    private static final FieldNames SCALARS = FieldNames.of("vScalars").expecting("0");

    private static final FieldNames SYSTEM = FieldNames.of("vSystem").expecting("0");

    private static final FieldNames ARRAYS = FieldNames.of("vArrays").expecting("0");

    private static final FieldNames COLLECTIONS = FieldNames.of("vCollections").expecting("0");

    private static final FieldNames ARRAY_LIST = FieldNames.of("vArrayList").expecting("0");

    private static final FieldNames LINKED_HASH_MAP = FieldNames.of("vLinkedHashMap")
        .expecting("0");

    private static final FieldNames NULL_POINTER_EXCEPTION = FieldNames.of("vNullPointerException")
        .expecting("0");

    private static final FieldNames SAFE_VARARGS = FieldNames.of("vSafeVarargs").expecting("0");

    private static final FieldNames ITERABLE = FieldNames.of("vIterable").expecting("0");

    private static final FieldNames MATH = FieldNames.of("vMath").expecting("0");

    private static final FieldNames R = FieldNames.of("vR").expecting("0");

    private static final FieldNames T = FieldNames.of("vT").expecting("0");

    private static final FieldNames D = FieldNames.of("vD").expecting("0");

    private static final FieldNames OPTIONAL = FieldNames.of("vOptional").expecting("0");

    private static final FieldNames SET = FieldNames.of("vSet").expecting("0");

    private Writer() {}

    /** Writes {@link Unions}. */
    static void writeUnions(JsonWriter out, Unions value) {
      if (value instanceof Unions.Record variant) {
        Writer.writeRecord(out, variant);
        return;
      }
      if (value instanceof Unions.Codec variant) {
        Writer.writeCodec(out, variant);
        return;
      }
      if (value instanceof Unions.Codecs variant) {
        Writer.writeCodecs(out, variant);
        return;
      }
      if (value instanceof Unions.Value variant) {
        Writer.writeValue(out, variant);
        return;
      }
      if (value instanceof Unions.Override variant) {
        Writer.writeOverride(out, variant);
        return;
      }
      if (value instanceof Unions.Consumer variant) {
        Writer.writeConsumer(out, variant);
        return;
      }
      if (value instanceof Unions.Enum variant) {
        Writer.writeEnum(out, variant);
        return;
      }
      if (value instanceof Unions.JsonReader variant) {
        Writer.writeJsonReader(out, variant);
        return;
      }
      if (value instanceof Unions.JsonWriter variant) {
        Writer.writeJsonWriter(out, variant);
        return;
      }
      if (value instanceof Unions.FieldNames variant) {
        Writer.writeFieldNames(out, variant);
        return;
      }
      if (value instanceof Unions.ImmutableMap variant) {
        Writer.writeImmutableMap(out, variant);
        return;
      }
      if (value instanceof Unions.ImmutableList variant) {
        Writer.writeImmutableList(out, variant);
        return;
      }
      if (value instanceof Unions.Immutable variant) {
        Writer.writeImmutable(out, variant);
        return;
      }
      if (value instanceof Unions.NullMarked variant) {
        Writer.writeNullMarked(out, variant);
        return;
      }
      if (value instanceof Unions.OpenEnum variant) {
        Writer.writeOpenEnum(out, variant);
        return;
      }
      if (value instanceof Unions.RequiredFields variant) {
        Writer.writeRequiredFields(out, variant);
        return;
      }
      if (value instanceof Unions.LambdaEvent variant) {
        Writer.writeLambdaEvent(out, variant);
        return;
      }
      if (value instanceof Unions.NestedCodec variant) {
        Writer.writeNestedCodec(out, variant);
        return;
      }
      if (value instanceof Unions.Objects variant) {
        Writer.writeObjects(out, variant);
        return;
      }
      if (value instanceof Unions.Generated variant) {
        Writer.writeGenerated(out, variant);
        return;
      }
      if (value instanceof Unions.Entry variant) {
        Writer.writeEntry(out, variant);
        return;
      }
      if (value instanceof Unions.Class variant) {
        Writer.writeClass(out, variant);
        return;
      }
      if (value instanceof Unions.IllegalStateException variant) {
        Writer.writeIllegalStateException(out, variant);
        return;
      }
      if (value instanceof Unions.SuppressWarnings variant) {
        Writer.writeSuppressWarnings(out, variant);
        return;
      }
      if (value instanceof Unions.Strings variant) {
        Writer.writeStrings(out, variant);
        return;
      }
      if (value instanceof Unions.Scalars variant) {
        Writer.writeScalars(out, variant);
        return;
      }
      if (value instanceof Unions.System variant) {
        Writer.writeSystem(out, variant);
        return;
      }
      if (value instanceof Unions.Arrays variant) {
        Writer.writeArrays(out, variant);
        return;
      }
      if (value instanceof Unions.Collections variant) {
        Writer.writeCollections(out, variant);
        return;
      }
      if (value instanceof Unions.ArrayList variant) {
        Writer.writeArrayList(out, variant);
        return;
      }
      if (value instanceof Unions.LinkedHashMap variant) {
        Writer.writeLinkedHashMap(out, variant);
        return;
      }
      if (value instanceof Unions.NullPointerException variant) {
        Writer.writeNullPointerException(out, variant);
        return;
      }
      if (value instanceof Unions.SafeVarargs variant) {
        Writer.writeSafeVarargs(out, variant);
        return;
      }
      if (value instanceof Unions.Iterable variant) {
        Writer.writeIterable(out, variant);
        return;
      }
      if (value instanceof Unions.Math variant) {
        Writer.writeMath(out, variant);
        return;
      }
      if (value instanceof Unions.R variant) {
        Writer.writeR(out, variant);
        return;
      }
      if (value instanceof Unions.T variant) {
        Writer.writeT(out, variant);
        return;
      }
      if (value instanceof Unions.D variant) {
        Writer.writeD(out, variant);
        return;
      }
      if (value instanceof Unions.Optional variant) {
        Writer.writeOptional(out, variant);
        return;
      }
      if (value instanceof Unions.Set variant) {
        Writer.writeSet(out, variant);
        return;
      }
      out.writeValue(((Unions.Unknown) value).fields());
    }

    /** Writes {@link Unions.Record}. */
    static void writeRecord(JsonWriter out, Unions.Record value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(RECORD, 0, value.vRecord(), unknown);
      out.endRecord(RECORD, unknown);
    }

    /** Writes {@link Unions.Codec}. */
    static void writeCodec(JsonWriter out, Unions.Codec value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CODEC, 0, value.vCodec(), unknown);
      out.endRecord(CODEC, unknown);
    }

    /** Writes {@link Unions.Codecs}. */
    static void writeCodecs(JsonWriter out, Unions.Codecs value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CODECS, 0, value.vCodecs(), unknown);
      out.endRecord(CODECS, unknown);
    }

    /** Writes {@link Unions.Value}. */
    static void writeValue(JsonWriter out, Unions.Value value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(VALUE, 0, value.vValue(), unknown);
      out.endRecord(VALUE, unknown);
    }

    /** Writes {@link Unions.Override}. */
    static void writeOverride(JsonWriter out, Unions.Override value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OVERRIDE, 0, value.vOverride(), unknown);
      out.endRecord(OVERRIDE, unknown);
    }

    /** Writes {@link Unions.Consumer}. */
    static void writeConsumer(JsonWriter out, Unions.Consumer value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CONSUMER, 0, value.vConsumer(), unknown);
      out.endRecord(CONSUMER, unknown);
    }

    /** Writes {@link Unions.Enum}. */
    static void writeEnum(JsonWriter out, Unions.Enum value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ENUM, 0, value.vEnum(), unknown);
      out.endRecord(ENUM, unknown);
    }

    /** Writes {@link Unions.JsonReader}. */
    static void writeJsonReader(JsonWriter out, Unions.JsonReader value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(JSON_READER, 0, value.vJsonReader(), unknown);
      out.endRecord(JSON_READER, unknown);
    }

    /** Writes {@link Unions.JsonWriter}. */
    static void writeJsonWriter(JsonWriter out, Unions.JsonWriter value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(JSON_WRITER, 0, value.vJsonWriter(), unknown);
      out.endRecord(JSON_WRITER, unknown);
    }

    /** Writes {@link Unions.FieldNames}. */
    static void writeFieldNames(JsonWriter out, Unions.FieldNames value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(FIELD_NAMES, 0, value.vFieldNames(), unknown);
      out.endRecord(FIELD_NAMES, unknown);
    }

    /** Writes {@link Unions.ImmutableMap}. */
    static void writeImmutableMap(JsonWriter out, Unions.ImmutableMap value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(IMMUTABLE_MAP, 0, value.vImmutableMap(), unknown);
      out.endRecord(IMMUTABLE_MAP, unknown);
    }

    /** Writes {@link Unions.ImmutableList}. */
    static void writeImmutableList(JsonWriter out, Unions.ImmutableList value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(IMMUTABLE_LIST, 0, value.vImmutableList(), unknown);
      out.endRecord(IMMUTABLE_LIST, unknown);
    }

    /** Writes {@link Unions.Immutable}. */
    static void writeImmutable(JsonWriter out, Unions.Immutable value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(IMMUTABLE, 0, value.vImmutable(), unknown);
      out.endRecord(IMMUTABLE, unknown);
    }

    /** Writes {@link Unions.NullMarked}. */
    static void writeNullMarked(JsonWriter out, Unions.NullMarked value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(NULL_MARKED, 0, value.vNullMarked(), unknown);
      out.endRecord(NULL_MARKED, unknown);
    }

    /** Writes {@link Unions.OpenEnum}. */
    static void writeOpenEnum(JsonWriter out, Unions.OpenEnum value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OPEN_ENUM, 0, value.vOpenEnum(), unknown);
      out.endRecord(OPEN_ENUM, unknown);
    }

    /** Writes {@link Unions.RequiredFields}. */
    static void writeRequiredFields(JsonWriter out, Unions.RequiredFields value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(REQUIRED_FIELDS, 0, value.vRequiredFields(), unknown);
      out.endRecord(REQUIRED_FIELDS, unknown);
    }

    /** Writes {@link Unions.LambdaEvent}. */
    static void writeLambdaEvent(JsonWriter out, Unions.LambdaEvent value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LAMBDA_EVENT, 0, value.vLambdaEvent(), unknown);
      out.endRecord(LAMBDA_EVENT, unknown);
    }

    /** Writes {@link Unions.NestedCodec}. */
    static void writeNestedCodec(JsonWriter out, Unions.NestedCodec value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(NESTED_CODEC, 0, value.vNestedCodec(), unknown);
      out.endRecord(NESTED_CODEC, unknown);
    }

    /** Writes {@link Unions.Objects}. */
    static void writeObjects(JsonWriter out, Unions.Objects value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OBJECTS, 0, value.vObjects(), unknown);
      out.endRecord(OBJECTS, unknown);
    }

    /** Writes {@link Unions.Generated}. */
    static void writeGenerated(JsonWriter out, Unions.Generated value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(GENERATED, 0, value.vGenerated(), unknown);
      out.endRecord(GENERATED, unknown);
    }

    /** Writes {@link Unions.Entry}. */
    static void writeEntry(JsonWriter out, Unions.Entry value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ENTRY, 0, value.vEntry(), unknown);
      out.endRecord(ENTRY, unknown);
    }

    /** Writes {@link Unions.Class}. */
    static void writeClass(JsonWriter out, Unions.Class value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CLASS, 0, value.vClass(), unknown);
      out.endRecord(CLASS, unknown);
    }

    /** Writes {@link Unions.IllegalStateException}. */
    static void writeIllegalStateException(JsonWriter out, Unions.IllegalStateException value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ILLEGAL_STATE_EXCEPTION, 0, value.vIllegalStateException(), unknown);
      out.endRecord(ILLEGAL_STATE_EXCEPTION, unknown);
    }

    /** Writes {@link Unions.SuppressWarnings}. */
    static void writeSuppressWarnings(JsonWriter out, Unions.SuppressWarnings value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SUPPRESS_WARNINGS, 0, value.vSuppressWarnings(), unknown);
      out.endRecord(SUPPRESS_WARNINGS, unknown);
    }

    /** Writes {@link Unions.Strings}. */
    static void writeStrings(JsonWriter out, Unions.Strings value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(STRINGS, 0, value.vStrings(), unknown);
      out.endRecord(STRINGS, unknown);
    }

    /** Writes {@link Unions.Scalars}. */
    static void writeScalars(JsonWriter out, Unions.Scalars value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SCALARS, 0, value.vScalars(), unknown);
      out.endRecord(SCALARS, unknown);
    }

    /** Writes {@link Unions.System}. */
    static void writeSystem(JsonWriter out, Unions.System value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SYSTEM, 0, value.vSystem(), unknown);
      out.endRecord(SYSTEM, unknown);
    }

    /** Writes {@link Unions.Arrays}. */
    static void writeArrays(JsonWriter out, Unions.Arrays value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ARRAYS, 0, value.vArrays(), unknown);
      out.endRecord(ARRAYS, unknown);
    }

    /** Writes {@link Unions.Collections}. */
    static void writeCollections(JsonWriter out, Unions.Collections value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(COLLECTIONS, 0, value.vCollections(), unknown);
      out.endRecord(COLLECTIONS, unknown);
    }

    /** Writes {@link Unions.ArrayList}. */
    static void writeArrayList(JsonWriter out, Unions.ArrayList value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ARRAY_LIST, 0, value.vArrayList(), unknown);
      out.endRecord(ARRAY_LIST, unknown);
    }

    /** Writes {@link Unions.LinkedHashMap}. */
    static void writeLinkedHashMap(JsonWriter out, Unions.LinkedHashMap value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LINKED_HASH_MAP, 0, value.vLinkedHashMap(), unknown);
      out.endRecord(LINKED_HASH_MAP, unknown);
    }

    /** Writes {@link Unions.NullPointerException}. */
    static void writeNullPointerException(JsonWriter out, Unions.NullPointerException value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(NULL_POINTER_EXCEPTION, 0, value.vNullPointerException(), unknown);
      out.endRecord(NULL_POINTER_EXCEPTION, unknown);
    }

    /** Writes {@link Unions.SafeVarargs}. */
    static void writeSafeVarargs(JsonWriter out, Unions.SafeVarargs value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SAFE_VARARGS, 0, value.vSafeVarargs(), unknown);
      out.endRecord(SAFE_VARARGS, unknown);
    }

    /** Writes {@link Unions.Iterable}. */
    static void writeIterable(JsonWriter out, Unions.Iterable value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ITERABLE, 0, value.vIterable(), unknown);
      out.endRecord(ITERABLE, unknown);
    }

    /** Writes {@link Unions.Math}. */
    static void writeMath(JsonWriter out, Unions.Math value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(MATH, 0, value.vMath(), unknown);
      out.endRecord(MATH, unknown);
    }

    /** Writes {@link Unions.R}. */
    static void writeR(JsonWriter out, Unions.R value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(R, 0, value.vR(), unknown);
      out.endRecord(R, unknown);
    }

    /** Writes {@link Unions.T}. */
    static void writeT(JsonWriter out, Unions.T value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(T, 0, value.vT(), unknown);
      out.endRecord(T, unknown);
    }

    /** Writes {@link Unions.D}. */
    static void writeD(JsonWriter out, Unions.D value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(D, 0, value.vD(), unknown);
      out.endRecord(D, unknown);
    }

    /** Writes {@link Unions.Optional}. */
    static void writeOptional(JsonWriter out, Unions.Optional value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OPTIONAL, 0, value.vOptional(), unknown);
      out.endRecord(OPTIONAL, unknown);
    }

    /** Writes {@link Unions.Set}. */
    static void writeSet(JsonWriter out, Unions.Set value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SET, 0, value.vSet(), unknown);
      out.endRecord(SET, unknown);
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
        case 0 -> in.tryReadNull() ? null : new Unions.Unknown(in.readMap());
        case 1 -> in.tryReadNull() ? null : readRecord(in);
        case 2 -> in.tryReadNull() ? null : readCodec(in);
        case 3 -> in.tryReadNull() ? null : readCodecs(in);
        case 4 -> in.tryReadNull() ? null : readValue(in);
        case 5 -> in.tryReadNull() ? null : readOverride(in);
        case 6 -> in.tryReadNull() ? null : readConsumer(in);
        case 7 -> in.tryReadNull() ? null : readEnum(in);
        case 8 -> in.tryReadNull() ? null : readJsonReader(in);
        case 9 -> in.tryReadNull() ? null : readJsonWriter(in);
        case 10 -> in.tryReadNull() ? null : readFieldNames(in);
        case 11 -> in.tryReadNull() ? null : readImmutableMap(in);
        case 12 -> in.tryReadNull() ? null : readImmutableList(in);
        case 13 -> in.tryReadNull() ? null : readImmutable(in);
        case 14 -> in.tryReadNull() ? null : readNullMarked(in);
        case 15 -> in.tryReadNull() ? null : readOpenEnum(in);
        case 16 -> in.tryReadNull() ? null : readRequiredFields(in);
        case 17 -> in.tryReadNull() ? null : readLambdaEvent(in);
        case 18 -> in.tryReadNull() ? null : readNestedCodec(in);
        case 19 -> in.tryReadNull() ? null : readObjects(in);
        case 20 -> in.tryReadNull() ? null : readGenerated(in);
        case 21 -> in.tryReadNull() ? null : readEntry(in);
        case 22 -> in.tryReadNull() ? null : readClass(in);
        case 23 -> in.tryReadNull() ? null : readIllegalStateException(in);
        case 24 -> in.tryReadNull() ? null : readSuppressWarnings(in);
        case 25 -> in.tryReadNull() ? null : readStrings(in);
        case 26 -> in.tryReadNull() ? null : readScalars(in);
        case 27 -> in.tryReadNull() ? null : readSystem(in);
        case 28 -> in.tryReadNull() ? null : readArrays(in);
        case 29 -> in.tryReadNull() ? null : readCollections(in);
        case 30 -> in.tryReadNull() ? null : readArrayList(in);
        case 31 -> in.tryReadNull() ? null : readLinkedHashMap(in);
        case 32 -> in.tryReadNull() ? null : readNullPointerException(in);
        case 33 -> in.tryReadNull() ? null : readSafeVarargs(in);
        case 34 -> in.tryReadNull() ? null : readIterable(in);
        case 35 -> in.tryReadNull() ? null : readMath(in);
        case 36 -> in.tryReadNull() ? null : readR(in);
        case 37 -> in.tryReadNull() ? null : readT(in);
        case 38 -> in.tryReadNull() ? null : readD(in);
        case 39 -> in.tryReadNull() ? null : readOptional(in);
        case 40 -> in.tryReadNull() ? null : readSet(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> out.writeValue(((Unions.Unknown) value).fields());
        case 1 -> Writer.writeRecord(out, (Unions.Record) value);
        case 2 -> Writer.writeCodec(out, (Unions.Codec) value);
        case 3 -> Writer.writeCodecs(out, (Unions.Codecs) value);
        case 4 -> Writer.writeValue(out, (Unions.Value) value);
        case 5 -> Writer.writeOverride(out, (Unions.Override) value);
        case 6 -> Writer.writeConsumer(out, (Unions.Consumer) value);
        case 7 -> Writer.writeEnum(out, (Unions.Enum) value);
        case 8 -> Writer.writeJsonReader(out, (Unions.JsonReader) value);
        case 9 -> Writer.writeJsonWriter(out, (Unions.JsonWriter) value);
        case 10 -> Writer.writeFieldNames(out, (Unions.FieldNames) value);
        case 11 -> Writer.writeImmutableMap(out, (Unions.ImmutableMap) value);
        case 12 -> Writer.writeImmutableList(out, (Unions.ImmutableList) value);
        case 13 -> Writer.writeImmutable(out, (Unions.Immutable) value);
        case 14 -> Writer.writeNullMarked(out, (Unions.NullMarked) value);
        case 15 -> Writer.writeOpenEnum(out, (Unions.OpenEnum) value);
        case 16 -> Writer.writeRequiredFields(out, (Unions.RequiredFields) value);
        case 17 -> Writer.writeLambdaEvent(out, (Unions.LambdaEvent) value);
        case 18 -> Writer.writeNestedCodec(out, (Unions.NestedCodec) value);
        case 19 -> Writer.writeObjects(out, (Unions.Objects) value);
        case 20 -> Writer.writeGenerated(out, (Unions.Generated) value);
        case 21 -> Writer.writeEntry(out, (Unions.Entry) value);
        case 22 -> Writer.writeClass(out, (Unions.Class) value);
        case 23 -> Writer.writeIllegalStateException(out, (Unions.IllegalStateException) value);
        case 24 -> Writer.writeSuppressWarnings(out, (Unions.SuppressWarnings) value);
        case 25 -> Writer.writeStrings(out, (Unions.Strings) value);
        case 26 -> Writer.writeScalars(out, (Unions.Scalars) value);
        case 27 -> Writer.writeSystem(out, (Unions.System) value);
        case 28 -> Writer.writeArrays(out, (Unions.Arrays) value);
        case 29 -> Writer.writeCollections(out, (Unions.Collections) value);
        case 30 -> Writer.writeArrayList(out, (Unions.ArrayList) value);
        case 31 -> Writer.writeLinkedHashMap(out, (Unions.LinkedHashMap) value);
        case 32 -> Writer.writeNullPointerException(out, (Unions.NullPointerException) value);
        case 33 -> Writer.writeSafeVarargs(out, (Unions.SafeVarargs) value);
        case 34 -> Writer.writeIterable(out, (Unions.Iterable) value);
        case 35 -> Writer.writeMath(out, (Unions.Math) value);
        case 36 -> Writer.writeR(out, (Unions.R) value);
        case 37 -> Writer.writeT(out, (Unions.T) value);
        case 38 -> Writer.writeD(out, (Unions.D) value);
        case 39 -> Writer.writeOptional(out, (Unions.Optional) value);
        case 40 -> Writer.writeSet(out, (Unions.Set) value);
        default -> throw new IllegalStateException();
      }
    }

    /** Reads {@link Unions.Record}, which must be there. */
    static Unions.Record readRecord(JsonReader in) {
      in.beginObject();
      String vRecord = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.RECORD, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.RECORD, field)) {
        switch (field) {
          case 0 -> vRecord = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.RECORD, field);
        }
      }
      return new Unions.Record(vRecord, in.takeKept(kept));
    }

    /** Reads {@link Unions.Codec}, which must be there. */
    static Unions.Codec readCodec(JsonReader in) {
      in.beginObject();
      String vCodec = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.CODEC, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.CODEC, field)) {
        switch (field) {
          case 0 -> vCodec = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.CODEC, field);
        }
      }
      return new Unions.Codec(vCodec, in.takeKept(kept));
    }

    /** Reads {@link Unions.Codecs}, which must be there. */
    static Unions.Codecs readCodecs(JsonReader in) {
      in.beginObject();
      String vCodecs = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.CODECS, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.CODECS, field)) {
        switch (field) {
          case 0 -> vCodecs = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.CODECS, field);
        }
      }
      return new Unions.Codecs(vCodecs, in.takeKept(kept));
    }

    /** Reads {@link Unions.Value}, which must be there. */
    static Unions.Value readValue(JsonReader in) {
      in.beginObject();
      String vValue = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.VALUE, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.VALUE, field)) {
        switch (field) {
          case 0 -> vValue = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.VALUE, field);
        }
      }
      return new Unions.Value(vValue, in.takeKept(kept));
    }

    /** Reads {@link Unions.Override}, which must be there. */
    static Unions.Override readOverride(JsonReader in) {
      in.beginObject();
      String vOverride = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.OVERRIDE, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.OVERRIDE, field)) {
        switch (field) {
          case 0 -> vOverride = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.OVERRIDE, field);
        }
      }
      return new Unions.Override(vOverride, in.takeKept(kept));
    }

    /** Reads {@link Unions.Consumer}, which must be there. */
    static Unions.Consumer readConsumer(JsonReader in) {
      in.beginObject();
      String vConsumer = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.CONSUMER, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.CONSUMER, field)) {
        switch (field) {
          case 0 -> vConsumer = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.CONSUMER, field);
        }
      }
      return new Unions.Consumer(vConsumer, in.takeKept(kept));
    }

    /** Reads {@link Unions.Enum}, which must be there. */
    static Unions.Enum readEnum(JsonReader in) {
      in.beginObject();
      String vEnum = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.ENUM, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.ENUM, field)) {
        switch (field) {
          case 0 -> vEnum = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.ENUM, field);
        }
      }
      return new Unions.Enum(vEnum, in.takeKept(kept));
    }

    /** Reads {@link Unions.JsonReader}, which must be there. */
    static Unions.JsonReader readJsonReader(JsonReader in) {
      in.beginObject();
      String vJsonReader = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.JSON_READER, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.JSON_READER, field)) {
        switch (field) {
          case 0 -> vJsonReader = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.JSON_READER, field);
        }
      }
      return new Unions.JsonReader(vJsonReader, in.takeKept(kept));
    }

    /** Reads {@link Unions.JsonWriter}, which must be there. */
    static Unions.JsonWriter readJsonWriter(JsonReader in) {
      in.beginObject();
      String vJsonWriter = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.JSON_WRITER, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.JSON_WRITER, field)) {
        switch (field) {
          case 0 -> vJsonWriter = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.JSON_WRITER, field);
        }
      }
      return new Unions.JsonWriter(vJsonWriter, in.takeKept(kept));
    }

    /** Reads {@link Unions.FieldNames}, which must be there. */
    static Unions.FieldNames readFieldNames(JsonReader in) {
      in.beginObject();
      String vFieldNames = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.FIELD_NAMES, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.FIELD_NAMES, field)) {
        switch (field) {
          case 0 -> vFieldNames = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.FIELD_NAMES, field);
        }
      }
      return new Unions.FieldNames(vFieldNames, in.takeKept(kept));
    }

    /** Reads {@link Unions.ImmutableMap}, which must be there. */
    static Unions.ImmutableMap readImmutableMap(JsonReader in) {
      in.beginObject();
      String vImmutableMap = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.IMMUTABLE_MAP, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.IMMUTABLE_MAP, field)) {
        switch (field) {
          case 0 -> vImmutableMap = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.IMMUTABLE_MAP, field);
        }
      }
      return new Unions.ImmutableMap(vImmutableMap, in.takeKept(kept));
    }

    /** Reads {@link Unions.ImmutableList}, which must be there. */
    static Unions.ImmutableList readImmutableList(JsonReader in) {
      in.beginObject();
      String vImmutableList = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.IMMUTABLE_LIST, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.IMMUTABLE_LIST, field)) {
        switch (field) {
          case 0 -> vImmutableList = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.IMMUTABLE_LIST, field);
        }
      }
      return new Unions.ImmutableList(vImmutableList, in.takeKept(kept));
    }

    /** Reads {@link Unions.Immutable}, which must be there. */
    static Unions.Immutable readImmutable(JsonReader in) {
      in.beginObject();
      String vImmutable = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.IMMUTABLE, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.IMMUTABLE, field)) {
        switch (field) {
          case 0 -> vImmutable = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.IMMUTABLE, field);
        }
      }
      return new Unions.Immutable(vImmutable, in.takeKept(kept));
    }

    /** Reads {@link Unions.NullMarked}, which must be there. */
    static Unions.NullMarked readNullMarked(JsonReader in) {
      in.beginObject();
      String vNullMarked = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.NULL_MARKED, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.NULL_MARKED, field)) {
        switch (field) {
          case 0 -> vNullMarked = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.NULL_MARKED, field);
        }
      }
      return new Unions.NullMarked(vNullMarked, in.takeKept(kept));
    }

    /** Reads {@link Unions.OpenEnum}, which must be there. */
    static Unions.OpenEnum readOpenEnum(JsonReader in) {
      in.beginObject();
      String vOpenEnum = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.OPEN_ENUM, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.OPEN_ENUM, field)) {
        switch (field) {
          case 0 -> vOpenEnum = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.OPEN_ENUM, field);
        }
      }
      return new Unions.OpenEnum(vOpenEnum, in.takeKept(kept));
    }

    /** Reads {@link Unions.RequiredFields}, which must be there. */
    static Unions.RequiredFields readRequiredFields(JsonReader in) {
      in.beginObject();
      String vRequiredFields = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.REQUIRED_FIELDS, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.REQUIRED_FIELDS, field)) {
        switch (field) {
          case 0 -> vRequiredFields = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.REQUIRED_FIELDS, field);
        }
      }
      return new Unions.RequiredFields(vRequiredFields, in.takeKept(kept));
    }

    /** Reads {@link Unions.LambdaEvent}, which must be there. */
    static Unions.LambdaEvent readLambdaEvent(JsonReader in) {
      in.beginObject();
      String vLambdaEvent = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.LAMBDA_EVENT, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.LAMBDA_EVENT, field)) {
        switch (field) {
          case 0 -> vLambdaEvent = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.LAMBDA_EVENT, field);
        }
      }
      return new Unions.LambdaEvent(vLambdaEvent, in.takeKept(kept));
    }

    /** Reads {@link Unions.NestedCodec}, which must be there. */
    static Unions.NestedCodec readNestedCodec(JsonReader in) {
      in.beginObject();
      String vNestedCodec = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.NESTED_CODEC, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.NESTED_CODEC, field)) {
        switch (field) {
          case 0 -> vNestedCodec = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.NESTED_CODEC, field);
        }
      }
      return new Unions.NestedCodec(vNestedCodec, in.takeKept(kept));
    }

    /** Reads {@link Unions.Objects}, which must be there. */
    static Unions.Objects readObjects(JsonReader in) {
      in.beginObject();
      String vObjects = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.OBJECTS, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.OBJECTS, field)) {
        switch (field) {
          case 0 -> vObjects = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.OBJECTS, field);
        }
      }
      return new Unions.Objects(vObjects, in.takeKept(kept));
    }

    /** Reads {@link Unions.Generated}, which must be there. */
    static Unions.Generated readGenerated(JsonReader in) {
      in.beginObject();
      String vGenerated = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.GENERATED, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.GENERATED, field)) {
        switch (field) {
          case 0 -> vGenerated = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.GENERATED, field);
        }
      }
      return new Unions.Generated(vGenerated, in.takeKept(kept));
    }

    /** Reads {@link Unions.Entry}, which must be there. */
    static Unions.Entry readEntry(JsonReader in) {
      in.beginObject();
      String vEntry = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.ENTRY, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.ENTRY, field)) {
        switch (field) {
          case 0 -> vEntry = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.ENTRY, field);
        }
      }
      return new Unions.Entry(vEntry, in.takeKept(kept));
    }

    /** Reads {@link Unions.Class}, which must be there. */
    static Unions.Class readClass(JsonReader in) {
      in.beginObject();
      String vClass = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.CLASS, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.CLASS, field)) {
        switch (field) {
          case 0 -> vClass = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.CLASS, field);
        }
      }
      return new Unions.Class(vClass, in.takeKept(kept));
    }

    /** Reads {@link Unions.IllegalStateException}, which must be there. */
    static Unions.IllegalStateException readIllegalStateException(JsonReader in) {
      in.beginObject();
      String vIllegalStateException = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.ILLEGAL_STATE_EXCEPTION, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.ILLEGAL_STATE_EXCEPTION, field)) {
        switch (field) {
          case 0 -> vIllegalStateException = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.ILLEGAL_STATE_EXCEPTION, field);
        }
      }
      return new Unions.IllegalStateException(vIllegalStateException, in.takeKept(kept));
    }

    /** Reads {@link Unions.SuppressWarnings}, which must be there. */
    static Unions.SuppressWarnings readSuppressWarnings(JsonReader in) {
      in.beginObject();
      String vSuppressWarnings = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.SUPPRESS_WARNINGS, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.SUPPRESS_WARNINGS, field)) {
        switch (field) {
          case 0 -> vSuppressWarnings = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.SUPPRESS_WARNINGS, field);
        }
      }
      return new Unions.SuppressWarnings(vSuppressWarnings, in.takeKept(kept));
    }

    /** Reads {@link Unions.Strings}, which must be there. */
    static Unions.Strings readStrings(JsonReader in) {
      in.beginObject();
      String vStrings = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.STRINGS, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.STRINGS, field)) {
        switch (field) {
          case 0 -> vStrings = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.STRINGS, field);
        }
      }
      return new Unions.Strings(vStrings, in.takeKept(kept));
    }

    /** Reads {@link Unions.Scalars}, which must be there. */
    static Unions.Scalars readScalars(JsonReader in) {
      in.beginObject();
      String vScalars = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.SCALARS, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.SCALARS, field)) {
        switch (field) {
          case 0 -> vScalars = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.SCALARS, field);
        }
      }
      return new Unions.Scalars(vScalars, in.takeKept(kept));
    }

    /** Reads {@link Unions.System}, which must be there. */
    static Unions.System readSystem(JsonReader in) {
      in.beginObject();
      String vSystem = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.SYSTEM, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.SYSTEM, field)) {
        switch (field) {
          case 0 -> vSystem = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.SYSTEM, field);
        }
      }
      return new Unions.System(vSystem, in.takeKept(kept));
    }

    /** Reads {@link Unions.Arrays}, which must be there. */
    static Unions.Arrays readArrays(JsonReader in) {
      in.beginObject();
      String vArrays = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.ARRAYS, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.ARRAYS, field)) {
        switch (field) {
          case 0 -> vArrays = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.ARRAYS, field);
        }
      }
      return new Unions.Arrays(vArrays, in.takeKept(kept));
    }

    /** Reads {@link Unions.Collections}, which must be there. */
    static Unions.Collections readCollections(JsonReader in) {
      in.beginObject();
      String vCollections = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.COLLECTIONS, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.COLLECTIONS, field)) {
        switch (field) {
          case 0 -> vCollections = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.COLLECTIONS, field);
        }
      }
      return new Unions.Collections(vCollections, in.takeKept(kept));
    }

    /** Reads {@link Unions.ArrayList}, which must be there. */
    static Unions.ArrayList readArrayList(JsonReader in) {
      in.beginObject();
      String vArrayList = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.ARRAY_LIST, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.ARRAY_LIST, field)) {
        switch (field) {
          case 0 -> vArrayList = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.ARRAY_LIST, field);
        }
      }
      return new Unions.ArrayList(vArrayList, in.takeKept(kept));
    }

    /** Reads {@link Unions.LinkedHashMap}, which must be there. */
    static Unions.LinkedHashMap readLinkedHashMap(JsonReader in) {
      in.beginObject();
      String vLinkedHashMap = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.LINKED_HASH_MAP, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.LINKED_HASH_MAP, field)) {
        switch (field) {
          case 0 -> vLinkedHashMap = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.LINKED_HASH_MAP, field);
        }
      }
      return new Unions.LinkedHashMap(vLinkedHashMap, in.takeKept(kept));
    }

    /** Reads {@link Unions.NullPointerException}, which must be there. */
    static Unions.NullPointerException readNullPointerException(JsonReader in) {
      in.beginObject();
      String vNullPointerException = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.NULL_POINTER_EXCEPTION, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.NULL_POINTER_EXCEPTION, field)) {
        switch (field) {
          case 0 -> vNullPointerException = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.NULL_POINTER_EXCEPTION, field);
        }
      }
      return new Unions.NullPointerException(vNullPointerException, in.takeKept(kept));
    }

    /** Reads {@link Unions.SafeVarargs}, which must be there. */
    static Unions.SafeVarargs readSafeVarargs(JsonReader in) {
      in.beginObject();
      String vSafeVarargs = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.SAFE_VARARGS, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.SAFE_VARARGS, field)) {
        switch (field) {
          case 0 -> vSafeVarargs = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.SAFE_VARARGS, field);
        }
      }
      return new Unions.SafeVarargs(vSafeVarargs, in.takeKept(kept));
    }

    /** Reads {@link Unions.Iterable}, which must be there. */
    static Unions.Iterable readIterable(JsonReader in) {
      in.beginObject();
      String vIterable = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.ITERABLE, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.ITERABLE, field)) {
        switch (field) {
          case 0 -> vIterable = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.ITERABLE, field);
        }
      }
      return new Unions.Iterable(vIterable, in.takeKept(kept));
    }

    /** Reads {@link Unions.Math}, which must be there. */
    static Unions.Math readMath(JsonReader in) {
      in.beginObject();
      String vMath = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.MATH, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.MATH, field)) {
        switch (field) {
          case 0 -> vMath = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.MATH, field);
        }
      }
      return new Unions.Math(vMath, in.takeKept(kept));
    }

    /** Reads {@link Unions.R}, which must be there. */
    static Unions.R readR(JsonReader in) {
      in.beginObject();
      String vR = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.R, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.R, field)) {
        switch (field) {
          case 0 -> vR = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.R, field);
        }
      }
      return new Unions.R(vR, in.takeKept(kept));
    }

    /** Reads {@link Unions.T}, which must be there. */
    static Unions.T readT(JsonReader in) {
      in.beginObject();
      String vT = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.T, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.T, field)) {
        switch (field) {
          case 0 -> vT = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.T, field);
        }
      }
      return new Unions.T(vT, in.takeKept(kept));
    }

    /** Reads {@link Unions.D}, which must be there. */
    static Unions.D readD(JsonReader in) {
      in.beginObject();
      String vD = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.D, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.D, field)) {
        switch (field) {
          case 0 -> vD = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.D, field);
        }
      }
      return new Unions.D(vD, in.takeKept(kept));
    }

    /** Reads {@link Unions.Optional}, which must be there. */
    static Unions.Optional readOptional(JsonReader in) {
      in.beginObject();
      String vOptional = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.OPTIONAL, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.OPTIONAL, field)) {
        switch (field) {
          case 0 -> vOptional = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.OPTIONAL, field);
        }
      }
      return new Unions.Optional(vOptional, in.takeKept(kept));
    }

    /** Reads {@link Unions.Set}, which must be there. */
    static Unions.Set readSet(JsonReader in) {
      in.beginObject();
      String vSet = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.SET, JsonReader.START); field != JsonReader.END;
          field = in.nextField(Writer.SET, field)) {
        switch (field) {
          case 0 -> vSet = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.SET, field);
        }
      }
      return new Unions.Set(vSet, in.takeKept(kept));
    }
  }
}
