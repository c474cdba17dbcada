// Generated from unions.json; do not edit.
package com.example.u;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.AsRead;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Unions}. Not API: its methods change with the schema. */
final class UnionsCodec implements Codec<Unions> {
  static final UnionsCodec INSTANCE = new UnionsCodec();

  private static final FieldNames UNIONS = FieldNames.of("byConstantInside",
      "byConstantOrOtherwise", "byConstantAndKeys", "byKeysOrOtherwise", "orAnyObject", "byKind",
      "byWhatOthersCannotHave", "ofUnions", "ofAlike", "stream");

  private static final FieldNames EMAIL = FieldNames.of("kind", "to").expecting("0 1");

  private static final FieldNames KIND = FieldNames.of("type");

  private static final FieldNames TEXT_MESSAGE = FieldNames.of("kind", "to").expecting("0 1");

  private static final FieldNames TEXT_MESSAGE_KIND = FieldNames.of("type");

  private static final FieldNames BY_CONSTANT_OR_OTHERWISE_KEYS = FieldNames.of("builder");

  private static final FieldNames ANY_STEP = FieldNames.of("builder", "options").expecting("0");

  private static final FieldNames BY_CONSTANT_OR_OTHERWISE_COMPILE = FieldNames.of("builder",
      "options");

  private static final FieldNames OPTIONS = FieldNames.of("level");

  private static final FieldNames BY_CONSTANT_OR_OTHERWISE_TEST = FieldNames.of("builder",
      "options");

  private static final FieldNames BY_CONSTANT_AND_KEYS_KEYS = FieldNames.of("type", "to", "size");

  private static final FieldNames MOVED = FieldNames.of("type", "to").expecting("0 1");

  private static final FieldNames RESIZED = FieldNames.of("type", "size").expecting("0 1");

  private static final FieldNames GONE = FieldNames.of("type").expecting("0");

  private static final FieldNames BY_KEYS_OR_OTHERWISE_KEYS = FieldNames.of("value");

  private static final FieldNames BY_FIELD = FieldNames.of("field", "bin");

  private static final FieldNames BY_VALUE = FieldNames.of("value").expecting("0");

  private static final FieldNames OR_ANY_OBJECT_KEYS = FieldNames.of("src");

  private static final FieldNames IMAGE = FieldNames.of("src").expecting("0");

  private static final FieldNames OR_ANY_OBJECT_VARIANT2 = FieldNames.of();

  private static final FieldNames BY_KIND_KEYS = FieldNames.of("reason");

  private static final FieldNames ONE = FieldNames.of("spec").expecting("0");

  private static final FieldNames MANY = FieldNames.of("spec").expecting("0");

  private static final FieldNames DETAILED = FieldNames.of("spec").expecting("0");

  private static final FieldNames NONE = FieldNames.of("reason").expecting("0");

  private static final FieldNames BY_WHAT_OTHERS_CANNOT_HAVE_KEYS = FieldNames.of("row", "column",
      "field");

  private static final FieldNames ROW_FIELD = FieldNames.of("field", "title");

  private static final FieldNames GRID = FieldNames.of("row", "column", "title");

  private static final FieldNames OF_UNIONS_KEYS = FieldNames.of("url", "values", "sequence",
      "name");

  private static final FieldNames SOURCE_KEYS = FieldNames.of("url", "values");

  private static final FieldNames URL_SOURCE = FieldNames.of("url", "name").expecting("0");

  private static final FieldNames INLINE_SOURCE = FieldNames.of("values", "name").expecting("0");

  private static final FieldNames GENERATED = FieldNames.of("sequence", "name").expecting("0");

  private static final FieldNames OTHER_DATA = FieldNames.of("name", "url").expecting("0");

  private static final FieldNames OF_ALIKE_KEYS = FieldNames.of("merge");

  private static final FieldNames STREAM = FieldNames.of("source", "x", "y").expecting("0");

  private static final FieldNames MERGED = FieldNames.of("merge").expecting("0");

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
    in.beginObject();
    Unions.ByConstantInside byConstantInside = null;
    Unions.ByConstantOrOtherwise byConstantOrOtherwise = null;
    Unions.ByConstantAndKeys byConstantAndKeys = null;
    Unions.ByKeysOrOtherwise byKeysOrOtherwise = null;
    Unions.OrAnyObject orAnyObject = null;
    Unions.ByKind byKind = null;
    Unions.ByWhatOthersCannotHave byWhatOthersCannotHave = null;
    Unions.OfUnions ofUnions = null;
    Unions.OfAlike ofAlike = null;
    Unions.Stream stream = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(UNIONS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(UNIONS, field)) {
      switch (field) {
        case 0 ->
            byConstantInside =
            in.tryReject('[') ? null : in.startsObject()
            ? UnionsCodec.readByConstantInside(in) : null;
        case 1 ->
            byConstantOrOtherwise =
            in.tryReject('[') ? null : in.startsObject()
            ? UnionsCodec.readByConstantOrOtherwise(in) : null;
        case 2 ->
            byConstantAndKeys =
            in.tryReject('[') ? null : in.startsObject()
            ? UnionsCodec.readByConstantAndKeys(in) : null;
        case 3 ->
            byKeysOrOtherwise =
            in.tryReject('[') ? null : in.startsObject()
            ? UnionsCodec.readByKeysOrOtherwise(in) : null;
        case 4 ->
            orAnyObject =
            in.tryReject('[') ? null : in.startsObject() ? UnionsCodec.readOrAnyObject(in) : null;
        case 5 ->
            byKind =
            in.tryReject('[') ? null : in.startsObject() ? UnionsCodec.readByKind(in) : null;
        case 6 ->
            byWhatOthersCannotHave =
            in.tryReject('[') ? null : in.startsObject()
            ? UnionsCodec.readByWhatOthersCannotHave(in) : null;
        case 7 ->
            ofUnions =
            in.tryReject('[') ? null : in.startsObject() ? UnionsCodec.readOfUnions(in) : null;
        case 8 ->
            ofAlike =
            in.tryReject('[') ? null : in.startsObject() ? UnionsCodec.readOfAlike(in) : null;
        case 9 ->
            stream =
            in.tryReject('[') ? null : in.startsObject() ? UnionsCodec.readStream(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, UNIONS, field);
      }
    }
    return new Unions(byConstantInside, byConstantOrOtherwise, byConstantAndKeys, byKeysOrOtherwise,
        orAnyObject, byKind, byWhatOthersCannotHave, ofUnions, ofAlike, stream, in.takeKept(kept));
  }

  /** Reads {@link Unions.ByConstantInside}, which must be there. */
  static Unions.ByConstantInside readByConstantInside(JsonReader in) {
    String tag = dev.awsevents.runtime.codec.Unions.tag(in, "kind", "type");
    if (tag != null) {
      switch (tag) {
        case "email" -> {
          return UnionsCodec.readEmail(in);
        }
        case "sms", "mms" -> {
          return UnionsCodec.readTextMessage(in);
        }
        default -> {}
      }
    }
    return new Unions.ByConstantInside.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Unions.Email}, which must be there. */
  static Unions.Email readEmail(JsonReader in) {
    in.beginObject();
    Unions.Kind kind = null;
    String to = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(EMAIL, JsonReader.START); field != JsonReader.END;
        field = in.nextField(EMAIL, field)) {
      switch (field) {
        case 0 ->
            kind = in.tryReject('[') ? null : in.startsObject() ? UnionsCodec.readKind(in) : null;
        case 1 -> to = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, EMAIL, field);
      }
    }
    return new Unions.Email(kind, to, in.takeKept(kept));
  }

  /** Reads {@link Unions.Kind}, which must be there. */
  static Unions.Kind readKind(JsonReader in) {
    in.beginObject();
    String type = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(KIND, JsonReader.START); field != JsonReader.END;
        field = in.nextField(KIND, field)) {
      switch (field) {
        case 0 -> type = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, KIND, field);
      }
    }
    return new Unions.Kind(type, in.takeKept(kept));
  }

  /** Reads {@link Unions.TextMessage}, which must be there. */
  static Unions.TextMessage readTextMessage(JsonReader in) {
    in.beginObject();
    Unions.TextMessageKind kind = null;
    Map<String, String> to = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TEXT_MESSAGE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TEXT_MESSAGE, field)) {
      switch (field) {
        case 0 ->
            kind =
            in.tryReject('[') ? null : in.startsObject()
            ? UnionsCodec.readTextMessageKind(in) : null;
        case 1 -> to = in.startsObject() ? in.readStringMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TEXT_MESSAGE, field);
      }
    }
    return new Unions.TextMessage(kind, to, in.takeKept(kept));
  }

  /** Reads {@link Unions.TextMessageKind}, which must be there. */
  static Unions.TextMessageKind readTextMessageKind(JsonReader in) {
    in.beginObject();
    Unions.Type type = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TEXT_MESSAGE_KIND, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TEXT_MESSAGE_KIND, field)) {
      switch (field) {
        case 0 -> type = UnionsCodec.readType(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TEXT_MESSAGE_KIND, field);
      }
    }
    return new Unions.TextMessageKind(type, in.takeKept(kept));
  }

  /** Reads {@link Unions.Type}; null for null. */
  static Unions.Type readType(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Unions.Type(value);
  }

  /** Reads {@link Unions.ByConstantOrOtherwise}, which must be there. */
  static Unions.ByConstantOrOtherwise readByConstantOrOtherwise(JsonReader in) {
    String tag = dev.awsevents.runtime.codec.Unions.tag(in, "builder");
    if (tag != null) {
      switch (tag) {
        case "compile" -> {
          return UnionsCodec.readByConstantOrOtherwiseCompile(in);
        }
        case "test" -> {
          return UnionsCodec.readByConstantOrOtherwiseTest(in);
        }
        default -> {}
      }
    }
    long keys = dev.awsevents.runtime.codec.Unions.members(in, BY_CONSTANT_OR_OTHERWISE_KEYS);
    if ((keys & 1L) == 1L) {
      return UnionsCodec.readAnyStep(in);
    }
    return new Unions.ByConstantOrOtherwise.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Unions.AnyStep}, which must be there. */
  static Unions.AnyStep readAnyStep(JsonReader in) {
    in.beginObject();
    String builder_ = null;
    Map<String, @Nullable Object> options = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ANY_STEP, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ANY_STEP, field)) {
      switch (field) {
        case 0 -> builder_ = in.readString();
        case 1 -> options = in.startsObject() ? in.readMap() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ANY_STEP, field);
      }
    }
    return new Unions.AnyStep(builder_, options, in.takeKept(kept));
  }

  /** Reads {@link Unions.ByConstantOrOtherwiseCompile}, which must be there. */
  static Unions.ByConstantOrOtherwiseCompile readByConstantOrOtherwiseCompile(JsonReader in) {
    in.beginObject();
    String builder_ = null;
    Unions.Options options = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BY_CONSTANT_OR_OTHERWISE_COMPILE, JsonReader.START);
        field != JsonReader.END; field = in.nextField(BY_CONSTANT_OR_OTHERWISE_COMPILE, field)) {
      switch (field) {
        case 0 -> builder_ = in.readString();
        case 1 -> options = in.startsObject() ? UnionsCodec.readOptions(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BY_CONSTANT_OR_OTHERWISE_COMPILE, field);
      }
    }
    return new Unions.ByConstantOrOtherwiseCompile(builder_, options, in.takeKept(kept));
  }

  /** Reads {@link Unions.Options}, which must be there. */
  static Unions.Options readOptions(JsonReader in) {
    in.beginObject();
    Long level = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OPTIONS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OPTIONS, field)) {
      switch (field) {
        case 0 -> level = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OPTIONS, field);
      }
    }
    return new Unions.Options(level, in.takeKept(kept));
  }

  /** Reads {@link Unions.ByConstantOrOtherwiseTest}, which must be there. */
  static Unions.ByConstantOrOtherwiseTest readByConstantOrOtherwiseTest(JsonReader in) {
    in.beginObject();
    String builder_ = null;
    List<String> options = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BY_CONSTANT_OR_OTHERWISE_TEST, JsonReader.START);
        field != JsonReader.END; field = in.nextField(BY_CONSTANT_OR_OTHERWISE_TEST, field)) {
      switch (field) {
        case 0 -> builder_ = in.readString();
        case 1 -> options = in.startsArray() ? in.readStrings() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BY_CONSTANT_OR_OTHERWISE_TEST, field);
      }
    }
    return new Unions.ByConstantOrOtherwiseTest(builder_, options, in.takeKept(kept));
  }

  /** Reads {@link Unions.ByConstantAndKeys}, which must be there. */
  static Unions.ByConstantAndKeys readByConstantAndKeys(JsonReader in) {
    String tag = dev.awsevents.runtime.codec.Unions.tag(in, "type");
    if (tag != null) {
      switch (tag) {
        case "change" -> {
          long keys = dev.awsevents.runtime.codec.Unions.members(in, BY_CONSTANT_AND_KEYS_KEYS);
          if ((keys & 3L) == 3L) {
            return UnionsCodec.readMoved(in);
          }
          if ((keys & 5L) == 5L) {
            return UnionsCodec.readResized(in);
          }
        }
        case "delete" -> {
          return UnionsCodec.readGone(in);
        }
        default -> {}
      }
    }
    return new Unions.ByConstantAndKeys.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Unions.Moved}, which must be there. */
  static Unions.Moved readMoved(JsonReader in) {
    in.beginObject();
    String type = null;
    String to = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MOVED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MOVED, field)) {
      switch (field) {
        case 0 -> type = in.readString();
        case 1 -> to = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MOVED, field);
      }
    }
    return new Unions.Moved(type, to,
        type == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link Unions.Resized}, which must be there. */
  static Unions.Resized readResized(JsonReader in) {
    in.beginObject();
    String type = null;
    Long size = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RESIZED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RESIZED, field)) {
      switch (field) {
        case 0 -> type = in.readString();
        case 1 -> size = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RESIZED, field);
      }
    }
    return new Unions.Resized(type, size,
        type == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link Unions.Gone}, which must be there. */
  static Unions.Gone readGone(JsonReader in) {
    in.beginObject();
    String type = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(GONE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(GONE, field)) {
      switch (field) {
        case 0 -> type = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, GONE, field);
      }
    }
    return new Unions.Gone(type, type == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link Unions.ByKeysOrOtherwise}, which must be there. */
  static Unions.ByKeysOrOtherwise readByKeysOrOtherwise(JsonReader in) {
    long keys = dev.awsevents.runtime.codec.Unions.members(in, BY_KEYS_OR_OTHERWISE_KEYS);
    if ((keys & 1L) == 1L) {
      return UnionsCodec.readByValue(in);
    }
    return UnionsCodec.readByField(in);
  }

  /** Reads {@link Unions.ByField}, which must be there. */
  static Unions.ByField readByField(JsonReader in) {
    in.beginObject();
    String field_ = null;
    Boolean bin = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BY_FIELD, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BY_FIELD, field)) {
      switch (field) {
        case 0 -> field_ = in.readString();
        case 1 -> bin = in.readBoolean();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BY_FIELD, field);
      }
    }
    return new Unions.ByField(field_, bin, in.takeKept(kept));
  }

  /** Reads {@link Unions.ByValue}, which must be there. */
  static Unions.ByValue readByValue(JsonReader in) {
    in.beginObject();
    BigDecimal value_ = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BY_VALUE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BY_VALUE, field)) {
      switch (field) {
        case 0 -> value_ = in.readDecimal();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BY_VALUE, field);
      }
    }
    return new Unions.ByValue(value_, in.takeKept(kept));
  }

  /** Reads {@link Unions.OrAnyObject}, which must be there. */
  static Unions.OrAnyObject readOrAnyObject(JsonReader in) {
    long keys = dev.awsevents.runtime.codec.Unions.members(in, OR_ANY_OBJECT_KEYS);
    if ((keys & 1L) == 1L) {
      return UnionsCodec.readImage(in);
    }
    return UnionsCodec.readOrAnyObjectVariant2(in);
  }

  /** Reads {@link Unions.Image}, which must be there. */
  static Unions.Image readImage(JsonReader in) {
    in.beginObject();
    String src = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(IMAGE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(IMAGE, field)) {
      switch (field) {
        case 0 -> src = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, IMAGE, field);
      }
    }
    return new Unions.Image(src, in.takeKept(kept));
  }

  /** Reads {@link Unions.OrAnyObjectVariant2}, which must be there. */
  static Unions.OrAnyObjectVariant2 readOrAnyObjectVariant2(JsonReader in) {
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OR_ANY_OBJECT_VARIANT2, JsonReader.START);
        field != JsonReader.END; field = in.nextField(OR_ANY_OBJECT_VARIANT2, field)) {
      switch (field) {
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OR_ANY_OBJECT_VARIANT2, field);
      }
    }
    return new Unions.OrAnyObjectVariant2(in.takeKept(kept));
  }

  /** Reads {@link Unions.ByKind}, which must be there. */
  static Unions.ByKind readByKind(JsonReader in) {
    String kind = dev.awsevents.runtime.codec.Unions.kind(in, "spec");
    if (kind != null) {
      switch (kind) {
        case "string" -> {
          return UnionsCodec.readOne(in);
        }
        case "array" -> {
          return UnionsCodec.readMany(in);
        }
        case "object" -> {
          return UnionsCodec.readDetailed(in);
        }
        default -> {}
      }
    }
    long keys = dev.awsevents.runtime.codec.Unions.members(in, BY_KIND_KEYS);
    if ((keys & 1L) == 1L) {
      return UnionsCodec.readNone(in);
    }
    return new Unions.ByKind.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Unions.One}, which must be there. */
  static Unions.One readOne(JsonReader in) {
    in.beginObject();
    String spec = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ONE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ONE, field)) {
      switch (field) {
        case 0 -> spec = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ONE, field);
      }
    }
    return new Unions.One(spec, in.takeKept(kept));
  }

  /** Reads {@link Unions.Many}, which must be there. */
  static Unions.Many readMany(JsonReader in) {
    in.beginObject();
    List<String> spec = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MANY, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MANY, field)) {
      switch (field) {
        case 0 -> spec = in.startsArray() ? in.readStrings() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MANY, field);
      }
    }
    return new Unions.Many(spec, in.takeKept(kept));
  }

  /** Reads {@link Unions.Detailed}, which must be there. */
  static Unions.Detailed readDetailed(JsonReader in) {
    in.beginObject();
    Unions.Options spec = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DETAILED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DETAILED, field)) {
      switch (field) {
        case 0 -> spec = in.startsObject() ? UnionsCodec.readOptions(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DETAILED, field);
      }
    }
    return new Unions.Detailed(spec, in.takeKept(kept));
  }

  /** Reads {@link Unions.None}, which must be there. */
  static Unions.None readNone(JsonReader in) {
    in.beginObject();
    String reason = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NONE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(NONE, field)) {
      switch (field) {
        case 0 -> reason = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NONE, field);
      }
    }
    return new Unions.None(reason, in.takeKept(kept));
  }

  /** Reads {@link Unions.ByWhatOthersCannotHave}, which must be there. */
  static Unions.ByWhatOthersCannotHave readByWhatOthersCannotHave(JsonReader in) {
    long keys = dev.awsevents.runtime.codec.Unions.members(in, BY_WHAT_OTHERS_CANNOT_HAVE_KEYS);
    if ((keys & 3L) == 0L) {
      return UnionsCodec.readRowField(in);
    }
    if ((keys & 4L) == 0L) {
      return UnionsCodec.readGrid(in);
    }
    return new Unions.ByWhatOthersCannotHave.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Unions.RowField}, which must be there. */
  static Unions.RowField readRowField(JsonReader in) {
    in.beginObject();
    String field_ = null;
    String title = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ROW_FIELD, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ROW_FIELD, field)) {
      switch (field) {
        case 0 -> field_ = in.readString();
        case 1 -> title = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ROW_FIELD, field);
      }
    }
    return new Unions.RowField(field_, title, in.takeKept(kept));
  }

  /** Reads {@link Unions.Grid}, which must be there. */
  static Unions.Grid readGrid(JsonReader in) {
    in.beginObject();
    String row = null;
    String column = null;
    String title = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(GRID, JsonReader.START); field != JsonReader.END;
        field = in.nextField(GRID, field)) {
      switch (field) {
        case 0 -> row = in.readString();
        case 1 -> column = in.readString();
        case 2 -> title = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, GRID, field);
      }
    }
    return new Unions.Grid(row, column, title, in.takeKept(kept));
  }

  /** Reads {@link Unions.OfUnions}, which must be there. */
  static Unions.OfUnions readOfUnions(JsonReader in) {
    long keys = dev.awsevents.runtime.codec.Unions.members(in, OF_UNIONS_KEYS);
    if ((keys & 1L) == 1L) {
      return UnionsCodec.readSource(in);
    }
    if ((keys & 2L) == 2L) {
      return UnionsCodec.readSource(in);
    }
    if ((keys & 4L) == 4L) {
      return UnionsCodec.readGenerated(in);
    }
    if ((keys & 8L) == 8L) {
      return UnionsCodec.readOtherData(in);
    }
    return new Unions.OfUnions.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Unions.Source}, which must be there. */
  static Unions.Source readSource(JsonReader in) {
    long keys = dev.awsevents.runtime.codec.Unions.members(in, SOURCE_KEYS);
    if ((keys & 1L) == 1L) {
      return UnionsCodec.readUrlSource(in);
    }
    if ((keys & 2L) == 2L) {
      return UnionsCodec.readInlineSource(in);
    }
    return new Unions.Source.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Unions.UrlSource}, which must be there. */
  static Unions.UrlSource readUrlSource(JsonReader in) {
    in.beginObject();
    String url = null;
    String name = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(URL_SOURCE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(URL_SOURCE, field)) {
      switch (field) {
        case 0 -> url = in.readString();
        case 1 -> name = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, URL_SOURCE, field);
      }
    }
    return new Unions.UrlSource(url, name, in.takeKept(kept));
  }

  /** Reads {@link Unions.InlineSource}, which must be there. */
  static Unions.InlineSource readInlineSource(JsonReader in) {
    in.beginObject();
    List<@Nullable Object> values = null;
    String name = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(INLINE_SOURCE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(INLINE_SOURCE, field)) {
      switch (field) {
        case 0 -> values = in.startsArray() ? in.readList() : null;
        case 1 -> name = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, INLINE_SOURCE, field);
      }
    }
    return new Unions.InlineSource(values, name, in.takeKept(kept));
  }

  /** Reads {@link Unions.Generated}, which must be there. */
  static Unions.Generated readGenerated(JsonReader in) {
    in.beginObject();
    Long sequence = null;
    String name = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(GENERATED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(GENERATED, field)) {
      switch (field) {
        case 0 -> sequence = in.readLong();
        case 1 -> name = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, GENERATED, field);
      }
    }
    return new Unions.Generated(sequence, name, in.takeKept(kept));
  }

  /** Reads {@link Unions.OtherData}, which must be there. */
  static Unions.OtherData readOtherData(JsonReader in) {
    in.beginObject();
    String name = null;
    String url = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OTHER_DATA, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OTHER_DATA, field)) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> url = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OTHER_DATA, field);
      }
    }
    return new Unions.OtherData(name, url, in.takeKept(kept));
  }

  /** Reads {@link Unions.OfAlike}, which must be there. */
  static Unions.OfAlike readOfAlike(JsonReader in) {
    String tag = dev.awsevents.runtime.codec.Unions.tag(in, "source");
    if (tag != null) {
      switch (tag) {
        case "a", "b" -> {
          return UnionsCodec.readStream(in);
        }
        default -> {}
      }
    }
    long keys = dev.awsevents.runtime.codec.Unions.members(in, OF_ALIKE_KEYS);
    if ((keys & 1L) == 1L) {
      return UnionsCodec.readMerged(in);
    }
    return new Unions.OfAlike.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Unions.Stream}, which must be there. */
  static Unions.Stream readStream(JsonReader in) {
    in.beginObject();
    Unions.StreamSource source = null;
    Object x = null;
    Object y = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(STREAM, JsonReader.START); field != JsonReader.END;
        field = in.nextField(STREAM, field)) {
      switch (field) {
        case 0 -> source = UnionsCodec.readStreamSource(in);
        case 1 -> x = in.readValue();
        case 2 -> y = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, STREAM, field);
      }
    }
    return new Unions.Stream(source, x, y, in.takeKept(kept));
  }

  /** Reads {@link Unions.StreamSource}; null for null. */
  static Unions.StreamSource readStreamSource(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Unions.StreamSource(value);
  }

  /** Reads {@link Unions.Merged}, which must be there. */
  static Unions.Merged readMerged(JsonReader in) {
    in.beginObject();
    List<String> merge = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(MERGED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(MERGED, field)) {
      switch (field) {
        case 0 -> merge = in.startsArray() ? in.readStrings() : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, MERGED, field);
      }
    }
    return new Unions.Merged(merge, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Unions.ByConstantInside.class) {
      return new NestedCodec(0);
    }
    if (type == Unions.ByConstantInside.Unknown.class) {
      return new NestedCodec(1);
    }
    if (type == Unions.Email.class) {
      return new NestedCodec(2);
    }
    if (type == Unions.Kind.class) {
      return new NestedCodec(3);
    }
    if (type == Unions.TextMessage.class) {
      return new NestedCodec(4);
    }
    if (type == Unions.TextMessageKind.class) {
      return new NestedCodec(5);
    }
    if (type == Unions.Type.class) {
      return new NestedCodec(6);
    }
    if (type == Unions.ByConstantOrOtherwise.class) {
      return new NestedCodec(7);
    }
    if (type == Unions.ByConstantOrOtherwise.Unknown.class) {
      return new NestedCodec(8);
    }
    if (type == Unions.AnyStep.class) {
      return new NestedCodec(9);
    }
    if (type == Unions.ByConstantOrOtherwiseCompile.class) {
      return new NestedCodec(10);
    }
    if (type == Unions.Options.class) {
      return new NestedCodec(11);
    }
    if (type == Unions.ByConstantOrOtherwiseTest.class) {
      return new NestedCodec(12);
    }
    if (type == Unions.ByConstantAndKeys.class) {
      return new NestedCodec(13);
    }
    if (type == Unions.ByConstantAndKeys.Unknown.class) {
      return new NestedCodec(14);
    }
    if (type == Unions.Moved.class) {
      return new NestedCodec(15);
    }
    if (type == Unions.Resized.class) {
      return new NestedCodec(16);
    }
    if (type == Unions.Gone.class) {
      return new NestedCodec(17);
    }
    if (type == Unions.ByKeysOrOtherwise.class) {
      return new NestedCodec(18);
    }
    if (type == Unions.ByKeysOrOtherwise.Unknown.class) {
      return new NestedCodec(19);
    }
    if (type == Unions.ByField.class) {
      return new NestedCodec(20);
    }
    if (type == Unions.ByValue.class) {
      return new NestedCodec(21);
    }
    if (type == Unions.OrAnyObject.class) {
      return new NestedCodec(22);
    }
    if (type == Unions.OrAnyObject.Unknown.class) {
      return new NestedCodec(23);
    }
    if (type == Unions.Image.class) {
      return new NestedCodec(24);
    }
    if (type == Unions.OrAnyObjectVariant2.class) {
      return new NestedCodec(25);
    }
    if (type == Unions.ByKind.class) {
      return new NestedCodec(26);
    }
    if (type == Unions.ByKind.Unknown.class) {
      return new NestedCodec(27);
    }
    if (type == Unions.One.class) {
      return new NestedCodec(28);
    }
    if (type == Unions.Many.class) {
      return new NestedCodec(29);
    }
    if (type == Unions.Detailed.class) {
      return new NestedCodec(30);
    }
    if (type == Unions.None.class) {
      return new NestedCodec(31);
    }
    if (type == Unions.ByWhatOthersCannotHave.class) {
      return new NestedCodec(32);
    }
    if (type == Unions.ByWhatOthersCannotHave.Unknown.class) {
      return new NestedCodec(33);
    }
    if (type == Unions.RowField.class) {
      return new NestedCodec(34);
    }
    if (type == Unions.Grid.class) {
      return new NestedCodec(35);
    }
    if (type == Unions.OfUnions.class) {
      return new NestedCodec(36);
    }
    if (type == Unions.OfUnions.Unknown.class) {
      return new NestedCodec(37);
    }
    if (type == Unions.Source.class) {
      return new NestedCodec(38);
    }
    if (type == Unions.Source.Unknown.class) {
      return new NestedCodec(39);
    }
    if (type == Unions.UrlSource.class) {
      return new NestedCodec(40);
    }
    if (type == Unions.InlineSource.class) {
      return new NestedCodec(41);
    }
    if (type == Unions.Generated.class) {
      return new NestedCodec(42);
    }
    if (type == Unions.OtherData.class) {
      return new NestedCodec(43);
    }
    if (type == Unions.OfAlike.class) {
      return new NestedCodec(44);
    }
    if (type == Unions.OfAlike.Unknown.class) {
      return new NestedCodec(45);
    }
    if (type == Unions.Stream.class) {
      return new NestedCodec(46);
    }
    if (type == Unions.StreamSource.class) {
      return new NestedCodec(47);
    }
    if (type == Unions.Merged.class) {
      return new NestedCodec(48);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Unions}. */
    static void writeUnions(JsonWriter out, Unions value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.byConstantInside() != null || !out.rawList(UNIONS, 0, unknown)) {
        if (out.tryName(UNIONS, 0, value.byConstantInside(), unknown)) {
          Writer.writeByConstantInside(out, value.byConstantInside());
        }
      }
      if (value.byConstantOrOtherwise() != null || !out.rawList(UNIONS, 1, unknown)) {
        if (out.tryName(UNIONS, 1, value.byConstantOrOtherwise(), unknown)) {
          Writer.writeByConstantOrOtherwise(out, value.byConstantOrOtherwise());
        }
      }
      if (value.byConstantAndKeys() != null || !out.rawList(UNIONS, 2, unknown)) {
        if (out.tryName(UNIONS, 2, value.byConstantAndKeys(), unknown)) {
          Writer.writeByConstantAndKeys(out, value.byConstantAndKeys());
        }
      }
      if (value.byKeysOrOtherwise() != null || !out.rawList(UNIONS, 3, unknown)) {
        if (out.tryName(UNIONS, 3, value.byKeysOrOtherwise(), unknown)) {
          Writer.writeByKeysOrOtherwise(out, value.byKeysOrOtherwise());
        }
      }
      if (value.orAnyObject() != null || !out.rawList(UNIONS, 4, unknown)) {
        if (out.tryName(UNIONS, 4, value.orAnyObject(), unknown)) {
          Writer.writeOrAnyObject(out, value.orAnyObject());
        }
      }
      if (value.byKind() != null || !out.rawList(UNIONS, 5, unknown)) {
        if (out.tryName(UNIONS, 5, value.byKind(), unknown)) {
          Writer.writeByKind(out, value.byKind());
        }
      }
      if (value.byWhatOthersCannotHave() != null || !out.rawList(UNIONS, 6, unknown)) {
        if (out.tryName(UNIONS, 6, value.byWhatOthersCannotHave(), unknown)) {
          Writer.writeByWhatOthersCannotHave(out, value.byWhatOthersCannotHave());
        }
      }
      if (value.ofUnions() != null || !out.rawList(UNIONS, 7, unknown)) {
        if (out.tryName(UNIONS, 7, value.ofUnions(), unknown)) {
          Writer.writeOfUnions(out, value.ofUnions());
        }
      }
      if (value.ofAlike() != null || !out.rawList(UNIONS, 8, unknown)) {
        if (out.tryName(UNIONS, 8, value.ofAlike(), unknown)) {
          Writer.writeOfAlike(out, value.ofAlike());
        }
      }
      if (value.stream() != null || !out.rawList(UNIONS, 9, unknown)) {
        if (out.tryName(UNIONS, 9, value.stream(), unknown)) {
          Writer.writeStream(out, value.stream());
        }
      }
      out.endRecord(UNIONS, unknown);
    }

    /** Writes {@link Unions.ByConstantInside}. */
    static void writeByConstantInside(JsonWriter out, Unions.ByConstantInside value) {
      if (value instanceof Unions.Email variant) {
        Writer.writeEmail(out, variant);
        return;
      }
      if (value instanceof Unions.TextMessage variant) {
        Writer.writeTextMessage(out, variant);
        return;
      }
      out.writeValue(((Unions.ByConstantInside.Unknown) value).fields());
    }

    /** Writes {@link Unions.Email}. */
    static void writeEmail(JsonWriter out, Unions.Email value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.kind() != null || !out.rawList(EMAIL, 0, unknown)) {
        if (out.tryName(EMAIL, 0, value.kind(), unknown)) {
          Writer.writeKind(out, value.kind());
        }
      }
      out.field(EMAIL, 1, value.to(), unknown);
      out.endRecord(EMAIL, unknown);
    }

    /** Writes {@link Unions.Kind}. */
    static void writeKind(JsonWriter out, Unions.Kind value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(KIND, 0, value.type(), unknown);
      out.endRecord(KIND, unknown);
    }

    /** Writes {@link Unions.TextMessage}. */
    static void writeTextMessage(JsonWriter out, Unions.TextMessage value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.kind() != null || !out.rawList(TEXT_MESSAGE, 0, unknown)) {
        if (out.tryName(TEXT_MESSAGE, 0, value.kind(), unknown)) {
          Writer.writeTextMessageKind(out, value.kind());
        }
      }
      if (ImmutableMap.isAbsent(value.to())) {
        out.rawField(TEXT_MESSAGE, 1, unknown);
      } else if (!out.tryWriteRaw(TEXT_MESSAGE, 1, value.to(), unknown)) {
        out.name(TEXT_MESSAGE, 1);
        out.writeStringMap(value.to());
      }
      out.endRecord(TEXT_MESSAGE, unknown);
    }

    /** Writes {@link Unions.TextMessageKind}. */
    static void writeTextMessageKind(JsonWriter out, Unions.TextMessageKind value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.type() != null) {
        out.field(TEXT_MESSAGE_KIND, 0, value.type().value(), unknown);
      }
      out.endRecord(TEXT_MESSAGE_KIND, unknown);
    }

    /** Writes {@link Unions.ByConstantOrOtherwise}. */
    static void writeByConstantOrOtherwise(JsonWriter out, Unions.ByConstantOrOtherwise value) {
      if (value instanceof Unions.AnyStep variant) {
        Writer.writeAnyStep(out, variant);
        return;
      }
      if (value instanceof Unions.ByConstantOrOtherwiseCompile variant) {
        Writer.writeByConstantOrOtherwiseCompile(out, variant);
        return;
      }
      if (value instanceof Unions.ByConstantOrOtherwiseTest variant) {
        Writer.writeByConstantOrOtherwiseTest(out, variant);
        return;
      }
      out.writeValue(((Unions.ByConstantOrOtherwise.Unknown) value).fields());
    }

    /** Writes {@link Unions.AnyStep}. */
    static void writeAnyStep(JsonWriter out, Unions.AnyStep value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ANY_STEP, 0, value.builder_(), unknown);
      if (out.tryNameMap(ANY_STEP, 1, value.options(), unknown)) {
        out.writeValue(value.options());
      }
      out.endRecord(ANY_STEP, unknown);
    }

    /** Writes {@link Unions.ByConstantOrOtherwiseCompile}. */
    static void writeByConstantOrOtherwiseCompile(JsonWriter out,
        Unions.ByConstantOrOtherwiseCompile value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BY_CONSTANT_OR_OTHERWISE_COMPILE, 0, value.builder_(), unknown);
      if (out.tryName(BY_CONSTANT_OR_OTHERWISE_COMPILE, 1, value.options(), unknown)) {
        Writer.writeOptions(out, value.options());
      }
      out.endRecord(BY_CONSTANT_OR_OTHERWISE_COMPILE, unknown);
    }

    /** Writes {@link Unions.Options}. */
    static void writeOptions(JsonWriter out, Unions.Options value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, OPTIONS, 0, value.level(), unknown);
      out.endRecord(OPTIONS, unknown);
    }

    /** Writes {@link Unions.ByConstantOrOtherwiseTest}. */
    static void writeByConstantOrOtherwiseTest(JsonWriter out,
        Unions.ByConstantOrOtherwiseTest value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BY_CONSTANT_OR_OTHERWISE_TEST, 0, value.builder_(), unknown);
      if (ImmutableList.isAbsent(value.options())) {
        out.rawField(BY_CONSTANT_OR_OTHERWISE_TEST, 1, unknown);
      } else if (!out.tryWriteRaw(BY_CONSTANT_OR_OTHERWISE_TEST, 1, value.options(), unknown)) {
        out.name(BY_CONSTANT_OR_OTHERWISE_TEST, 1);
        out.writeStrings(value.options());
      }
      out.endRecord(BY_CONSTANT_OR_OTHERWISE_TEST, unknown);
    }

    /** Writes {@link Unions.ByConstantAndKeys}. */
    static void writeByConstantAndKeys(JsonWriter out, Unions.ByConstantAndKeys value) {
      if (value instanceof Unions.Moved variant) {
        Writer.writeMoved(out, variant);
        return;
      }
      if (value instanceof Unions.Resized variant) {
        Writer.writeResized(out, variant);
        return;
      }
      if (value instanceof Unions.Gone variant) {
        Writer.writeGone(out, variant);
        return;
      }
      out.writeValue(((Unions.ByConstantAndKeys.Unknown) value).fields());
    }

    /** Writes {@link Unions.Moved}. */
    static void writeMoved(JsonWriter out, Unions.Moved value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(MOVED, 0, value.type(), unknown);
      out.field(MOVED, 1, value.to(), unknown);
      out.endRecord(MOVED, unknown);
    }

    /** Writes {@link Unions.Resized}. */
    static void writeResized(JsonWriter out, Unions.Resized value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(RESIZED, 0, value.type(), unknown);
      Scalars.writeLong(out, RESIZED, 1, value.size(), unknown);
      out.endRecord(RESIZED, unknown);
    }

    /** Writes {@link Unions.Gone}. */
    static void writeGone(JsonWriter out, Unions.Gone value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(GONE, 0, value.type(), unknown);
      out.endRecord(GONE, unknown);
    }

    /** Writes {@link Unions.ByKeysOrOtherwise}. */
    static void writeByKeysOrOtherwise(JsonWriter out, Unions.ByKeysOrOtherwise value) {
      if (value instanceof Unions.ByField variant) {
        Writer.writeByField(out, variant);
        return;
      }
      if (value instanceof Unions.ByValue variant) {
        Writer.writeByValue(out, variant);
        return;
      }
      out.writeValue(((Unions.ByKeysOrOtherwise.Unknown) value).fields());
    }

    /** Writes {@link Unions.ByField}. */
    static void writeByField(JsonWriter out, Unions.ByField value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BY_FIELD, 0, value.field(), unknown);
      Scalars.writeBoolean(out, BY_FIELD, 1, value.bin(), unknown);
      out.endRecord(BY_FIELD, unknown);
    }

    /** Writes {@link Unions.ByValue}. */
    static void writeByValue(JsonWriter out, Unions.ByValue value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeDecimal(out, BY_VALUE, 0, value.value(), unknown);
      out.endRecord(BY_VALUE, unknown);
    }

    /** Writes {@link Unions.OrAnyObject}. */
    static void writeOrAnyObject(JsonWriter out, Unions.OrAnyObject value) {
      if (value instanceof Unions.Image variant) {
        Writer.writeImage(out, variant);
        return;
      }
      if (value instanceof Unions.OrAnyObjectVariant2 variant) {
        Writer.writeOrAnyObjectVariant2(out, variant);
        return;
      }
      out.writeValue(((Unions.OrAnyObject.Unknown) value).fields());
    }

    /** Writes {@link Unions.Image}. */
    static void writeImage(JsonWriter out, Unions.Image value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(IMAGE, 0, value.src(), unknown);
      out.endRecord(IMAGE, unknown);
    }

    /** Writes {@link Unions.OrAnyObjectVariant2}. */
    static void writeOrAnyObjectVariant2(JsonWriter out, Unions.OrAnyObjectVariant2 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.endRecord(OR_ANY_OBJECT_VARIANT2, unknown);
    }

    /** Writes {@link Unions.ByKind}. */
    static void writeByKind(JsonWriter out, Unions.ByKind value) {
      if (value instanceof Unions.One variant) {
        Writer.writeOne(out, variant);
        return;
      }
      if (value instanceof Unions.Many variant) {
        Writer.writeMany(out, variant);
        return;
      }
      if (value instanceof Unions.Detailed variant) {
        Writer.writeDetailed(out, variant);
        return;
      }
      if (value instanceof Unions.None variant) {
        Writer.writeNone(out, variant);
        return;
      }
      out.writeValue(((Unions.ByKind.Unknown) value).fields());
    }

    /** Writes {@link Unions.One}. */
    static void writeOne(JsonWriter out, Unions.One value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ONE, 0, value.spec(), unknown);
      out.endRecord(ONE, unknown);
    }

    /** Writes {@link Unions.Many}. */
    static void writeMany(JsonWriter out, Unions.Many value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (ImmutableList.isAbsent(value.spec())) {
        out.rawField(MANY, 0, unknown);
      } else if (!out.tryWriteRaw(MANY, 0, value.spec(), unknown)) {
        out.name(MANY, 0);
        out.writeStrings(value.spec());
      }
      out.endRecord(MANY, unknown);
    }

    /** Writes {@link Unions.Detailed}. */
    static void writeDetailed(JsonWriter out, Unions.Detailed value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(DETAILED, 0, value.spec(), unknown)) {
        Writer.writeOptions(out, value.spec());
      }
      out.endRecord(DETAILED, unknown);
    }

    /** Writes {@link Unions.None}. */
    static void writeNone(JsonWriter out, Unions.None value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(NONE, 0, value.reason(), unknown);
      out.endRecord(NONE, unknown);
    }

    /** Writes {@link Unions.ByWhatOthersCannotHave}. */
    static void writeByWhatOthersCannotHave(JsonWriter out, Unions.ByWhatOthersCannotHave value) {
      if (value instanceof Unions.RowField variant) {
        Writer.writeRowField(out, variant);
        return;
      }
      if (value instanceof Unions.Grid variant) {
        Writer.writeGrid(out, variant);
        return;
      }
      out.writeValue(((Unions.ByWhatOthersCannotHave.Unknown) value).fields());
    }

    /** Writes {@link Unions.RowField}. */
    static void writeRowField(JsonWriter out, Unions.RowField value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(ROW_FIELD, 0, value.field(), unknown);
      out.field(ROW_FIELD, 1, value.title(), unknown);
      out.endRecord(ROW_FIELD, unknown);
    }

    /** Writes {@link Unions.Grid}. */
    static void writeGrid(JsonWriter out, Unions.Grid value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(GRID, 0, value.row(), unknown);
      out.field(GRID, 1, value.column(), unknown);
      out.field(GRID, 2, value.title(), unknown);
      out.endRecord(GRID, unknown);
    }

    /** Writes {@link Unions.OfUnions}. */
    static void writeOfUnions(JsonWriter out, Unions.OfUnions value) {
      if (value instanceof Unions.Source variant) {
        Writer.writeSource(out, variant);
        return;
      }
      if (value instanceof Unions.Generated variant) {
        Writer.writeGenerated(out, variant);
        return;
      }
      if (value instanceof Unions.OtherData variant) {
        Writer.writeOtherData(out, variant);
        return;
      }
      out.writeValue(((Unions.OfUnions.Unknown) value).fields());
    }

    /** Writes {@link Unions.Source}. */
    static void writeSource(JsonWriter out, Unions.Source value) {
      if (value instanceof Unions.UrlSource variant) {
        Writer.writeUrlSource(out, variant);
        return;
      }
      if (value instanceof Unions.InlineSource variant) {
        Writer.writeInlineSource(out, variant);
        return;
      }
      out.writeValue(((Unions.Source.Unknown) value).fields());
    }

    /** Writes {@link Unions.UrlSource}. */
    static void writeUrlSource(JsonWriter out, Unions.UrlSource value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(URL_SOURCE, 0, value.url(), unknown);
      out.field(URL_SOURCE, 1, value.name(), unknown);
      out.endRecord(URL_SOURCE, unknown);
    }

    /** Writes {@link Unions.InlineSource}. */
    static void writeInlineSource(JsonWriter out, Unions.InlineSource value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryNameList(INLINE_SOURCE, 0, value.values(), unknown)) {
        out.writeValue(value.values());
      }
      out.field(INLINE_SOURCE, 1, value.name(), unknown);
      out.endRecord(INLINE_SOURCE, unknown);
    }

    /** Writes {@link Unions.Generated}. */
    static void writeGenerated(JsonWriter out, Unions.Generated value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, GENERATED, 0, value.sequence(), unknown);
      out.field(GENERATED, 1, value.name(), unknown);
      out.endRecord(GENERATED, unknown);
    }

    /** Writes {@link Unions.OtherData}. */
    static void writeOtherData(JsonWriter out, Unions.OtherData value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OTHER_DATA, 0, value.name(), unknown);
      out.field(OTHER_DATA, 1, value.url(), unknown);
      out.endRecord(OTHER_DATA, unknown);
    }

    /** Writes {@link Unions.OfAlike}. */
    static void writeOfAlike(JsonWriter out, Unions.OfAlike value) {
      if (value instanceof Unions.Stream variant) {
        Writer.writeStream(out, variant);
        return;
      }
      if (value instanceof Unions.Merged variant) {
        Writer.writeMerged(out, variant);
        return;
      }
      out.writeValue(((Unions.OfAlike.Unknown) value).fields());
    }

    /** Writes {@link Unions.Stream}. */
    static void writeStream(JsonWriter out, Unions.Stream value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.source() != null) {
        out.field(STREAM, 0, value.source().value(), unknown);
      }
      if (value.x() != null) {
        out.name(STREAM, 1);
        out.writeValue(value.x());
      }
      if (value.y() != null) {
        out.name(STREAM, 2);
        out.writeValue(value.y());
      }
      out.endRecord(STREAM, unknown);
    }

    /** Writes {@link Unions.Merged}. */
    static void writeMerged(JsonWriter out, Unions.Merged value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (ImmutableList.isAbsent(value.merge())) {
        out.rawField(MERGED, 0, unknown);
      } else if (!out.tryWriteRaw(MERGED, 0, value.merge(), unknown)) {
        out.name(MERGED, 0);
        out.writeStrings(value.merge());
      }
      out.endRecord(MERGED, unknown);
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
        case 0 -> in.tryReadNull() ? null : readByConstantInside(in);
        case 1 -> in.tryReadNull() ? null : new Unions.ByConstantInside.Unknown(in.readMap());
        case 2 -> in.tryReadNull() ? null : readEmail(in);
        case 3 -> in.tryReadNull() ? null : readKind(in);
        case 4 -> in.tryReadNull() ? null : readTextMessage(in);
        case 5 -> in.tryReadNull() ? null : readTextMessageKind(in);
        case 6 -> readType(in);
        case 7 -> in.tryReadNull() ? null : readByConstantOrOtherwise(in);
        case 8 -> in.tryReadNull() ? null : new Unions.ByConstantOrOtherwise.Unknown(in.readMap());
        case 9 -> in.tryReadNull() ? null : readAnyStep(in);
        case 10 -> in.tryReadNull() ? null : readByConstantOrOtherwiseCompile(in);
        case 11 -> in.tryReadNull() ? null : readOptions(in);
        case 12 -> in.tryReadNull() ? null : readByConstantOrOtherwiseTest(in);
        case 13 -> in.tryReadNull() ? null : readByConstantAndKeys(in);
        case 14 -> in.tryReadNull() ? null : new Unions.ByConstantAndKeys.Unknown(in.readMap());
        case 15 -> in.tryReadNull() ? null : readMoved(in);
        case 16 -> in.tryReadNull() ? null : readResized(in);
        case 17 -> in.tryReadNull() ? null : readGone(in);
        case 18 -> in.tryReadNull() ? null : readByKeysOrOtherwise(in);
        case 19 -> in.tryReadNull() ? null : new Unions.ByKeysOrOtherwise.Unknown(in.readMap());
        case 20 -> in.tryReadNull() ? null : readByField(in);
        case 21 -> in.tryReadNull() ? null : readByValue(in);
        case 22 -> in.tryReadNull() ? null : readOrAnyObject(in);
        case 23 -> in.tryReadNull() ? null : new Unions.OrAnyObject.Unknown(in.readMap());
        case 24 -> in.tryReadNull() ? null : readImage(in);
        case 25 -> in.tryReadNull() ? null : readOrAnyObjectVariant2(in);
        case 26 -> in.tryReadNull() ? null : readByKind(in);
        case 27 -> in.tryReadNull() ? null : new Unions.ByKind.Unknown(in.readMap());
        case 28 -> in.tryReadNull() ? null : readOne(in);
        case 29 -> in.tryReadNull() ? null : readMany(in);
        case 30 -> in.tryReadNull() ? null : readDetailed(in);
        case 31 -> in.tryReadNull() ? null : readNone(in);
        case 32 -> in.tryReadNull() ? null : readByWhatOthersCannotHave(in);
        case 33 ->
            in.tryReadNull() ? null : new Unions.ByWhatOthersCannotHave.Unknown(in.readMap());
        case 34 -> in.tryReadNull() ? null : readRowField(in);
        case 35 -> in.tryReadNull() ? null : readGrid(in);
        case 36 -> in.tryReadNull() ? null : readOfUnions(in);
        case 37 -> in.tryReadNull() ? null : new Unions.OfUnions.Unknown(in.readMap());
        case 38 -> in.tryReadNull() ? null : readSource(in);
        case 39 -> in.tryReadNull() ? null : new Unions.Source.Unknown(in.readMap());
        case 40 -> in.tryReadNull() ? null : readUrlSource(in);
        case 41 -> in.tryReadNull() ? null : readInlineSource(in);
        case 42 -> in.tryReadNull() ? null : readGenerated(in);
        case 43 -> in.tryReadNull() ? null : readOtherData(in);
        case 44 -> in.tryReadNull() ? null : readOfAlike(in);
        case 45 -> in.tryReadNull() ? null : new Unions.OfAlike.Unknown(in.readMap());
        case 46 -> in.tryReadNull() ? null : readStream(in);
        case 47 -> readStreamSource(in);
        case 48 -> in.tryReadNull() ? null : readMerged(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeByConstantInside(out, (Unions.ByConstantInside) value);
        case 1 -> out.writeValue(((Unions.ByConstantInside.Unknown) value).fields());
        case 2 -> Writer.writeEmail(out, (Unions.Email) value);
        case 3 -> Writer.writeKind(out, (Unions.Kind) value);
        case 4 -> Writer.writeTextMessage(out, (Unions.TextMessage) value);
        case 5 -> Writer.writeTextMessageKind(out, (Unions.TextMessageKind) value);
        case 6 -> out.writeString(((Unions.Type) value).value());
        case 7 -> Writer.writeByConstantOrOtherwise(out, (Unions.ByConstantOrOtherwise) value);
        case 8 -> out.writeValue(((Unions.ByConstantOrOtherwise.Unknown) value).fields());
        case 9 -> Writer.writeAnyStep(out, (Unions.AnyStep) value);
        case 10 ->
            Writer.writeByConstantOrOtherwiseCompile(out,
            (Unions.ByConstantOrOtherwiseCompile) value);
        case 11 -> Writer.writeOptions(out, (Unions.Options) value);
        case 12 ->
            Writer.writeByConstantOrOtherwiseTest(out, (Unions.ByConstantOrOtherwiseTest) value);
        case 13 -> Writer.writeByConstantAndKeys(out, (Unions.ByConstantAndKeys) value);
        case 14 -> out.writeValue(((Unions.ByConstantAndKeys.Unknown) value).fields());
        case 15 -> Writer.writeMoved(out, (Unions.Moved) value);
        case 16 -> Writer.writeResized(out, (Unions.Resized) value);
        case 17 -> Writer.writeGone(out, (Unions.Gone) value);
        case 18 -> Writer.writeByKeysOrOtherwise(out, (Unions.ByKeysOrOtherwise) value);
        case 19 -> out.writeValue(((Unions.ByKeysOrOtherwise.Unknown) value).fields());
        case 20 -> Writer.writeByField(out, (Unions.ByField) value);
        case 21 -> Writer.writeByValue(out, (Unions.ByValue) value);
        case 22 -> Writer.writeOrAnyObject(out, (Unions.OrAnyObject) value);
        case 23 -> out.writeValue(((Unions.OrAnyObject.Unknown) value).fields());
        case 24 -> Writer.writeImage(out, (Unions.Image) value);
        case 25 -> Writer.writeOrAnyObjectVariant2(out, (Unions.OrAnyObjectVariant2) value);
        case 26 -> Writer.writeByKind(out, (Unions.ByKind) value);
        case 27 -> out.writeValue(((Unions.ByKind.Unknown) value).fields());
        case 28 -> Writer.writeOne(out, (Unions.One) value);
        case 29 -> Writer.writeMany(out, (Unions.Many) value);
        case 30 -> Writer.writeDetailed(out, (Unions.Detailed) value);
        case 31 -> Writer.writeNone(out, (Unions.None) value);
        case 32 -> Writer.writeByWhatOthersCannotHave(out, (Unions.ByWhatOthersCannotHave) value);
        case 33 -> out.writeValue(((Unions.ByWhatOthersCannotHave.Unknown) value).fields());
        case 34 -> Writer.writeRowField(out, (Unions.RowField) value);
        case 35 -> Writer.writeGrid(out, (Unions.Grid) value);
        case 36 -> Writer.writeOfUnions(out, (Unions.OfUnions) value);
        case 37 -> out.writeValue(((Unions.OfUnions.Unknown) value).fields());
        case 38 -> Writer.writeSource(out, (Unions.Source) value);
        case 39 -> out.writeValue(((Unions.Source.Unknown) value).fields());
        case 40 -> Writer.writeUrlSource(out, (Unions.UrlSource) value);
        case 41 -> Writer.writeInlineSource(out, (Unions.InlineSource) value);
        case 42 -> Writer.writeGenerated(out, (Unions.Generated) value);
        case 43 -> Writer.writeOtherData(out, (Unions.OtherData) value);
        case 44 -> Writer.writeOfAlike(out, (Unions.OfAlike) value);
        case 45 -> out.writeValue(((Unions.OfAlike.Unknown) value).fields());
        case 46 -> Writer.writeStream(out, (Unions.Stream) value);
        case 47 -> out.writeString(((Unions.StreamSource) value).value());
        case 48 -> Writer.writeMerged(out, (Unions.Merged) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
