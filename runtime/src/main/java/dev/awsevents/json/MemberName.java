package dev.awsevents.json;

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

  private final byte[] ascii;
  private final String name;

  private MemberName(byte[] ascii, String name) {
    this.ascii = ascii;
    this.name = name;
  }

  /** The name between two offsets of a document, all of it ASCII. */
  static String get(byte[] document, int from, int to) {
    int length = to - from;
    if (length > MAX_LENGTH || length == 0) {
      return string(document, from, length);
    }
    int hash = length * 31 + document[from];
    hash = hash * 31 + document[to - 1];
    hash = hash * 31 + document[from + (length >> 1)];
    hash = hash * 31 + document[from + (length >> 2)];
    int place = (hash ^ (hash >>> 9)) & (TABLE.length - 1);
    MemberName known = TABLE[place];
    if (known == null) {
      known =
          new MemberName(Arrays.copyOfRange(document, from, to), string(document, from, length));
      TABLE[place] = known;
      return known.name;
    }
    byte[] ascii = known.ascii;
    return ascii.length == length && Arrays.equals(ascii, 0, length, document, from, to)
        ? known.name
        : string(document, from, length);
  }

  /** Deprecated or not, this constructor copies the bytes and does nothing else. */
  @SuppressWarnings("deprecation")
  private static String string(byte[] document, int from, int length) {
    return new String(document, 0, from, length);
  }
}
