package dev.awsevents.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Names of members that are no record's own, such as headers and attributes of items: the same few
 * in each event that a function receives. Each is made once and shared from then on, so that it is
 * neither allocated nor hashed again.
 *
 * <p>They are in a table with one place for each hash; who comes first keeps the place. So the
 * table cannot grow, and names that are never the same, or were chosen to collide, cost no more
 * than a look at the table. Threads may use it without synchronization, since entries do not
 * change; at worst a name is made twice.
 */
final class MemberName {
  /** Longer ones are rarely names. */
  private static final int MAX_LENGTH = 64;

  private static final @Nullable MemberName[] TABLE = new MemberName[512];

  /** The name as it is written: in quotes, with a colon behind it. */
  final byte[] text;

  final String name;

  /** The name that came after this one last time. */
  @Nullable MemberName next;

  /** The name that came after this one last time, as the first one of another object. */
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
   * The name between two offsets of a document, all of it ASCII and in quotes. Null where the table
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

  /** The name that is the very same string; null where it is not one of the shared ones. */
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

  /** A shared name is not worth comparing by its characters: they could be written instead. */
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

  /** Deprecated or not, this constructor copies the bytes and does nothing else. */
  @SuppressWarnings("deprecation")
  private static String ascii(byte[] text, int length) {
    return new String(text, 0, 1, length);
  }
}
