package dev.awsevents.runtime.json;

import dev.awsevents.EventFormatException;
import dev.awsevents.JsonLimits;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document from front to back, in the form that generated codecs need. A codec reads
 * an object as
 *
 * <pre>{@code
 * int kept = NONE_KEPT;
 * in.beginObject();
 * for (int field = in.nextField(NAMES, START); field != END; field = in.nextField(NAMES, field)) {
 *   switch (field) {
 *     case 0 -> body = in.readString();
 *     default -> kept = in.keepUnknown(kept);
 *   }
 *   if (kept != NONE_KEPT || in.hasRaw()) {
 *     kept = in.settle(kept, NAMES, field);
 *   }
 * }
 * Map<String, Object> unknownFields = in.takeKept(kept);
 * }</pre>
 *
 * and a list as
 *
 * <pre>{@code
 * int begin = in.beginElements();
 * if (in.beginArray()) {
 *   do {
 *     in.addElement(in.readString());
 *   } while (in.nextElement());
 * }
 * List<String> list = in.takeList(begin);
 * }</pre>
 *
 * <p>All methods throw {@link EventFormatException} if the document is malformed or the value does
 * not have the structure that the method reads.
 */
public abstract class JsonReader {
  private static final int INITIAL_ELEMENTS = 32;

  /** A document of fewer bytes than these is within any limit that the heap sets. */
  public static final int SMALL_DOCUMENT = 1_000_000;

  /** Up to this many elements, nobody asks how many there may be. */
  private static final int FEW_ELEMENTS = 10_000;

  private static final long[] POWERS_OF_TEN = {
    1L, 10L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L, 1_000_000_000L
  };

  /** Decimal places from a second to a nanosecond. */
  public static final int NANO_DIGITS = 9;

  /** What {@link #nextField} takes as the previous field at the beginning of an object. */
  public static final int START = -1;

  /** What {@link #nextField} returns at the end of an object. */
  public static final int END = -2;

  /** What {@link #nextField} returns for a name that is not among the known ones. */
  public static final int UNKNOWN = -3;

  /** What {@link #keepUnknown} and {@link #settle} take while no member of an object is kept. */
  public static final int NONE_KEPT = -1;

  /**
   * What the user has set; null while the standard limits hold. The class of limits is not loaded
   * before a first event, unless the user loads it or the event is a large one.
   */
  static volatile @Nullable JsonLimits customLimits;

  /** The limits of this reader; null while the standard ones hold. */
  final @Nullable JsonLimits limits;

  /** Elements of all collections that are read already. */
  private int elementTotal;

  /** As long as there are no more elements than these, they need not be compared with the limit. */
  private int allowedElements = FEW_ELEMENTS;

  /** The raw value that was noted last; null if there is none or it is kept already. */
  private @Nullable Object raw;

  private long decimalDigits;
  private int decimalFractionDigits;

  /** The elements of all collections that are being read, those of the innermost at the end. */
  private @Nullable Object[] elements = new @Nullable Object[INITIAL_ELEMENTS];

  private int elementCount;

  /** Elements of the collections that are being read whose raw values are not they themselves. */
  private @Nullable RawElements rawElements;

  /**
   * For implementations.
   *
   * @param limits null for those that hold by default
   */
  protected JsonReader(@Nullable JsonLimits limits) {
    this.limits = limits == null ? customLimits : limits;
    if (this.limits != null) {
      allowedElements = Math.min(FEW_ELEMENTS, this.limits.elements());
    }
  }

  /**
   * The first character of the next value, which tells its kind: an opening brace or bracket,
   * <code>"</code>, {@code t}, {@code f}, {@code n}, or any character of a number.
   */
  public abstract char peek();

  /** Skips a null. If the next value is something else, returns false and skips nothing. */
  public abstract boolean tryReadNull();

  /** Enters an object. */
  public abstract void beginObject();

  /**
   * Goes to the value of the next member and returns the index of its name.
   *
   * @param previous the field returned before, {@link #START} at first
   * @return an index, {@link #UNKNOWN} or {@link #END}
   */
  public abstract int nextField(FieldNames names, int previous);

  /**
   * Enters an object of a keyed union, whose first known member tells the variant. Goes to the
   * value of its first member. Does the same as {@link #beginObject} and {@link #nextField} from
   * {@link #START}.
   *
   * @return an index, {@link #UNKNOWN} or {@link #END}
   */
  public int beginVariant(FieldNames names) {
    beginObject();
    return nextField(names, START);
  }

  /** The name of the member that {@link #nextField} found to be unknown. */
  public abstract String unknownName();

  /**
   * Goes to the value of the next member of an object with names of any kind.
   *
   * @param first whether it is the first member
   * @return the name, or null at the end of the object
   */
  public abstract @Nullable String nextName(boolean first);

  /** Enters a list. If it is empty, leaves it again and returns false. */
  public abstract boolean beginArray();

  /** Goes to the next element. If there is none, leaves the list and returns false. */
  public abstract boolean nextElement();

  /** A string. For a number or a boolean, its text. Null for null. */
  public abstract @Nullable String readString();

  /**
   * As {@link #readString}, for a field whose strings are often the same in each record of a
   * document, such as a region or an ARN. As long as they are the same, a reader may return the
   * same object.
   *
   * @param slot the number of the field
   */
  public @Nullable String readRepeatedString(int slot) {
    return readString();
  }

  /**
   * A scalar as free-form JSON: {@code String}, {@code Boolean}, {@code Long}, {@code BigInteger},
   * {@code BigDecimal} or null.
   */
  public abstract @Nullable Object readScalar();

  /**
   * A boolean; null for null. This method and the next ones convert a scalar of another kind
   * ({@code "12"} for 12). They {@link #reject} a scalar that they cannot convert, or that would be
   * written differently.
   */
  public final @Nullable Boolean readBoolean() {
    char next = peek();
    if (next == 't' || next == 'f') {
      return (Boolean) readScalar();
    }
    return ScalarReader.readBoolean(this);
  }

  /** A whole number. */
  public final @Nullable Long readLong() {
    return tryReadDecimal(0) ? Long.valueOf(decimalDigits) : ScalarReader.readLong(this);
  }

  /** A whole number of 32 bits. */
  public final @Nullable Integer readInteger() {
    if (!tryReadDecimal(0)) {
      return ScalarReader.readInteger(this);
    }
    int value = (int) decimalDigits;
    if (value != decimalDigits) {
      raw = decimalDigits;
      return null;
    }
    return value;
  }

  /** A whole number that AWS sends as a string. */
  public final @Nullable Long readLongText() {
    return tryReadDigits() ? Long.valueOf(decimalDigits) : ScalarReader.readLongText(this);
  }

  /** A whole number of 32 bits that AWS sends as a string. */
  public final @Nullable Integer readIntegerText() {
    if (!tryReadDigits()) {
      return ScalarReader.readIntegerText(this);
    }
    int value = (int) decimalDigits;
    if (value != decimalDigits) {
      raw = Long.toString(decimalDigits);
      return null;
    }
    return value;
  }

  /** A decimal number. */
  public final @Nullable BigDecimal readDecimal() {
    return ScalarReader.readDecimal(this);
  }

  /** A floating-point number. A number that {@code double} cannot hold in full is rejected, too. */
  public final @Nullable Double readDouble() {
    return ScalarReader.readDouble(this);
  }

  /**
   * The content of a string in canonical base64 (RFC 4648: padded, unused bits zero, no white
   * space). If the next value is something else, or if this reader must skip it to know, returns
   * null and skips nothing.
   */
  public byte @Nullable [] tryReadBase64() {
    return null;
  }

  /**
   * Reads a number for {@link #decimalInstant}. The number has no sign, no exponent, no more digits
   * than {@code long} and {@code Instant} can hold, and no more digits after the point than asked
   * for. For anything else, returns false and skips nothing. A reader that has no fast way to do it
   * always returns false.
   */
  public boolean tryReadDecimal(int maxFractionDigits) {
    return false;
  }

  /** As {@link #tryReadDecimal}, for a whole number in a string, without leading zeros. */
  public boolean tryReadDigits() {
    return false;
  }

  /** For implementations: notes the number that {@link #tryReadDecimal} has read. */
  protected final void setDecimal(long digits, int fractionDigits) {
    decimalDigits = digits;
    decimalFractionDigits = fractionDigits;
  }

  /**
   * The instant of the number that {@link #tryReadDecimal} or {@link #tryReadDigits} has read last.
   *
   * @param scale decimal places from its unit to a second: 3 for milliseconds; at most nine
   *     together with the digits after the point
   */
  public final Instant decimalInstant(int scale) {
    return instant(decimalDigits, scale + decimalFractionDigits);
  }

  /** The instant of a count, given the number of decimal places from its unit to a second. */
  public static Instant instant(long count, int places) {
    long unit = powerOfTen(places);
    return Instant.ofEpochSecond(
        Math.floorDiv(count, unit), Math.floorMod(count, unit) * powerOfTen(NANO_DIGITS - places));
  }

  /** Ten to the power of 0 to 9. */
  public static long powerOfTen(int exponent) {
    return POWERS_OF_TEN[exponent];
  }

  /**
   * Remembers the place before the next value, so that {@link #reset} can return to it. A reader
   * remembers only one place at a time, and only while it is inside that value.
   */
  public abstract Object mark();

  /** Returns to the place that {@link #mark} has remembered. */
  public abstract void reset(Object mark);

  /** Skips the next value, whatever it is. */
  public abstract void skipValue();

  /**
   * Skips the next value, which will be read again after {@link #reset}. So a reader may look at
   * its end only, and leave all checks to that reading.
   */
  public void skipForNow() {
    skipValue();
  }

  /**
   * Called after {@link #reset} when the value at hand does not fit the type that was tried, and
   * will be read as free-form JSON instead.
   */
  public void onMisfit(EventFormatException misfit) {}

  /**
   * A reader of a document that was made of the value of a member that is read already.
   *
   * @param names the names of the object that has the member
   * @param field the member
   */
  public JsonReader ofMember(byte[] document, FieldNames names, int field) {
    return new Utf8JsonReader(document);
  }

  /** Whether {@link #reset} may follow any reading, also one that marked other places inside. */
  public boolean canGoBack() {
    return false;
  }

  /**
   * Drops the elements of collections that were begun but not ended, after an error.
   *
   * @param begin what {@link #beginElements} returned before them
   */
  public final void dropElements(int begin) {
    elementCount = begin;
    raw = null;
    if (rawElements != null) {
      rawElements.dropSince(begin);
    }
  }

  /**
   * The error to throw if the next value is not what was expected.
   *
   * @param expected what was expected, such as {@code "an object"}
   */
  public abstract RuntimeException unexpected(String expected);

  /**
   * The error to throw if the next value is not as it should be in another way.
   *
   * @param problem such as {@code "expected at most 5 elements"}
   */
  public abstract RuntimeException mismatch(String problem);

  /**
   * Whether the next value is an object. If it is a scalar instead, skips it and notes it as a raw
   * value. Skips a null.
   *
   * @throws EventFormatException if it is a list
   */
  public final boolean startsObject() {
    // The same code is there once more for lists. So each method is too long for the first compiler
    // (C1) to copy it into each of its many callers. A first event would wait for the copies.
    char next = peek();
    if (next == '{') {
      return true;
    }
    if (next == '[') {
      throw unexpected("an object");
    }
    raw = readScalar();
    return false;
  }

  /**
   * Whether the next value is a list. If it is a scalar instead, skips it and notes it as a raw
   * value. Skips a null.
   *
   * @throws EventFormatException if it is an object
   */
  public final boolean startsArray() {
    char next = peek();
    if (next == '[') {
      return true;
    }
    if (next == '{') {
      throw unexpected("a list");
    }
    raw = readScalar();
    return false;
  }

  /** Begins a collection. {@link #takeList} or {@link #takeMap} ends it. */
  public final int beginElements() {
    return elementCount;
  }

  /** Adds an element to the list that was begun last. */
  public final void addElement(@Nullable Object element) {
    if (elementCount == elements.length) {
      growElements();
    }
    elements[elementCount++] = element;
    if (raw != null) {
      noteRawElement();
    }
  }

  /** Adds an entry to the map that was begun last. */
  public final void addEntry(String name, @Nullable Object value) {
    int at = elementCount;
    if (at + 1 >= elements.length) {
      growElements();
    }
    elements[at] = name;
    elements[at + 1] = value;
    elementCount = at + 2;
    if (raw != null) {
      noteRawElement();
    }
  }

  /** The element added last was read from the raw value. */
  private void noteRawElement() {
    onRaw(Objects.requireNonNull(raw));
    RawElements all = rawElements;
    if (all == null) {
      all = new RawElements();
      rawElements = all;
    }
    all.add(elementCount - 1, Objects.requireNonNull(raw));
    raw = null;
  }

  /** A method of its own, so that the first compiler (C1) inlines the others. */
  private void growElements() {
    if (elementTotal + elements.length / 2 > allowedElements) {
      allowedElements = ReaderLimits.checkPlaces(this, elementTotal, elements.length);
    }
    elements = Arrays.copyOf(elements, elements.length * 2);
  }

  /** Counts the elements of a collection that ends. */
  private void countElements(int count) {
    elementTotal += count;
    if (elementTotal > allowedElements) {
      allowedElements = ReaderLimits.checkElements(this, elementTotal);
    }
  }

  /**
   * Ends a list that has the elements added since.
   *
   * @param begin what {@link #beginElements} returned
   */
  public final <E extends @Nullable Object> List<E> takeList(int begin) {
    countElements(elementCount - begin);
    List<E> list = ImmutableList.of(elements, begin, elementCount);
    if (rawElements != null) {
      raw = rawElements.takeList(elements, begin, elementCount);
    }
    elementCount = begin;
    return list;
  }

  /**
   * Ends a map that has the keys and values added since. If keys are equal, the last value wins, at
   * the place of the first key.
   *
   * @param begin what {@link #beginElements} returned
   */
  public final <V extends @Nullable Object> Map<String, V> takeMap(int begin) {
    countElements((elementCount - begin) / 2);
    Map<String, V> map = ImmutableMap.of(elements, begin, elementCount);
    if (rawElements != null) {
      raw = rawElements.takeMap(elements, begin, elementCount);
    }
    elementCount = begin;
    return map;
  }

  /** Any value as free-form JSON, in unmodifiable collections. */
  public final @Nullable Object readValue() {
    switch (peek()) {
      case '{':
        return readMap();
      case '[':
        return readList();
      default:
        return readScalar();
    }
  }

  /** An object that is none of the variants of its union, as free-form JSON. */
  public Map<String, @Nullable Object> readUnknownVariant() {
    return readMap();
  }

  /**
   * Called before a collection that is no member of a record, if its elements, or elements of
   * these, may be null or are converted.
   *
   * @param levels as behind the colon of {@link FieldNames#expecting}
   */
  public void expectElements(String levels) {}

  /** An object as free-form JSON. */
  public final Map<String, @Nullable Object> readMap() {
    beginObject();
    int begin = beginElements();
    for (String name = nextName(true); name != null; name = nextName(false)) {
      addEntry(name, readValue());
    }
    return takeMap(begin);
  }

  /** A list as free-form JSON. */
  public final List<@Nullable Object> readList() {
    int begin = beginElements();
    if (beginArray()) {
      do {
        addElement(readValue());
      } while (nextElement());
    }
    return takeList(begin);
  }

  /**
   * A list of strings. A null stays an element of the list, although the schema has no nulls there.
   */
  public final List<String> readStrings() {
    int begin = beginElements();
    if (beginArray()) {
      do {
        addElement(readString());
      } while (nextElement());
    }
    return takeList(begin);
  }

  /** A list of strings, or a lone string in its place. */
  public final List<String> readOneOrStrings() {
    return peek() == '[' ? readStrings() : ImmutableList.ofLone(readString());
  }

  /** A map of strings. A null stays a value of the map, although the schema has no nulls there. */
  public final Map<String, String> readStringMap() {
    beginObject();
    int begin = beginElements();
    for (String name = nextName(true); name != null; name = nextName(false)) {
      addEntry(name, readString());
    }
    return takeMap(begin);
  }

  /**
   * A map of lists of strings. A null stays a value of the map, although the schema has no nulls
   * there.
   */
  public final Map<String, List<String>> readStringsMap() {
    beginObject();
    int begin = beginElements();
    for (String name = nextName(true); name != null; name = nextName(false)) {
      addEntry(name, tryReadNull() ? null : readStrings());
    }
    return takeMap(begin);
  }

  /**
   * Notes the raw value of the scalar just read, which the value made of it would not be written
   * back as: it is of another kind, is spelled otherwise or is none at all.
   */
  public final void reject(Object raw) {
    this.raw = raw;
  }

  /**
   * As {@link #reject}, for a value that fits its type, but would be written in another spelling.
   */
  public void rejectSpelling(Object raw) {
    reject(raw);
  }

  /**
   * Whether the next value is a container of another kind than the type of the field, which the
   * schema allows nevertheless. If it is, reads it and notes it as a raw value.
   *
   * @param begin how such a container begins: a brace or a bracket
   */
  public final boolean tryReject(char begin) {
    if (peek() != begin) {
      return false;
    }
    rejectSpelling(Objects.requireNonNull(readValue()));
    return true;
  }

  /** Whether the value read last has a raw value of its own. */
  public final boolean hasRaw() {
    return raw != null;
  }

  /** Forgets the raw value of what was only looked at. */
  public final void forgetRaw() {
    raw = null;
  }

  /**
   * Keeps the raw value of the field read last, if there is one. If there is none, what was kept of
   * an equal field before is no longer true: of equal names the last wins.
   *
   * @param kept where the members kept of the object at hand begin, {@link #NONE_KEPT} at first
   * @param field what {@link #nextField} has returned
   * @return where they begin now, for {@link #takeKept}
   */
  public final int settle(int kept, FieldNames names, int field) {
    if (field < 0 || (raw == null && (kept == NONE_KEPT || elements[kept] == null))) {
      return kept;
    }
    Object raw = takeRaw();
    if (raw != null) {
      onRaw(raw);
    }
    int begin = kept == NONE_KEPT ? beginKept() : kept;
    int[] places = (int[]) elements[begin];
    if (places == null) {
      places = new int[names.size()];
      elements[begin] = places;
    }
    int place = places[field];
    if (place > 0) {
      elements[place + 1] = raw;
    } else if (raw != null) {
      places[field] = elementCount;
      addEntry(names.name(field), raw);
    }
    return begin;
  }

  /** The raw value of the value read last, which is then forgotten. */
  final @Nullable Object takeRaw() {
    Object taken = raw;
    raw = null;
    return taken;
  }

  /** Called for each raw value that is kept of the member or the element at hand. */
  void onRaw(Object raw) {}

  /** Begins the members kept of an object, in front of which the places of its raw values stand. */
  private int beginKept() {
    int begin = elementCount;
    addElement(null);
    return begin;
  }

  /** Keeps the unknown member at hand; as {@link #settle}. */
  public final int keepUnknown(int kept) {
    return keepValue(kept, unknownName());
  }

  /** Keeps the next value; as {@link #settle}. */
  public final int keepValue(int kept, String name) {
    return keep(kept, name, readValue());
  }

  private int keep(int kept, String name, @Nullable Object value) {
    int begin = kept == NONE_KEPT ? beginKept() : kept;
    addEntry(name, value);
    return begin;
  }

  /**
   * Keeps the value of a field that came under another spelling of its name, unless its raw value
   * is kept already; as {@link #settle}.
   *
   * @param spelling index of the spelling
   */
  public final int keepSpelling(int kept, FieldNames names, int spelling, @Nullable Object value) {
    int[] places = kept == NONE_KEPT ? null : (int[]) elements[kept];
    return places != null && places[spelling] > 0 && elements[places[spelling] + 1] != null
        ? kept
        : keep(kept, names.name(spelling), value);
  }

  /**
   * Ends an object with the members kept of it.
   *
   * @return null where none are
   */
  public final @Nullable Map<String, @Nullable Object> takeKept(int kept) {
    if (kept == NONE_KEPT) {
      return null;
    }
    int[] places = (int[]) elements[kept];
    if (places != null) {
      elementCount = RawElements.removeOutdated(elements, places, kept + 1, elementCount);
    }
    countElements((elementCount - kept) / 2);
    Map<String, @Nullable Object> members = ImmutableMap.of(elements, kept + 1, elementCount);
    elementCount = kept;
    return members;
  }
}
