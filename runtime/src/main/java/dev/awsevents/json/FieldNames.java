package dev.awsevents.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The wire names of one record, in the order in which AWS sends them. A reader finds the index of a
 * name without making a string.
 *
 * <p>After each field it guesses the field that followed last time, so a payload is matched by
 * comparing bytes once per name, whatever its order. The guesses are shared between threads without
 * synchronization: a stale one costs a look-up, nothing else.
 */
public final class FieldNames {
  /** How many bytes a member has beside the name: two quotes and a colon. */
  private static final int EXTRA = 3;

  /** What the member of a record without fields is compared with; no document begins so. */
  private static final byte[][] NO_MEMBER = {{0}};

  /** Slot for the names in the form of Jackson 2. */
  public static final int JACKSON_2 = 0;

  /** Slot for the names in the form of Jackson 3. */
  public static final int JACKSON_3 = 1;

  private static final int LIBRARIES = 2;

  private final String[] names;

  /** Each name as it is written: in quotes, with a colon behind it. */
  private final byte[][] members;

  /** Whether all names are ASCII without escapes, the same in Java, in memory and on the wire. */
  private final boolean plain;

  /** The names in the forms that other libraries want; null until one of them reads or writes. */
  private @Nullable Object @Nullable [] foreign;

  /** Made at the first name that is not where it was guessed to be. */
  private volatile short @Nullable [] table;

  private final short[] successors;

  private FieldNames(String[] names) {
    this.names = names;
    this.members = names.length == 0 ? NO_MEMBER : new byte[names.length][];
    boolean plain = true;
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      byte[] member = plainMember(name);
      if (member == null) {
        member = escapedMember(name);
        plain = false;
      }
      members[i] = member;
    }
    this.plain = plain;
    this.successors = new short[names.length - JsonReader.UNKNOWN];
    for (int i = 0; i < successors.length; i++) {
      // In the order of the schema at first; the slots before the first field are START, END and
      // UNKNOWN.
      int successor = i + JsonReader.UNKNOWN + 1;
      successors[i] = (short) (successor >= 0 && successor < names.length ? successor : 0);
    }
  }

  /** The member of a name that is ASCII and needs no escapes; null for any other. */
  private static byte @Nullable [] plainMember(String name) {
    int length = name.length();
    byte[] member = new byte[length + EXTRA];
    member[0] = '"';
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return null;
      }
      member[i + 1] = (byte) c;
    }
    member[length + 1] = '"';
    member[length + 2] = ':';
    return member;
  }

  private static byte[] escapedMember(String name) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.name(name);
    return out.toByteArray();
  }

  /** The names in the order in which AWS sends them. */
  public static FieldNames of(String... names) {
    return new FieldNames(names);
  }

  /** Number of names. */
  public int size() {
    return names.length;
  }

  /** The name of a field. */
  public String name(int field) {
    return names[field];
  }

  /** The field of a name, or {@link JsonReader#UNKNOWN}. */
  public int find(String name) {
    if (plain) {
      return findAscii(name);
    }
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return find(bytes, 0, bytes.length);
  }

  private int findAscii(String name) {
    short[] table = table();
    int mask = table.length - 1;
    int slot = hash(name) & mask;
    while (true) {
      int field = table[slot];
      if (field < 0) {
        return JsonReader.UNKNOWN;
      }
      if (names[field].equals(name)) {
        return field;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** The field whose name, in UTF-8, stands between two offsets, or {@link JsonReader#UNKNOWN}. */
  int find(byte[] bytes, int from, int to) {
    short[] table = table();
    int mask = table.length - 1;
    int slot = hash(bytes, from, to) & mask;
    while (true) {
      int field = table[slot];
      if (field < 0) {
        return JsonReader.UNKNOWN;
      }
      if (isNamed(field, bytes, from, to)) {
        return field;
      }
      slot = (slot + 1) & mask;
    }
  }

  private boolean isNamed(int field, byte[] bytes, int from, int to) {
    int length = to - from;
    if (!plain) {
      return names[field].equals(new String(bytes, from, length, StandardCharsets.UTF_8));
    }
    byte[] member = members[field];
    return member.length == length + EXTRA && Arrays.equals(member, 1, 1 + length, bytes, from, to);
  }

  /** The field of each hash. Threads may make it twice; each sees a whole one or none. */
  private short[] table() {
    short[] known = table;
    return known == null ? makeTable() : known;
  }

  private short[] makeTable() {
    // At most half full.
    int slots = Integer.highestOneBit(names.length | 1) << 2;
    short[] made = new short[slots];
    Arrays.fill(made, (short) -1);
    for (int i = 0; i < names.length; i++) {
      byte[] name = names[i].getBytes(StandardCharsets.UTF_8);
      int slot = hash(name, 0, name.length) & (slots - 1);
      while (made[slot] >= 0) {
        slot = (slot + 1) & (slots - 1);
      }
      made[slot] = (short) i;
    }
    table = made;
    return made;
  }

  /** The name in quotes, with a colon; not to be changed. */
  byte[] member(int field) {
    return members[field];
  }

  /**
   * A guess at the field that comes after another one; 0 when there are no fields at all.
   *
   * @param previous a field, {@link JsonReader#START} or {@link JsonReader#UNKNOWN}
   */
  public int successor(int previous) {
    return successors[previous - JsonReader.UNKNOWN];
  }

  /** Notes for later guesses which field came after another one. */
  public void follow(int previous, int field) {
    successors[previous - JsonReader.UNKNOWN] = (short) field;
  }

  /** The names in the form of another library, or null when they have not been put there yet. */
  public @Nullable Object foreign(int library) {
    Object[] forms = foreign;
    return forms == null ? null : forms[library];
  }

  /**
   * Keeps the names in the form of another library. Several threads may do so; any of their objects
   * is kept.
   *
   * @param form an object that may be handed between threads without synchronization
   */
  public void keepForeign(int library, Object form) {
    @Nullable Object[] forms = new Object[LIBRARIES];
    @Nullable Object[] known = foreign;
    if (known != null) {
      System.arraycopy(known, 0, forms, 0, LIBRARIES);
    }
    forms[library] = form;
    foreign = forms;
  }

  static boolean startsAt(byte[] member, byte[] bytes, int from) {
    for (int i = 0; i < member.length; i++) {
      if (member[i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** As the other one for a name of ASCII; another name gets any number. */
  private static int hash(String name) {
    int length = name.length();
    if (length == 0) {
      return 0;
    }
    int hash = length * 31 + name.charAt(0);
    hash = hash * 31 + name.charAt(length >> 1);
    hash = hash * 31 + name.charAt(length - 1);
    return hash ^ (hash >>> 7);
  }

  private static int hash(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return 0;
    }
    int hash = length * 31 + bytes[from];
    hash = hash * 31 + bytes[from + (length >> 1)];
    hash = hash * 31 + bytes[to - 1];
    return hash ^ (hash >>> 7);
  }
}
