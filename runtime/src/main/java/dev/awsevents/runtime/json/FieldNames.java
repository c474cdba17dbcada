package dev.awsevents.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * The wire names of one record, in the order in which AWS sends them. A reader finds the index of a
 * name without making a string.
 *
 * <p>After each field the reader guesses the field that followed last time. So it compares bytes
 * only once for each name, whatever the order of the payload. Threads share the guesses without
 * synchronization. A stale guess costs a look-up, nothing else.
 */
public final class FieldNames {
  /** How many bytes a member has beside the name: two quotes and a colon. */
  private static final int EXTRA = 3;

  /** The guess for a record without fields. No payload matches it. */
  private static final byte[][] NO_MEMBER = {{}};

  /** Stands for Jackson 2 in {@link #form} and {@link #putForm}. */
  public static final int JACKSON_2 = 0;

  /** Stands for Jackson 3 in {@link #form} and {@link #putForm}. */
  public static final int JACKSON_3 = 1;

  private static final int LIBRARIES = 2;

  private final String[] names;

  /** What {@link #expecting} has set. */
  private @Nullable String expected;

  private boolean open;

  /** Null until a strict reader asks. */
  private volatile @Nullable FieldExpectations expectations;

  /** Each name as it is written: in quotes, with a colon after it. Must not be changed. */
  final byte[][] members;

  /** The names in the forms that other libraries want. Null until one of them reads or writes. */
  private @Nullable Object @Nullable [] forms;

  /**
   * A guess for the field that comes after each field, after {@link JsonReader#START} and after
   * {@link JsonReader#UNKNOWN}. Index 0 is for {@code UNKNOWN}.
   */
  final short[] successors;

  private FieldNames(String[] names) {
    this.names = names;
    this.members = names.length == 0 ? NO_MEMBER : new byte[names.length][];
    for (int i = 0; i < names.length; i++) {
      byte[] member = plainMember(names[i]);
      members[i] = member == null ? escapedMember(names[i]) : member;
    }
    this.successors = new short[names.length - JsonReader.UNKNOWN];
    for (int i = 0; i < successors.length; i++) {
      // In the order of the schema at first. UNKNOWN, END and START come before the first field.
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

  /**
   * Says which fields every object has, and where nulls may be in those that are collections.
   *
   * @param expected the indexes of the required fields with a space between them, such as {@code "0
   *     1? 4|9 7:.?"}: field 1 may be null, and field 4 may come under the name 9, too. A colon
   *     goes before what is said of the elements of a collection, which need not be required: one
   *     character for each collection inside of the other. For {@code ?} they may be null, for
   *     {@code .} and where nothing is said they may not; and for {@code !} they may not either,
   *     but are read as free-form JSON and converted. It is text because text costs a first event
   *     nothing: only a {@link StrictReader} takes it apart.
   */
  public FieldNames expecting(String expected) {
    this.expected = expected;
    return this;
  }

  /** Says that members with other names are expected, too. */
  public FieldNames open() {
    open = true;
    return this;
  }

  /** Whether {@link #open} was said. */
  boolean isOpen() {
    return open;
  }

  /** What {@link #expecting} has said. Threads may take the text apart twice. */
  FieldExpectations expectations() {
    FieldExpectations known = expectations;
    if (known == null) {
      known = new FieldExpectations(expected, names.length);
      expectations = known;
    }
    return known;
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
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return JsonReader.UNKNOWN;
  }

  /**
   * The field whose member stands at an offset. {@link JsonReader#UNKNOWN} if there is none, and
   * also for a member with escapes or white space in it.
   *
   * <p>The search looks at one field after the other, from the guess on. If a payload leaves out a
   * field, it mostly goes on with one of the next fields. Tables for the search would take longer
   * to make than most functions would ever save by them.
   */
  int memberAt(byte[] bytes, int at, int end, int guess) {
    if (end - at < EXTRA || bytes[at] != '"' || names.length == 0) {
      return JsonReader.UNKNOWN;
    }
    byte[][] members = this.members;
    byte first = bytes[at + 1];
    for (int i = guess; i < members.length; i++) {
      if (members[i][1] == first && startsAt(members[i], bytes, at, end)) {
        return i;
      }
    }
    for (int i = 0; i < guess; i++) {
      if (members[i][1] == first && startsAt(members[i], bytes, at, end)) {
        return i;
      }
    }
    return JsonReader.UNKNOWN;
  }

  /**
   * A guess for the field that comes after another one; 0 if there are no fields at all.
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

  /** The names in the form of another library, or null before {@link #putForm}. */
  public @Nullable Object form(int library) {
    Object[] known = forms;
    return known == null ? null : known[library];
  }

  /**
   * Remembers the names in the form of another library. If several threads call it at the same
   * time, any of their objects may stay.
   *
   * @param form an object that threads can share without synchronization
   */
  public void putForm(int library, Object form) {
    @Nullable Object[] changed = new Object[LIBRARIES];
    @Nullable Object[] known = forms;
    if (known != null) {
      System.arraycopy(known, 0, changed, 0, LIBRARIES);
    }
    changed[library] = form;
    forms = changed;
  }

  static boolean startsAt(byte[] member, byte[] bytes, int from, int end) {
    if (member.length >= end - from || member.length == 0) {
      return false; // no document ends with the name of a member
    }
    for (int i = 0; i < member.length; i++) {
      if (member[i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }
}
