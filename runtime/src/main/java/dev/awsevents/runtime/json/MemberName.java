package dev.awsevents.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The name of a member that is not a field of a record, such as a header or an attribute of an
 * item. The events that a function receives have the same few names. Each name is made once and
 * shared from then on, so that it is neither allocated nor hashed again.
 *
 * <p>The names are in a table with one place for each hash. The first name at a place stays there.
 * So the table cannot grow. Names that are never the same, or are chosen to collide, cost no more
 * than a look at the table. Threads may use it without synchronization, because entries do not
 * change. At worst a name is made twice.
 */
final class MemberName {
  /** Longer strings are rarely names. */
  private static final int MAX_LENGTH = 64;

  private static final @Nullable MemberName[] TABLE = new MemberName[512];

  /** The name as it is written: in quotes, with a colon after it. */
  final byte[] text;

  final String name;

  /** The name that came after this one last time. */
  @Nullable MemberName next;

  /** The name that came after this one last time, if it was the first name of another object. */
  @Nullable MemberName inside;

  /** The field that the first variant under this name began with last time. */
  int variant;

  /** The field that another variant inside that one began with last time. */
  int variantInside;

  private MemberName(byte[] text, String name) {
    this.text = text;
    this.name = name;
  }

  /**
   * The name between two offsets of a document, all of it ASCII and in quotes. Null if the table
   * has no place for it.
   */
  static @Nullable MemberName of(byte[] document, int from, int to) {
    int length = to - from;
    if (length > MAX_LENGTH || length == 0) {
      return null;
    }
    int place =
        place(
            length,
            document[from],
            document[to - 1],
            document[from + (length >> 1)],
            document[from + (length >> 2)]);
    MemberName known = TABLE[place];
    if (known == null) {
      byte[] text = Arrays.copyOfRange(document, from - 1, to + 2);
      text[length + 2] = ':';
      known = new MemberName(text, ascii(text, length));
      TABLE[place] = known;
      return known;
    }
    return FieldNames.startsAt(known.text, document, from - 1, document.length) ? known : null;
  }

  /** The shared name that is the very same string; null if there is none. */
  static @Nullable MemberName of(String name) {
    int length = name.length();
    if (length > MAX_LENGTH || length == 0) {
      return null;
    }
    int place =
        place(
            length,
            name.charAt(0),
            name.charAt(length - 1),
            name.charAt(length >> 1),
            name.charAt(length >> 2));
    MemberName known = TABLE[place];
    return known != null && known.is(name) ? known : null;
  }

  /** Forgets all names, so that a test does not depend on those before it. */
  static void forgetAll() {
    Arrays.fill(TABLE, null);
  }

  /** Compares identity only. To compare the characters would take as long as to write them. */
  @SuppressWarnings({"ReferenceEquality", "StringEquality"})
  boolean is(String name) {
    return this.name == name;
  }

  private static int place(int length, int first, int last, int middle, int quarter) {
    int hash = length * 31 + first;
    hash = hash * 31 + last;
    hash = hash * 31 + middle;
    hash = hash * 31 + quarter;
    return (hash ^ (hash >>> 9)) & (TABLE.length - 1);
  }

  /** The deprecated constructor copies the bytes and does nothing else. */
  @SuppressWarnings("deprecation")
  private static String ascii(byte[] text, int length) {
    return new String(text, 0, 1, length);
  }
}
