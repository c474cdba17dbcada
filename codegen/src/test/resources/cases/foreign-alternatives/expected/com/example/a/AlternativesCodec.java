// Generated from alternatives.json; do not edit.
package com.example.a;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.collection.AsRead;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.ElementType;
import dev.awsevents.runtime.scalar.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Alternatives}. Not API: its methods change with the schema. */
final class AlternativesCodec implements Codec<Alternatives> {
  static final AlternativesCodec INSTANCE = new AlternativesCodec();

  private static final FieldNames ALTERNATIVES = FieldNames.of("byConst", "byEnum", "byMapping",
      "byName", "byKeys", "ofUnions", "alike", "besides", "restricted", "orNull", "nullable",
      "xNullable", "typeOrNull", "stringOrNumber", "stringOrObject", "oneOrMany", "carOrCars",
      "numberOrNumbers", "openEnum", "enums", "dateOrText", "numbers", "lists", "maps",
      "recordOrMap", "anything").expecting("23:!");

  private static final FieldNames BY_CONST_CAT = FieldNames.of("kind", "lives").expecting("0");

  private static final FieldNames BY_CONST_DOG = FieldNames.of("kind", "barks").expecting("0");

  private static final FieldNames SMALL_ONE = FieldNames.of("size", "a");

  private static final FieldNames BY_ENUM_L = FieldNames.of("size", "b");

  private static final FieldNames CAR = FieldNames.of("wheels", "doors");

  private static final FieldNames BIKE = FieldNames.of("wheels", "bell");

  private static final FieldNames BY_KEYS_KEYS = FieldNames.of("url", "path");

  private static final FieldNames VEHICLE_SHIP = FieldNames.of("kind", "decks").expecting("0");

  private static final FieldNames VEHICLE_PLANE = FieldNames.of("kind", "wings").expecting("0");

  private static final FieldNames OF_UNIONS_CAT = FieldNames.of("kind", "lives").expecting("0");

  private static final FieldNames ALIKE = FieldNames.of("id", "a", "both", "b").expecting("0");

  private static final FieldNames BESIDES = FieldNames.of("id", "x", "y");

  private static final FieldNames RESTRICTED = FieldNames.of("a", "b");

  static {
    Codecs.register(Alternatives.class, INSTANCE);
  }

  private AlternativesCodec() {}

  @Override
  public Alternatives read(JsonReader in) {
    return in.tryReadNull() ? null : readAlternatives(in);
  }

  @Override
  public void write(JsonWriter out, Alternatives value) {
    Writer.writeAlternatives(out, value);
  }

  /** Reads {@link Alternatives}, which must be there. */
  static Alternatives readAlternatives(JsonReader in) {
    in.beginObject();
    Alternatives.ByConst byConst = null;
    Alternatives.ByEnum byEnum = null;
    Alternatives.ByMapping byMapping = null;
    Alternatives.ByName byName = null;
    Alternatives.ByKeys byKeys = null;
    Alternatives.OfUnions ofUnions = null;
    Alternatives.Alike alike = null;
    Alternatives.Besides besides = null;
    Alternatives.Restricted restricted = null;
    Alternatives.Car orNull = null;
    String nullable = null;
    String xNullable = null;
    Long typeOrNull = null;
    Object stringOrNumber = null;
    Object stringOrObject = null;
    List<String> oneOrMany = null;
    List<Alternatives.Car> carOrCars = null;
    Object numberOrNumbers = null;
    Alternatives.OpenEnum openEnum = null;
    Alternatives.Enums enums = null;
    String dateOrText = null;
    BigDecimal numbers = null;
    List<@Nullable Object> lists = null;
    Map<String, Long> maps = null;
    Map<String, @Nullable Object> recordOrMap = null;
    Object anything = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ALTERNATIVES, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ALTERNATIVES, field)) {
      switch (field) {
        case 0 -> byConst = in.startsObject() ? AlternativesCodec.readByConst(in) : null;
        case 1 -> byEnum = in.startsObject() ? AlternativesCodec.readByEnum(in) : null;
        case 2 -> byMapping = in.startsObject() ? AlternativesCodec.readByMapping(in) : null;
        case 3 -> byName = in.startsObject() ? AlternativesCodec.readByName(in) : null;
        case 4 -> byKeys = in.startsObject() ? AlternativesCodec.readByKeys(in) : null;
        case 5 -> ofUnions = in.startsObject() ? AlternativesCodec.readOfUnions(in) : null;
        case 6 -> alike = in.startsObject() ? AlternativesCodec.readAlike(in) : null;
        case 7 -> besides = in.startsObject() ? AlternativesCodec.readBesides(in) : null;
        case 8 -> restricted = in.startsObject() ? AlternativesCodec.readRestricted(in) : null;
        case 9 -> orNull = in.startsObject() ? AlternativesCodec.readCar(in) : null;
        case 10 -> nullable = in.readString();
        case 11 -> xNullable = in.readString();
        case 12 -> typeOrNull = in.readLong();
        case 13 -> stringOrNumber = in.readValue();
        case 14 -> stringOrObject = in.readValue();
        case 15 -> oneOrMany = in.tryReadNull() ? null : in.readOneOrStrings();
        case 16 -> carOrCars = in.tryReadNull() ? null : readOneOrListOfCar(in);
        case 17 -> numberOrNumbers = in.readValue();
        case 18 -> openEnum = AlternativesCodec.readOpenEnum(in);
        case 19 -> enums = AlternativesCodec.readEnums(in);
        case 20 -> dateOrText = in.readString();
        case 21 -> numbers = in.readDecimal();
        case 22 -> lists = in.startsArray() ? in.readList() : null;
        case 23 -> maps = ElementType.LONG.readMap(in);
        case 24 -> recordOrMap = in.startsObject() ? in.readMap() : null;
        case 25 -> anything = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ALTERNATIVES, field);
      }
    }
    return new Alternatives(byConst, byEnum, byMapping, byName, byKeys, ofUnions, alike, besides,
        restricted, orNull, nullable, xNullable, typeOrNull, stringOrNumber, stringOrObject,
        oneOrMany, carOrCars, numberOrNumbers, openEnum, enums, dateOrText, numbers, lists, maps,
        recordOrMap, anything, in.takeKept(kept));
  }

  /** Reads {@link Alternatives.ByConst}, which must be there. */
  static Alternatives.ByConst readByConst(JsonReader in) {
    String tag = Unions.tag(in, "kind");
    if (tag != null) {
      switch (tag) {
        case "cat" -> {
          return AlternativesCodec.readByConstCat(in);
        }
        case "dog" -> {
          return AlternativesCodec.readByConstDog(in);
        }
        default -> {}
      }
    }
    return new Alternatives.ByConst.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Alternatives.ByConstCat}, which must be there. */
  static Alternatives.ByConstCat readByConstCat(JsonReader in) {
    in.beginObject();
    String kind = null;
    Long lives = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BY_CONST_CAT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BY_CONST_CAT, field)) {
      switch (field) {
        case 0 -> kind = in.readString();
        case 1 -> lives = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BY_CONST_CAT, field);
      }
    }
    return new Alternatives.ByConstCat(kind, lives,
        kind == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link Alternatives.ByConstDog}, which must be there. */
  static Alternatives.ByConstDog readByConstDog(JsonReader in) {
    in.beginObject();
    String kind = null;
    Boolean barks = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BY_CONST_DOG, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BY_CONST_DOG, field)) {
      switch (field) {
        case 0 -> kind = in.readString();
        case 1 -> barks = in.readBoolean();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BY_CONST_DOG, field);
      }
    }
    return new Alternatives.ByConstDog(kind, barks,
        kind == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link Alternatives.ByEnum}, which must be there. */
  static Alternatives.ByEnum readByEnum(JsonReader in) {
    String tag = Unions.tag(in, "size");
    if (tag != null) {
      switch (tag) {
        case "xs", "s" -> {
          return AlternativesCodec.readSmallOne(in);
        }
        case "l" -> {
          return AlternativesCodec.readByEnumL(in);
        }
        default -> {}
      }
    }
    return new Alternatives.ByEnum.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Alternatives.SmallOne}, which must be there. */
  static Alternatives.SmallOne readSmallOne(JsonReader in) {
    in.beginObject();
    Alternatives.Size size = null;
    String a = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SMALL_ONE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SMALL_ONE, field)) {
      switch (field) {
        case 0 -> size = AlternativesCodec.readSize(in);
        case 1 -> a = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SMALL_ONE, field);
      }
    }
    return new Alternatives.SmallOne(size, a, in.takeKept(kept));
  }

  /** Reads {@link Alternatives.Size}; null for null. */
  static Alternatives.Size readSize(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Alternatives.Size(value);
  }

  /** Reads {@link Alternatives.ByEnumL}, which must be there. */
  static Alternatives.ByEnumL readByEnumL(JsonReader in) {
    in.beginObject();
    String size = null;
    String b = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BY_ENUM_L, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BY_ENUM_L, field)) {
      switch (field) {
        case 0 -> size = in.readString();
        case 1 -> b = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BY_ENUM_L, field);
      }
    }
    return new Alternatives.ByEnumL(size, b, in.takeKept(kept));
  }

  /** Reads {@link Alternatives.ByMapping}, which must be there. */
  static Alternatives.ByMapping readByMapping(JsonReader in) {
    String tag = Unions.tag(in, "wheels");
    if (tag != null) {
      switch (tag) {
        case "4" -> {
          return AlternativesCodec.readCar(in);
        }
        case "two", "2" -> {
          return AlternativesCodec.readBike(in);
        }
        default -> {}
      }
    }
    return new Alternatives.ByMapping.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Alternatives.Car}, which must be there. */
  static Alternatives.Car readCar(JsonReader in) {
    in.beginObject();
    String wheels = null;
    Long doors = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CAR, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CAR, field)) {
      switch (field) {
        case 0 -> wheels = in.readRepeatedString(0);
        case 1 -> doors = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CAR, field);
      }
    }
    return new Alternatives.Car(wheels, doors, in.takeKept(kept));
  }

  /** Reads {@link Alternatives.Bike}, which must be there. */
  static Alternatives.Bike readBike(JsonReader in) {
    in.beginObject();
    String wheels = null;
    Boolean bell = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BIKE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BIKE, field)) {
      switch (field) {
        case 0 -> wheels = in.readString();
        case 1 -> bell = in.readBoolean();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BIKE, field);
      }
    }
    return new Alternatives.Bike(wheels, bell, in.takeKept(kept));
  }

  /** Reads {@link Alternatives.ByName}, which must be there. */
  static Alternatives.ByName readByName(JsonReader in) {
    String tag = Unions.tag(in, "wheels");
    if (tag != null) {
      switch (tag) {
        case "Car" -> {
          return AlternativesCodec.readCar(in);
        }
        case "Bike" -> {
          return AlternativesCodec.readBike(in);
        }
        default -> {}
      }
    }
    return new Alternatives.ByName.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Alternatives.ByKeys}, which must be there. */
  static Alternatives.ByKeys readByKeys(JsonReader in) {
    Alternatives.ByKeys variant = null;
    int key = JsonReader.START;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.beginVariant(BY_KEYS_KEYS); field != JsonReader.END;
        field = in.nextField(BY_KEYS_KEYS, field)) {
      if (field < 0) {
        kept = in.keepUnknown(kept);
      } else if (variant != null && field != key) {
        kept = in.keepValue(kept, BY_KEYS_KEYS.name(field));
      } else {
        variant = readVariantOfByKeys(in, field);
        key = field;
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BY_KEYS_KEYS, field);
      }
    }
    if (kept == JsonReader.NONE_KEPT) {
      return variant == null ? new Alternatives.ByKeys.Unknown(null) : variant;
    }
    return withUnknownFields(variant, in.takeKept(kept));
  }

  private static Alternatives.ByKeys readVariantOfByKeys(JsonReader in, int field) {
    switch (field) {
      case 0 -> {
        String content = in.readString();
        return content == null ? null : new Alternatives.ByKeysVariant1(content, null);
      }
      default -> {
        String content = in.readString();
        return content == null ? null : new Alternatives.ByKeysVariant2(content, null);
      }
    }
  }

  private static Alternatives.ByKeys withUnknownFields(Alternatives.ByKeys variant,
      Map<String, @Nullable Object> unknownFields) {
    if (variant instanceof Alternatives.ByKeysVariant1 known) {
      return new Alternatives.ByKeysVariant1(known.url(), unknownFields);
    }
    if (variant instanceof Alternatives.ByKeysVariant2 known) {
      return new Alternatives.ByKeysVariant2(known.path(), unknownFields);
    }
    return new Alternatives.ByKeys.Unknown(unknownFields);
  }

  /** Reads {@link Alternatives.OfUnions}, which must be there. */
  static Alternatives.OfUnions readOfUnions(JsonReader in) {
    String tag = Unions.tag(in, "kind");
    if (tag != null) {
      switch (tag) {
        case "ship", "plane" -> {
          return AlternativesCodec.readVehicle(in);
        }
        case "cat" -> {
          return AlternativesCodec.readOfUnionsCat(in);
        }
        default -> {}
      }
    }
    return new Alternatives.OfUnions.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Alternatives.Vehicle}, which must be there. */
  static Alternatives.Vehicle readVehicle(JsonReader in) {
    String tag = Unions.tag(in, "kind");
    if (tag != null) {
      switch (tag) {
        case "ship" -> {
          return AlternativesCodec.readVehicleShip(in);
        }
        case "plane" -> {
          return AlternativesCodec.readVehiclePlane(in);
        }
        default -> {}
      }
    }
    return new Alternatives.Vehicle.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Alternatives.VehicleShip}, which must be there. */
  static Alternatives.VehicleShip readVehicleShip(JsonReader in) {
    in.beginObject();
    String kind = null;
    Long decks = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(VEHICLE_SHIP, JsonReader.START); field != JsonReader.END;
        field = in.nextField(VEHICLE_SHIP, field)) {
      switch (field) {
        case 0 -> kind = in.readString();
        case 1 -> decks = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, VEHICLE_SHIP, field);
      }
    }
    return new Alternatives.VehicleShip(kind, decks,
        kind == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link Alternatives.VehiclePlane}, which must be there. */
  static Alternatives.VehiclePlane readVehiclePlane(JsonReader in) {
    in.beginObject();
    String kind = null;
    Long wings = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(VEHICLE_PLANE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(VEHICLE_PLANE, field)) {
      switch (field) {
        case 0 -> kind = in.readString();
        case 1 -> wings = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, VEHICLE_PLANE, field);
      }
    }
    return new Alternatives.VehiclePlane(kind, wings,
        kind == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link Alternatives.OfUnionsCat}, which must be there. */
  static Alternatives.OfUnionsCat readOfUnionsCat(JsonReader in) {
    in.beginObject();
    String kind = null;
    Long lives = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(OF_UNIONS_CAT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(OF_UNIONS_CAT, field)) {
      switch (field) {
        case 0 -> kind = in.readString();
        case 1 -> lives = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, OF_UNIONS_CAT, field);
      }
    }
    return new Alternatives.OfUnionsCat(kind, lives,
        kind == null ? AsRead.of(in.takeKept(kept)) : in.takeKept(kept));
  }

  /** Reads {@link Alternatives.Alike}, which must be there. */
  static Alternatives.Alike readAlike(JsonReader in) {
    in.beginObject();
    Long id = null;
    Object a = null;
    Object both = null;
    Object b = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(ALIKE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(ALIKE, field)) {
      switch (field) {
        case 0 -> id = in.readLong();
        case 1 -> a = in.readValue();
        case 2 -> both = in.readValue();
        case 3 -> b = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, ALIKE, field);
      }
    }
    return new Alternatives.Alike(id, a, both, b, in.takeKept(kept));
  }

  /** Reads {@link Alternatives.Besides}, which must be there. */
  static Alternatives.Besides readBesides(JsonReader in) {
    in.beginObject();
    String id = null;
    Object x = null;
    Object y = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(BESIDES, JsonReader.START); field != JsonReader.END;
        field = in.nextField(BESIDES, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> x = in.readValue();
        case 2 -> y = in.readValue();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, BESIDES, field);
      }
    }
    return new Alternatives.Besides(id, x, y, in.takeKept(kept));
  }

  /** Reads {@link Alternatives.Restricted}, which must be there. */
  static Alternatives.Restricted readRestricted(JsonReader in) {
    in.beginObject();
    String a = null;
    String b = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(RESTRICTED, JsonReader.START); field != JsonReader.END;
        field = in.nextField(RESTRICTED, field)) {
      switch (field) {
        case 0 -> a = in.readString();
        case 1 -> b = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, RESTRICTED, field);
      }
    }
    return new Alternatives.Restricted(a, b, in.takeKept(kept));
  }

  /** Reads {@link Alternatives.OpenEnum}; null for null. */
  static Alternatives.OpenEnum readOpenEnum(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Alternatives.OpenEnum(value);
  }

  /** Reads {@link Alternatives.Enums}; null for null. */
  static Alternatives.Enums readEnums(JsonReader in) {
    String value = in.readString();
    return value == null ? null : new Alternatives.Enums(value);
  }

  private static List<Alternatives.Car> readOneOrListOfCar(JsonReader in) {
    if (in.peek() != '[') {
      return ImmutableList.ofLone(in.tryReadNull() ? null : AlternativesCodec.readCar(in));
    }
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : AlternativesCodec.readCar(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Alternatives.ByConst.class) {
      return new NestedCodec(0);
    }
    if (type == Alternatives.ByConst.Unknown.class) {
      return new NestedCodec(1);
    }
    if (type == Alternatives.ByConstCat.class) {
      return new NestedCodec(2);
    }
    if (type == Alternatives.ByConstDog.class) {
      return new NestedCodec(3);
    }
    if (type == Alternatives.ByEnum.class) {
      return new NestedCodec(4);
    }
    if (type == Alternatives.ByEnum.Unknown.class) {
      return new NestedCodec(5);
    }
    if (type == Alternatives.SmallOne.class) {
      return new NestedCodec(6);
    }
    if (type == Alternatives.Size.class) {
      return new NestedCodec(7);
    }
    if (type == Alternatives.ByEnumL.class) {
      return new NestedCodec(8);
    }
    if (type == Alternatives.ByMapping.class) {
      return new NestedCodec(9);
    }
    if (type == Alternatives.ByMapping.Unknown.class) {
      return new NestedCodec(10);
    }
    if (type == Alternatives.Car.class) {
      return new NestedCodec(11);
    }
    if (type == Alternatives.Bike.class) {
      return new NestedCodec(12);
    }
    if (type == Alternatives.ByName.class) {
      return new NestedCodec(13);
    }
    if (type == Alternatives.ByName.Unknown.class) {
      return new NestedCodec(14);
    }
    if (type == Alternatives.ByKeys.class) {
      return new NestedCodec(15);
    }
    if (type == Alternatives.ByKeys.Unknown.class) {
      return new NestedCodec(16);
    }
    if (type == Alternatives.ByKeysVariant1.class) {
      return new NestedCodec(17);
    }
    if (type == Alternatives.ByKeysVariant2.class) {
      return new NestedCodec(18);
    }
    if (type == Alternatives.OfUnions.class) {
      return new NestedCodec(19);
    }
    if (type == Alternatives.OfUnions.Unknown.class) {
      return new NestedCodec(20);
    }
    if (type == Alternatives.Vehicle.class) {
      return new NestedCodec(21);
    }
    if (type == Alternatives.Vehicle.Unknown.class) {
      return new NestedCodec(22);
    }
    if (type == Alternatives.VehicleShip.class) {
      return new NestedCodec(23);
    }
    if (type == Alternatives.VehiclePlane.class) {
      return new NestedCodec(24);
    }
    if (type == Alternatives.OfUnionsCat.class) {
      return new NestedCodec(25);
    }
    if (type == Alternatives.Alike.class) {
      return new NestedCodec(26);
    }
    if (type == Alternatives.Besides.class) {
      return new NestedCodec(27);
    }
    if (type == Alternatives.Restricted.class) {
      return new NestedCodec(28);
    }
    if (type == Alternatives.OpenEnum.class) {
      return new NestedCodec(29);
    }
    if (type == Alternatives.Enums.class) {
      return new NestedCodec(30);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private static final FieldNames BY_KEYS_VARIANT1 = FieldNames.of("url").expecting("0");

    private static final FieldNames BY_KEYS_VARIANT2 = FieldNames.of("path").expecting("0");

    private Writer() {}

    /** Writes {@link Alternatives}. */
    static void writeAlternatives(JsonWriter out, Alternatives value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(ALTERNATIVES, 0, value.byConst(), unknown)) {
        Writer.writeByConst(out, value.byConst());
      }
      if (out.tryName(ALTERNATIVES, 1, value.byEnum(), unknown)) {
        Writer.writeByEnum(out, value.byEnum());
      }
      if (out.tryName(ALTERNATIVES, 2, value.byMapping(), unknown)) {
        Writer.writeByMapping(out, value.byMapping());
      }
      if (out.tryName(ALTERNATIVES, 3, value.byName(), unknown)) {
        Writer.writeByName(out, value.byName());
      }
      if (out.tryName(ALTERNATIVES, 4, value.byKeys(), unknown)) {
        Writer.writeByKeys(out, value.byKeys());
      }
      if (out.tryName(ALTERNATIVES, 5, value.ofUnions(), unknown)) {
        Writer.writeOfUnions(out, value.ofUnions());
      }
      if (out.tryName(ALTERNATIVES, 6, value.alike(), unknown)) {
        Writer.writeAlike(out, value.alike());
      }
      if (out.tryName(ALTERNATIVES, 7, value.besides(), unknown)) {
        Writer.writeBesides(out, value.besides());
      }
      if (out.tryName(ALTERNATIVES, 8, value.restricted(), unknown)) {
        Writer.writeRestricted(out, value.restricted());
      }
      if (out.tryName(ALTERNATIVES, 9, value.orNull(), unknown)) {
        Writer.writeCar(out, value.orNull());
      }
      out.field(ALTERNATIVES, 10, value.nullable(), unknown);
      out.field(ALTERNATIVES, 11, value.xNullable(), unknown);
      Scalars.writeLong(out, ALTERNATIVES, 12, value.typeOrNull(), unknown);
      if (value.stringOrNumber() != null) {
        out.name(ALTERNATIVES, 13);
        out.writeValue(value.stringOrNumber());
      }
      if (value.stringOrObject() != null) {
        out.name(ALTERNATIVES, 14);
        out.writeValue(value.stringOrObject());
      }
      if (!ImmutableList.isAbsent(value.oneOrMany())
          && !out.tryWriteRaw(ALTERNATIVES, 15, value.oneOrMany(), unknown)) {
        out.name(ALTERNATIVES, 15);
        out.writeOneOrStrings(value.oneOrMany());
      }
      if (!ImmutableList.isAbsent(value.carOrCars())) {
        out.name(ALTERNATIVES, 16);
        writeOneOrListOfCar(out, value.carOrCars());
      }
      if (value.numberOrNumbers() != null) {
        out.name(ALTERNATIVES, 17);
        out.writeValue(value.numberOrNumbers());
      }
      if (value.openEnum() != null) {
        out.field(ALTERNATIVES, 18, value.openEnum().value(), unknown);
      }
      if (value.enums() != null) {
        out.field(ALTERNATIVES, 19, value.enums().value(), unknown);
      }
      out.field(ALTERNATIVES, 20, value.dateOrText(), unknown);
      Scalars.writeDecimal(out, ALTERNATIVES, 21, value.numbers(), unknown);
      if (out.tryNameList(ALTERNATIVES, 22, value.lists(), unknown)) {
        out.writeValue(value.lists());
      }
      ElementType.LONG.writeMap(out, ALTERNATIVES, 23, value.maps(), unknown);
      if (out.tryNameMap(ALTERNATIVES, 24, value.recordOrMap(), unknown)) {
        out.writeValue(value.recordOrMap());
      }
      if (value.anything() != null) {
        out.name(ALTERNATIVES, 25);
        out.writeValue(value.anything());
      }
      out.endRecord(ALTERNATIVES, unknown);
    }

    /** Writes {@link Alternatives.ByConst}. */
    static void writeByConst(JsonWriter out, Alternatives.ByConst value) {
      if (value instanceof Alternatives.ByConstCat variant) {
        Writer.writeByConstCat(out, variant);
        return;
      }
      if (value instanceof Alternatives.ByConstDog variant) {
        Writer.writeByConstDog(out, variant);
        return;
      }
      out.writeValue(((Alternatives.ByConst.Unknown) value).fields());
    }

    /** Writes {@link Alternatives.ByConstCat}. */
    static void writeByConstCat(JsonWriter out, Alternatives.ByConstCat value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BY_CONST_CAT, 0, value.kind(), unknown);
      Scalars.writeLong(out, BY_CONST_CAT, 1, value.lives(), unknown);
      out.endRecord(BY_CONST_CAT, unknown);
    }

    /** Writes {@link Alternatives.ByConstDog}. */
    static void writeByConstDog(JsonWriter out, Alternatives.ByConstDog value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BY_CONST_DOG, 0, value.kind(), unknown);
      Scalars.writeBoolean(out, BY_CONST_DOG, 1, value.barks(), unknown);
      out.endRecord(BY_CONST_DOG, unknown);
    }

    /** Writes {@link Alternatives.ByEnum}. */
    static void writeByEnum(JsonWriter out, Alternatives.ByEnum value) {
      if (value instanceof Alternatives.SmallOne variant) {
        Writer.writeSmallOne(out, variant);
        return;
      }
      if (value instanceof Alternatives.ByEnumL variant) {
        Writer.writeByEnumL(out, variant);
        return;
      }
      out.writeValue(((Alternatives.ByEnum.Unknown) value).fields());
    }

    /** Writes {@link Alternatives.SmallOne}. */
    static void writeSmallOne(JsonWriter out, Alternatives.SmallOne value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (value.size() != null) {
        out.field(SMALL_ONE, 0, value.size().value(), unknown);
      }
      out.field(SMALL_ONE, 1, value.a(), unknown);
      out.endRecord(SMALL_ONE, unknown);
    }

    /** Writes {@link Alternatives.ByEnumL}. */
    static void writeByEnumL(JsonWriter out, Alternatives.ByEnumL value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BY_ENUM_L, 0, value.size(), unknown);
      out.field(BY_ENUM_L, 1, value.b(), unknown);
      out.endRecord(BY_ENUM_L, unknown);
    }

    /** Writes {@link Alternatives.ByMapping}. */
    static void writeByMapping(JsonWriter out, Alternatives.ByMapping value) {
      if (value instanceof Alternatives.Car variant) {
        Writer.writeCar(out, variant);
        return;
      }
      if (value instanceof Alternatives.Bike variant) {
        Writer.writeBike(out, variant);
        return;
      }
      out.writeValue(((Alternatives.ByMapping.Unknown) value).fields());
    }

    /** Writes {@link Alternatives.Car}. */
    static void writeCar(JsonWriter out, Alternatives.Car value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CAR, 0, value.wheels(), unknown);
      Scalars.writeLong(out, CAR, 1, value.doors(), unknown);
      out.endRecord(CAR, unknown);
    }

    /** Writes {@link Alternatives.Bike}. */
    static void writeBike(JsonWriter out, Alternatives.Bike value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BIKE, 0, value.wheels(), unknown);
      Scalars.writeBoolean(out, BIKE, 1, value.bell(), unknown);
      out.endRecord(BIKE, unknown);
    }

    /** Writes {@link Alternatives.ByName}. */
    static void writeByName(JsonWriter out, Alternatives.ByName value) {
      if (value instanceof Alternatives.Car variant) {
        Writer.writeCar(out, variant);
        return;
      }
      if (value instanceof Alternatives.Bike variant) {
        Writer.writeBike(out, variant);
        return;
      }
      out.writeValue(((Alternatives.ByName.Unknown) value).fields());
    }

    /** Writes {@link Alternatives.ByKeys}. */
    static void writeByKeys(JsonWriter out, Alternatives.ByKeys value) {
      if (value instanceof Alternatives.ByKeysVariant1 variant) {
        Writer.writeByKeysVariant1(out, variant);
        return;
      }
      if (value instanceof Alternatives.ByKeysVariant2 variant) {
        Writer.writeByKeysVariant2(out, variant);
        return;
      }
      out.writeValue(((Alternatives.ByKeys.Unknown) value).fields());
    }

    /** Writes {@link Alternatives.ByKeysVariant1}. */
    static void writeByKeysVariant1(JsonWriter out, Alternatives.ByKeysVariant1 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BY_KEYS_VARIANT1, 0, value.url(), unknown);
      out.endRecord(BY_KEYS_VARIANT1, unknown);
    }

    /** Writes {@link Alternatives.ByKeysVariant2}. */
    static void writeByKeysVariant2(JsonWriter out, Alternatives.ByKeysVariant2 value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BY_KEYS_VARIANT2, 0, value.path(), unknown);
      out.endRecord(BY_KEYS_VARIANT2, unknown);
    }

    /** Writes {@link Alternatives.OfUnions}. */
    static void writeOfUnions(JsonWriter out, Alternatives.OfUnions value) {
      if (value instanceof Alternatives.Vehicle variant) {
        Writer.writeVehicle(out, variant);
        return;
      }
      if (value instanceof Alternatives.OfUnionsCat variant) {
        Writer.writeOfUnionsCat(out, variant);
        return;
      }
      out.writeValue(((Alternatives.OfUnions.Unknown) value).fields());
    }

    /** Writes {@link Alternatives.Vehicle}. */
    static void writeVehicle(JsonWriter out, Alternatives.Vehicle value) {
      if (value instanceof Alternatives.VehicleShip variant) {
        Writer.writeVehicleShip(out, variant);
        return;
      }
      if (value instanceof Alternatives.VehiclePlane variant) {
        Writer.writeVehiclePlane(out, variant);
        return;
      }
      out.writeValue(((Alternatives.Vehicle.Unknown) value).fields());
    }

    /** Writes {@link Alternatives.VehicleShip}. */
    static void writeVehicleShip(JsonWriter out, Alternatives.VehicleShip value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(VEHICLE_SHIP, 0, value.kind(), unknown);
      Scalars.writeLong(out, VEHICLE_SHIP, 1, value.decks(), unknown);
      out.endRecord(VEHICLE_SHIP, unknown);
    }

    /** Writes {@link Alternatives.VehiclePlane}. */
    static void writeVehiclePlane(JsonWriter out, Alternatives.VehiclePlane value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(VEHICLE_PLANE, 0, value.kind(), unknown);
      Scalars.writeLong(out, VEHICLE_PLANE, 1, value.wings(), unknown);
      out.endRecord(VEHICLE_PLANE, unknown);
    }

    /** Writes {@link Alternatives.OfUnionsCat}. */
    static void writeOfUnionsCat(JsonWriter out, Alternatives.OfUnionsCat value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(OF_UNIONS_CAT, 0, value.kind(), unknown);
      Scalars.writeLong(out, OF_UNIONS_CAT, 1, value.lives(), unknown);
      out.endRecord(OF_UNIONS_CAT, unknown);
    }

    /** Writes {@link Alternatives.Alike}. */
    static void writeAlike(JsonWriter out, Alternatives.Alike value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      Scalars.writeLong(out, ALIKE, 0, value.id(), unknown);
      if (value.a() != null) {
        out.name(ALIKE, 1);
        out.writeValue(value.a());
      }
      if (value.both() != null) {
        out.name(ALIKE, 2);
        out.writeValue(value.both());
      }
      if (value.b() != null) {
        out.name(ALIKE, 3);
        out.writeValue(value.b());
      }
      out.endRecord(ALIKE, unknown);
    }

    /** Writes {@link Alternatives.Besides}. */
    static void writeBesides(JsonWriter out, Alternatives.Besides value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(BESIDES, 0, value.id(), unknown);
      if (value.x() != null) {
        out.name(BESIDES, 1);
        out.writeValue(value.x());
      }
      if (value.y() != null) {
        out.name(BESIDES, 2);
        out.writeValue(value.y());
      }
      out.endRecord(BESIDES, unknown);
    }

    /** Writes {@link Alternatives.Restricted}. */
    static void writeRestricted(JsonWriter out, Alternatives.Restricted value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(RESTRICTED, 0, value.a(), unknown);
      out.field(RESTRICTED, 1, value.b(), unknown);
      out.endRecord(RESTRICTED, unknown);
    }

    private static void writeOneOrListOfCar(JsonWriter out, List<Alternatives.Car> list) {
      if (ImmutableList.isLone(list)) {
        Writer.writeCar(out, list.get(0));
        return;
      }
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Alternatives.Car element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writeCar(out, element);
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
        case 0 -> in.tryReadNull() ? null : readByConst(in);
        case 1 -> in.tryReadNull() ? null : new Alternatives.ByConst.Unknown(in.readMap());
        case 2 -> in.tryReadNull() ? null : readByConstCat(in);
        case 3 -> in.tryReadNull() ? null : readByConstDog(in);
        case 4 -> in.tryReadNull() ? null : readByEnum(in);
        case 5 -> in.tryReadNull() ? null : new Alternatives.ByEnum.Unknown(in.readMap());
        case 6 -> in.tryReadNull() ? null : readSmallOne(in);
        case 7 -> readSize(in);
        case 8 -> in.tryReadNull() ? null : readByEnumL(in);
        case 9 -> in.tryReadNull() ? null : readByMapping(in);
        case 10 -> in.tryReadNull() ? null : new Alternatives.ByMapping.Unknown(in.readMap());
        case 11 -> in.tryReadNull() ? null : readCar(in);
        case 12 -> in.tryReadNull() ? null : readBike(in);
        case 13 -> in.tryReadNull() ? null : readByName(in);
        case 14 -> in.tryReadNull() ? null : new Alternatives.ByName.Unknown(in.readMap());
        case 15 -> in.tryReadNull() ? null : readByKeys(in);
        case 16 -> in.tryReadNull() ? null : new Alternatives.ByKeys.Unknown(in.readMap());
        case 17 -> in.tryReadNull() ? null : readByKeysVariant1(in);
        case 18 -> in.tryReadNull() ? null : readByKeysVariant2(in);
        case 19 -> in.tryReadNull() ? null : readOfUnions(in);
        case 20 -> in.tryReadNull() ? null : new Alternatives.OfUnions.Unknown(in.readMap());
        case 21 -> in.tryReadNull() ? null : readVehicle(in);
        case 22 -> in.tryReadNull() ? null : new Alternatives.Vehicle.Unknown(in.readMap());
        case 23 -> in.tryReadNull() ? null : readVehicleShip(in);
        case 24 -> in.tryReadNull() ? null : readVehiclePlane(in);
        case 25 -> in.tryReadNull() ? null : readOfUnionsCat(in);
        case 26 -> in.tryReadNull() ? null : readAlike(in);
        case 27 -> in.tryReadNull() ? null : readBesides(in);
        case 28 -> in.tryReadNull() ? null : readRestricted(in);
        case 29 -> readOpenEnum(in);
        case 30 -> readEnums(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeByConst(out, (Alternatives.ByConst) value);
        case 1 -> out.writeValue(((Alternatives.ByConst.Unknown) value).fields());
        case 2 -> Writer.writeByConstCat(out, (Alternatives.ByConstCat) value);
        case 3 -> Writer.writeByConstDog(out, (Alternatives.ByConstDog) value);
        case 4 -> Writer.writeByEnum(out, (Alternatives.ByEnum) value);
        case 5 -> out.writeValue(((Alternatives.ByEnum.Unknown) value).fields());
        case 6 -> Writer.writeSmallOne(out, (Alternatives.SmallOne) value);
        case 7 -> out.writeString(((Alternatives.Size) value).value());
        case 8 -> Writer.writeByEnumL(out, (Alternatives.ByEnumL) value);
        case 9 -> Writer.writeByMapping(out, (Alternatives.ByMapping) value);
        case 10 -> out.writeValue(((Alternatives.ByMapping.Unknown) value).fields());
        case 11 -> Writer.writeCar(out, (Alternatives.Car) value);
        case 12 -> Writer.writeBike(out, (Alternatives.Bike) value);
        case 13 -> Writer.writeByName(out, (Alternatives.ByName) value);
        case 14 -> out.writeValue(((Alternatives.ByName.Unknown) value).fields());
        case 15 -> Writer.writeByKeys(out, (Alternatives.ByKeys) value);
        case 16 -> out.writeValue(((Alternatives.ByKeys.Unknown) value).fields());
        case 17 -> Writer.writeByKeysVariant1(out, (Alternatives.ByKeysVariant1) value);
        case 18 -> Writer.writeByKeysVariant2(out, (Alternatives.ByKeysVariant2) value);
        case 19 -> Writer.writeOfUnions(out, (Alternatives.OfUnions) value);
        case 20 -> out.writeValue(((Alternatives.OfUnions.Unknown) value).fields());
        case 21 -> Writer.writeVehicle(out, (Alternatives.Vehicle) value);
        case 22 -> out.writeValue(((Alternatives.Vehicle.Unknown) value).fields());
        case 23 -> Writer.writeVehicleShip(out, (Alternatives.VehicleShip) value);
        case 24 -> Writer.writeVehiclePlane(out, (Alternatives.VehiclePlane) value);
        case 25 -> Writer.writeOfUnionsCat(out, (Alternatives.OfUnionsCat) value);
        case 26 -> Writer.writeAlike(out, (Alternatives.Alike) value);
        case 27 -> Writer.writeBesides(out, (Alternatives.Besides) value);
        case 28 -> Writer.writeRestricted(out, (Alternatives.Restricted) value);
        case 29 -> out.writeString(((Alternatives.OpenEnum) value).value());
        case 30 -> out.writeString(((Alternatives.Enums) value).value());
        default -> throw new IllegalStateException();
      }
    }

    /** Reads {@link Alternatives.ByKeysVariant1}, which must be there. */
    static Alternatives.ByKeysVariant1 readByKeysVariant1(JsonReader in) {
      in.beginObject();
      String url = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.BY_KEYS_VARIANT1, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.BY_KEYS_VARIANT1, field)) {
        switch (field) {
          case 0 -> url = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.BY_KEYS_VARIANT1, field);
        }
      }
      return new Alternatives.ByKeysVariant1(url, in.takeKept(kept));
    }

    /** Reads {@link Alternatives.ByKeysVariant2}, which must be there. */
    static Alternatives.ByKeysVariant2 readByKeysVariant2(JsonReader in) {
      in.beginObject();
      String path = null;
      int kept = JsonReader.NONE_KEPT;
      for (int field = in.nextField(Writer.BY_KEYS_VARIANT2, JsonReader.START);
          field != JsonReader.END; field = in.nextField(Writer.BY_KEYS_VARIANT2, field)) {
        switch (field) {
          case 0 -> path = in.readString();
          default -> kept = in.keepUnknown(kept);
        }
        if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
          kept = in.settle(kept, Writer.BY_KEYS_VARIANT2, field);
        }
      }
      return new Alternatives.ByKeysVariant2(path, in.takeKept(kept));
    }
  }
}
