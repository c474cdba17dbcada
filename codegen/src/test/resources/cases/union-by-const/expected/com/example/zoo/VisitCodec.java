// Generated from Visit.schema.json; do not edit.
package com.example.zoo;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Visit}. Not API: its methods change with the schema. */
final class VisitCodec implements Codec<Visit> {
  static final VisitCodec INSTANCE = new VisitCodec();

  private static final FieldNames VISIT = FieldNames.of("animal", "all", "byName");

  private static final FieldNames CAT = FieldNames.of("kind", "lives", "mother");

  private static final FieldNames DOG = FieldNames.of("kind", "friends");

  private static final FieldNames FISH = FieldNames.of("kind");

  static {
    Codecs.register(Visit.class, INSTANCE);
  }

  private VisitCodec() {}

  @Override
  public Visit read(JsonReader in) {
    return in.tryReadNull() ? null : readVisit(in);
  }

  @Override
  public void write(JsonWriter out, Visit value) {
    Writer.writeVisit(out, value);
  }

  /** Reads {@link Visit}, which must be there. */
  static Visit readVisit(JsonReader in) {
    in.beginObject();
    Visit.Animal animal = null;
    List<Visit.Pet> all = null;
    Map<String, Visit.Pet> byName = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(VISIT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(VISIT, field)) {
      switch (field) {
        case 0 -> animal = in.startsObject() ? VisitCodec.readAnimal(in) : null;
        case 1 -> all = in.startsArray() ? readListOfPet(in) : null;
        case 2 -> byName = in.startsObject() ? readMapOfPet(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, VISIT, field);
      }
    }
    return new Visit(animal, all, byName, in.takeKept(kept));
  }

  /** Reads {@link Visit.Animal}, which must be there. */
  static Visit.Animal readAnimal(JsonReader in) {
    String tag = Unions.tag(in, "kind");
    if (tag != null) {
      switch (tag) {
        case "cat" -> {
          return VisitCodec.readCat(in);
        }
        case "dog" -> {
          return VisitCodec.readDog(in);
        }
        case "\"fish\"\n" -> {
          return VisitCodec.readFish(in);
        }
        default -> {}
      }
    }
    return new Visit.Animal.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Visit.Cat}, which must be there. */
  static Visit.Cat readCat(JsonReader in) {
    in.beginObject();
    String kind = null;
    Long lives = null;
    Visit.Cat mother = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CAT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CAT, field)) {
      switch (field) {
        case 0 -> kind = in.readRepeatedString(0);
        case 1 -> lives = in.readLong();
        case 2 -> mother = in.startsObject() ? VisitCodec.readCat(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CAT, field);
      }
    }
    return new Visit.Cat(kind, lives, mother, in.takeKept(kept));
  }

  /** Reads {@link Visit.Dog}, which must be there. */
  static Visit.Dog readDog(JsonReader in) {
    in.beginObject();
    String kind = null;
    List<Visit.Pet> friends = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(DOG, JsonReader.START); field != JsonReader.END;
        field = in.nextField(DOG, field)) {
      switch (field) {
        case 0 -> kind = in.readRepeatedString(1);
        case 1 -> friends = in.startsArray() ? readListOfPet(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, DOG, field);
      }
    }
    return new Visit.Dog(kind, friends, in.takeKept(kept));
  }

  /** Reads {@link Visit.Pet}, which must be there. */
  static Visit.Pet readPet(JsonReader in) {
    String tag = Unions.tag(in, "kind");
    if (tag != null) {
      switch (tag) {
        case "cat" -> {
          return VisitCodec.readCat(in);
        }
        case "dog" -> {
          return VisitCodec.readDog(in);
        }
        default -> {}
      }
    }
    return new Visit.Pet.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link Visit.Fish}, which must be there. */
  static Visit.Fish readFish(JsonReader in) {
    in.beginObject();
    String kind = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(FISH, JsonReader.START); field != JsonReader.END;
        field = in.nextField(FISH, field)) {
      switch (field) {
        case 0 -> kind = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, FISH, field);
      }
    }
    return new Visit.Fish(kind, in.takeKept(kept));
  }

  private static List<Visit.Pet> readListOfPet(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : VisitCodec.readPet(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static Map<String, Visit.Pet> readMapOfPet(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      in.addEntry(name, in.tryReadNull() ? null : VisitCodec.readPet(in));
    }
    return in.takeMap(begin);
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == Visit.Animal.class) {
      return new NestedCodec(0);
    }
    if (type == Visit.Animal.Unknown.class) {
      return new NestedCodec(1);
    }
    if (type == Visit.Cat.class) {
      return new NestedCodec(2);
    }
    if (type == Visit.Dog.class) {
      return new NestedCodec(3);
    }
    if (type == Visit.Pet.class) {
      return new NestedCodec(4);
    }
    if (type == Visit.Pet.Unknown.class) {
      return new NestedCodec(5);
    }
    if (type == Visit.Fish.class) {
      return new NestedCodec(6);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Visit}. */
    static void writeVisit(JsonWriter out, Visit value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(VISIT, 0, value.animal(), unknown)) {
        Writer.writeAnimal(out, value.animal());
      }
      if (out.tryNameList(VISIT, 1, value.all(), unknown)) {
        writeListOfPet(out, value.all());
      }
      if (out.tryNameMap(VISIT, 2, value.byName(), unknown)) {
        writeMapOfPet(out, value.byName());
      }
      out.endRecord(VISIT, unknown);
    }

    /** Writes {@link Visit.Animal}. */
    static void writeAnimal(JsonWriter out, Visit.Animal value) {
      if (value instanceof Visit.Cat variant) {
        Writer.writeCat(out, variant);
        return;
      }
      if (value instanceof Visit.Dog variant) {
        Writer.writeDog(out, variant);
        return;
      }
      if (value instanceof Visit.Fish variant) {
        Writer.writeFish(out, variant);
        return;
      }
      out.writeValue(((Visit.Animal.Unknown) value).fields());
    }

    /** Writes {@link Visit.Cat}. */
    static void writeCat(JsonWriter out, Visit.Cat value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CAT, 0, value.kind(), unknown);
      Scalars.writeLong(out, CAT, 1, value.lives(), unknown);
      if (out.tryName(CAT, 2, value.mother(), unknown)) {
        Writer.writeCat(out, value.mother());
      }
      out.endRecord(CAT, unknown);
    }

    /** Writes {@link Visit.Dog}. */
    static void writeDog(JsonWriter out, Visit.Dog value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(DOG, 0, value.kind(), unknown);
      if (out.tryNameList(DOG, 1, value.friends(), unknown)) {
        writeListOfPet(out, value.friends());
      }
      out.endRecord(DOG, unknown);
    }

    /** Writes {@link Visit.Pet}. */
    static void writePet(JsonWriter out, Visit.Pet value) {
      if (value instanceof Visit.Cat variant) {
        Writer.writeCat(out, variant);
        return;
      }
      if (value instanceof Visit.Dog variant) {
        Writer.writeDog(out, variant);
        return;
      }
      out.writeValue(((Visit.Pet.Unknown) value).fields());
    }

    /** Writes {@link Visit.Fish}. */
    static void writeFish(JsonWriter out, Visit.Fish value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(FISH, 0, value.kind(), unknown);
      out.endRecord(FISH, unknown);
    }

    private static void writeListOfPet(JsonWriter out, List<Visit.Pet> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Visit.Pet element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writePet(out, element);
        }
      }
      out.endArray();
    }

    private static void writeMapOfPet(JsonWriter out, Map<String, Visit.Pet> map) {
      ImmutableMap<String, Visit.Pet> entries = ImmutableMap.indexed(map);
      out.beginObject();
      for (int i = 0; i < entries.size(); i++) {
        out.name(entries.keyAt(i));
        Visit.Pet element = entries.valueAt(i);
        if (element == null) {
          out.writeNull();
        } else {
          Writer.writePet(out, element);
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
        case 0 -> in.tryReadNull() ? null : readAnimal(in);
        case 1 -> in.tryReadNull() ? null : new Visit.Animal.Unknown(in.readMap());
        case 2 -> in.tryReadNull() ? null : readCat(in);
        case 3 -> in.tryReadNull() ? null : readDog(in);
        case 4 -> in.tryReadNull() ? null : readPet(in);
        case 5 -> in.tryReadNull() ? null : new Visit.Pet.Unknown(in.readMap());
        case 6 -> in.tryReadNull() ? null : readFish(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeAnimal(out, (Visit.Animal) value);
        case 1 -> out.writeValue(((Visit.Animal.Unknown) value).fields());
        case 2 -> Writer.writeCat(out, (Visit.Cat) value);
        case 3 -> Writer.writeDog(out, (Visit.Dog) value);
        case 4 -> Writer.writePet(out, (Visit.Pet) value);
        case 5 -> out.writeValue(((Visit.Pet.Unknown) value).fields());
        case 6 -> Writer.writeFish(out, (Visit.Fish) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
