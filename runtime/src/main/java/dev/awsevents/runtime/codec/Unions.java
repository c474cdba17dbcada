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
    String tag = tagInside(in, member);
    in.reset(mark);
    return tag;
  }

  /**
   * The text of a scalar that is a member of a member of the next object. Null if there is none.
   * The reader stays where it is.
   */
  public static @Nullable String tag(JsonReader in, String outer, String inner) {
    Object mark = in.mark();
    String tag = null;
    in.beginObject();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      if (!name.equals(outer)) {
        in.skipValue();
      } else if (in.peek() != '{') {
        in.skipValue();
        tag = null; // of equal names the last wins
      } else {
        tag = tagInside(in, inner);
      }
    }
    in.reset(mark);
    return tag;
  }

  /** As {@link #tag(JsonReader, String)}, but the reader goes on behind the object. */
  private static @Nullable String tagInside(JsonReader in, String member) {
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
    return tag;
  }

  /**
   * The kind of value that a member of the next object has: {@code string}, {@code number}, {@code
   * boolean}, {@code object}, {@code array} or {@code null}. Null if there is no such member. The
   * reader stays where it is.
   */
  public static @Nullable String kind(JsonReader in, String member) {
    Object mark = in.mark();
    String kind = null;
    in.beginObject();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      if (name.equals(member)) {
        kind = kind(in.peek());
      }
      in.skipValue();
    }
    in.reset(mark);
    return kind;
  }

  private static String kind(char first) {
    return switch (first) {
      case '"' -> "string";
      case '{' -> "object";
      case '[' -> "array";
      case 't', 'f' -> "boolean";
      case 'n' -> "null";
      default -> "number";
    };
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
