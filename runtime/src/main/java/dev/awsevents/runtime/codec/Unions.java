package dev.awsevents.runtime.codec;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import org.jspecify.annotations.Nullable;

/** Looks ahead into an object, to tell which variant of a union it is. */
public final class Unions {
  private Unions() {}

  /**
   * The text of a scalar member of the next object. Null if there is none. The reader stays where
   * it is.
   */
  public static @Nullable String tag(JsonReader in, String member) {
    Object mark = in.mark();
    String tag = null;
    in.beginObject();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      if (!name.equals(member)) {
        in.skipValue();
      } else if (in.peek() == '{' || in.peek() == '[') {
        in.skipValue();
        tag = null; // of equal names the last wins
      } else {
        tag = in.readString();
        in.forgetRaw(); // the codec of the variant reads it again
      }
    }
    in.reset(mark);
    return tag;
  }

  /**
   * Which of up to 64 members the next object has: bit {@code i} stands for name {@code i}. A
   * member that is null does not count. The reader stays where it is.
   */
  public static long members(JsonReader in, FieldNames names) {
    return members(in, names, 0);
  }

  /**
   * As {@link #members(JsonReader, FieldNames)}, but some members count even if they are null.
   *
   * @param nullable a bit for each of them
   */
  public static long members(JsonReader in, FieldNames names, long nullable) {
    Object mark = in.mark();
    long members = 0;
    in.beginObject();
    for (int field = in.nextField(names, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(names, field)) {
      long member = field < 0 ? 0 : 1L << field;
      if (in.tryReadNull()) {
        members = (members & ~member) | (member & nullable); // of equal names the last wins
      } else {
        in.skipValue();
        members |= member;
      }
    }
    in.reset(mark);
    return members;
  }
}
