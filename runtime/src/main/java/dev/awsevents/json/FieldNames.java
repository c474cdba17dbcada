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

  private final String[] names;
  private final byte[][] encoded;
  private final boolean verbatim;

  /** Each name in quotes with a colon behind it, made when it is first written. */
  private final byte[] @Nullable [] quoted;

  private final short[] table;
  private final short[] successors;

  private FieldNames(String[] names) {
    this.names = names;
    this.encoded = names.length == 0 ? NO_NAME : new byte[names.length][];
    this.quoted = new byte[names.length][];
    boolean verbatim = names.length > 0;
    // At most half full.
    int slots = Integer.highestOneBit(names.length | 1) << 2;
    this.table = new short[slots];
    Arrays.fill(table, (short) -1);
    for (int i = 0; i < names.length; i++) {
      byte[] name = names[i].getBytes(StandardCharsets.UTF_8);
      encoded[i] = name;
      verbatim &= isVerbatim(name);
      int slot = hash(name, 0, name.length) & (slots - 1);
      while (table[slot] >= 0) {
        slot = (slot + 1) & (slots - 1);
      }
      table[slot] = (short) i;
    }
    this.verbatim = verbatim;
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

  /** The name of a field. */
  public String name(int field) {
    return names[field];
  }

  /** The field of a name, or {@link JsonReader#UNKNOWN}. */
  public int find(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return find(bytes, 0, bytes.length);
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

  int successor(int previous) {
    return successors[previous - JsonReader.UNKNOWN];
  }

  void follow(int previous, int field) {
    successors[previous - JsonReader.UNKNOWN] = (short) field;
  }

  static boolean startsAt(byte[] name, byte[] bytes, int from) {
    for (int i = 0; i < name.length; i++) {
      if (name[i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
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
