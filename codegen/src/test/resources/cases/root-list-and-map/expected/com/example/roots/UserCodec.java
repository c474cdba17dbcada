// Generated from User.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link User}. Not API: its methods change with the schema. */
final class UserCodec implements Codec<User> {
  static final UserCodec INSTANCE = new UserCodec();

  private static final FieldNames USER = FieldNames.of("names", "things");

  static {
    Codecs.register(User.class, INSTANCE);
  }

  private UserCodec() {}

  @Override
  public User read(JsonReader in) {
    return in.tryReadNull() ? null : readUser(in);
  }

  @Override
  public void write(JsonWriter out, User value) {
    Writer.writeUser(out, value);
  }

  /** Reads {@link User}, which must be there. */
  static User readUser(JsonReader in) {
    in.beginObject();
    List<String> names = null;
    List<List<Things.Thing>> things = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(USER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(USER, field)) {
      switch (field) {
        case 0 -> names = in.startsArray() ? in.readStrings() : null;
        case 1 -> things = in.startsArray() ? readListOfListOfThing(in) : null;
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, USER, field);
      }
    }
    return new User(names, things, in.takeKept(kept));
  }

  private static List<List<Things.Thing>> readListOfListOfThing(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : readListOfThing(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  private static List<Things.Thing> readListOfThing(JsonReader in) {
    int begin = in.beginElements();
    if (in.beginArray()) {
      do {
        in.addElement(in.tryReadNull() ? null : ThingsCodec.readThing(in));
      } while (in.nextElement());
    }
    return in.takeList(begin);
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link User}. */
    static void writeUser(JsonWriter out, User value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (ImmutableList.isAbsent(value.names())) {
        out.rawField(USER, 0, unknown);
      } else if (!out.tryWriteRaw(USER, 0, value.names(), unknown)) {
        out.name(USER, 0);
        out.writeStrings(value.names());
      }
      if (out.tryNameList(USER, 1, value.things(), unknown)) {
        writeListOfListOfThing(out, value.things());
      }
      out.endRecord(USER, unknown);
    }

    private static void writeListOfListOfThing(JsonWriter out, List<List<Things.Thing>> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        List<Things.Thing> element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          writeListOfThing(out, element);
        }
      }
      out.endArray();
    }

    private static void writeListOfThing(JsonWriter out, List<Things.Thing> list) {
      out.beginArray();
      for (int i = 0; i < list.size(); i++) {
        Things.Thing element = list.get(i);
        if (element == null) {
          out.writeNull();
        } else {
          ThingsCodec.Writer.writeThing(out, element);
        }
      }
      out.endArray();
    }
  }
}
