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
  /** What the name of a record without fields is compared with; no name may hold a zero byte. */
  private static final byte[][] NO_NAME = {{0}};

  /** Slot for the names in the form of Jackson 2. */
  public static final int JACKSON_2 = 0;

  /** Slot for the names in the form of Jackson 3. */
  public static final int JACKSON_3 = 1;

  private static final int LIBRARIES = 2;

  private final String[] names;
  private final byte[][] encoded;
  private final boolean verbatim;

  /** Whether all names are ASCII, so that characters can be looked up as if they were bytes. */
  private final boolean ascii;

  /** Each name in quotes with a colon behind it, made when it is first written. */
  private final byte[] @Nullable [] quoted;

  /** The names in the forms that other libraries want; null until one of them reads or writes. */
  private @Nullable Object @Nullable [] foreign;

  private final short[] table;
  private final short[] successors;

  private FieldNames(String[] names) {
    this.names = names;
    this.encoded = names.length == 0 ? NO_NAME : new byte[names.length][];
    this.quoted = new byte[names.length][];
    boolean verbatim = names.length > 0;
    boolean ascii = true;
    // At most half full.
    int slots = Integer.highestOneBit(names.length | 1) << 2;
    this.table = new short[slots];
    Arrays.fill(table, (short) -1);
    for (int i = 0; i < names.length; i++) {
      byte[] name = names[i].getBytes(StandardCharsets.UTF_8);
      encoded[i] = name;
      verbatim &= isVerbatim(name);
      ascii &= isAscii(name);
      int slot = hash(name, 0, name.length) & (slots - 1);
      while (table[slot] >= 0) {
        slot = (slot + 1) & (slots - 1);
      }
      table[slot] = (short) i;
    }
    this.verbatim = verbatim;
    this.ascii = ascii;
    this.successors = new short[names.length - JsonReader.UNKNOWN];
    for (int i = 0; i < successors.length; i++) {
      // In the order of the schema at first; the slots before the first field are START, END and
      // UNKNOWN.
      int successor = i + JsonReader.UNKNOWN + 1;
      successors[i] = (short) (successor >= 0 && successor < names.length ? successor : 0);
    }
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
    if (ascii) {
      return findAscii(name);
    }
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return find(bytes, 0, bytes.length);
  }

  private int findAscii(String name) {
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
    int mask = table.length - 1;
    int slot = hash(bytes, from, to) & mask;
    while (true) {
      int field = table[slot];
      if (field < 0) {
        return JsonReader.UNKNOWN;
      }
      byte[] name = encoded[field];
      if (name.length == to - from && startsAt(name, bytes, from)) {
        return field;
      }
      slot = (slot + 1) & mask;
    }
  }

  private static boolean isVerbatim(byte[] name) {
    for (byte next : name) {
      if ((next >= 0 && next < ' ') || next == '"' || next == '\\') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(byte[] name) {
    for (byte next : name) {
      if (next < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether all names look in a document as they do here, that is, none needs an escape. */
  boolean areVerbatim() {
    return verbatim;
  }

  /** The name in UTF-8; not to be changed. */
  byte[] encoded(int field) {
    return encoded[field];
  }

  /** The name in quotes, with a colon; not to be changed. */
  byte[] quoted(int field) {
    byte[] name = quoted[field];
    if (name == null) {
      Utf8JsonWriter out = new Utf8JsonWriter();
      out.name(names[field]);
      name = out.toByteArray();
      quoted[field] = name;
    }
    return name;
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

  static boolean startsAt(byte[] name, byte[] bytes, int from) {
    for (int i = 0; i < name.length; i++) {
      if (name[i] != bytes[from + i]) {
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
