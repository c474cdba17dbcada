package dev.awsevents.runtime.json;

import dev.awsevents.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads UTF-8 bytes, strictly by RFC 8259.
 *
 * <p>Where the RFC leaves a choice, the reader skips a byte order mark at the beginning. Of equal
 * names the last wins. An escaped lone surrogate stays in the string. Malformed UTF-8 is an error,
 * and so is anything but white space after the document. {@link JsonLimits} apply.
 *
 * <p>It is one class, except for numbers, base64 and unusual strings. Each further class would take
 * time before the first event, and the methods share the position.
 *
 * <p>{@link JsonErrors} makes the errors. The methods that call it are declared to return {@link
 * RuntimeException}. If a signature here had the type of the exception itself, the JVM would load
 * it at every start to verify this class.
 */
public final class Utf8JsonReader extends JsonReader {
  private static final byte PLAIN = 0;
  private static final byte QUOTE = 1;
  private static final byte ESCAPE = 2;
  private static final byte CONTROL = 3;
  private static final byte NON_ASCII = 4;

  /** A multiple of three. It stays one when it is doubled. */
  private static final int INITIAL_BASE64 = 384;

  /** How many bytes of a string the reader looks at one by one. */
  private static final int NEAR = 32;

  /** With this many digits no long overflows and, if they are seconds, no Instant. */
  private static final int MAX_DECIMAL_DIGITS = 16;

  /**
   * Stands for a slot without a string so far. No string is at offset 0, because a document does
   * not begin with a field.
   */
  private static final int NOT_SEEN = 0;

  /** Stands for a slot whose string was a different one in a later record. */
  private static final int DIFFERENT = -1;

  private static final int MORE_SLOTS = 8;
  private static final int[] NO_PLACES = {};
  private static final @Nullable String[] NO_STRINGS = {};

  private static final int MANY_COMPARED = 5_000;

  /** How many strings were compared so far; threads may overwrite each other's counts. */
  private static int compared;

  /** What each byte means inside a string. */
  private static final byte[] STRING_BYTE = new byte[256];

  static {
    Arrays.fill(STRING_BYTE, 0, 0x20, CONTROL);
    Arrays.fill(STRING_BYTE, 0x80, 0x100, NON_ASCII);
    STRING_BYTE['"'] = QUOTE;
    STRING_BYTE['\\'] = ESCAPE;
  }

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final int maxDepth;
  private final int maxNameLength;
  private final int maxStringLength;
  private final int maxNumberLength;
  private int position;
  private int depth;
  private String scannedName = "";
  private @Nullable MemberName lastName;

  /** Whether a variant has begun since the last name. */
  private boolean insideVariant;

  private @Nullable StringUnescaper unescaper;

  /** Where the string of each slot stands; see {@link #readRepeatedString}. */
  private int[] repeatedAt = NO_PLACES;

  private @Nullable String[] repeated = NO_STRINGS;

  /** Buffer for the content of base64 while it is decoded. It is used again each time. */
  private byte @Nullable [] base64;

  /** Reads a whole document. */
  public Utf8JsonReader(byte[] document) {
    this(document, 0, document.length, null);
  }

  /**
   * Reads a whole document.
   *
   * @param limits null for those that hold by default
   */
  public Utf8JsonReader(byte[] document, @Nullable JsonLimits limits) {
    this(document, 0, document.length, limits);
  }

  /**
   * Reads the document between two offsets.
   *
   * @param bytes must not change while they are read
   */
  public Utf8JsonReader(byte[] bytes, int from, int to) {
    this(bytes, from, to, null);
  }

  private Utf8JsonReader(byte[] bytes, int from, int to, @Nullable JsonLimits given) {
    super(given);
    if (limits == null) {
      maxDepth = JsonLimits.STANDARD_DEPTH;
      maxNameLength = JsonLimits.STANDARD_NAME_LENGTH;
      maxStringLength = JsonLimits.STANDARD_STRING_LENGTH;
      maxNumberLength = JsonLimits.STANDARD_NUMBER_LENGTH;
    } else {
      maxDepth = limits.depth();
      maxNameLength = limits.nameLength();
      maxStringLength = limits.stringLength();
      maxNumberLength = limits.numberLength();
    }
    this.bytes = bytes;
    this.start = from;
    this.end = to;
    this.position = from;
    if (limits != null || to - from > SMALL_DOCUMENT) {
      ReaderLimits.checkLength(this, to - from);
    }
    if (to - from >= 3
        && bytes[from] == (byte) 0xEF
        && bytes[from + 1] == (byte) 0xBB
        && bytes[from + 2] == (byte) 0xBF) {
      position += 3;
    }
    skipWhitespace();
  }

  /** Must be called after the document. Anything but white space is an error. */
  public void end() {
    if (position < end) {
      throw error("expected the end of the document", position);
    }
    releaseUnescaper();
  }

  /**
   * Must be called after a document behind which other documents may follow. Returns the offset in
   * the bytes at which the next one begins, or where the bytes end.
   */
  public int endBeforeNext() {
    releaseUnescaper();
    return position;
  }

  private void releaseUnescaper() {
    if (unescaper != null) {
      unescaper.release();
      unescaper = null;
    }
  }

  @Override
  public char peek() {
    if (position >= end) {
      throw noValue();
    }
    return (char) (bytes[position] & 0xFF);
  }

  private RuntimeException noValue() {
    return error("expected a value", position);
  }

  @Override
  public boolean tryReadNull() {
    if (position < end && bytes[position] == 'n') {
      skipNull();
      return true;
    }
    return false;
  }

  private void skipNull() {
    byte[] bytes = this.bytes;
    int at = position;
    if (at + 3 >= end || bytes[at + 1] != 'u' || bytes[at + 2] != 'l' || bytes[at + 3] != 'l') {
      throw error("expected a value", at);
    }
    position = at + 4;
    skipWhitespace();
  }

  @Override
  public void beginObject() {
    int at = position;
    if (at >= end || bytes[at] != '{') {
      throw unexpected("an object");
    }
    if (++depth > maxDepth) {
      throw tooDeep(at);
    }
    goBehind(at);
  }

  private RuntimeException tooDeep(int at) {
    return error(JsonErrors.limit("", maxDepth, "objects and lists inside each other"), at);
  }

  /** Goes past one character and the white space after it. */
  private void goBehind(int at) {
    int next = at + 1;
    position = next;
    if (next < end && bytes[next] <= ' ') {
      skipBlanks();
    }
  }

  @Override
  public int nextField(FieldNames names, int previous) {
    byte[] bytes = this.bytes;
    int at = position;
    if (previous != START) {
      byte next = at < end ? bytes[at] : 0;
      if (next == '}') {
        depth--;
        goBehind(at);
        return END;
      }
      if (next != ',') {
        return otherField(names, previous);
      }
      at++;
    }
    int guess = names.successors[previous - UNKNOWN];
    byte[] guessed = names.members[guess];
    int length = guessed.length;
    if (length < end - at) {
      int same = 0;
      while (same < length && guessed[same] == bytes[at + same]) {
        same++;
      }
      if (same == length && length > 0) {
        goBehind(at + length - 1);
        return guess;
      }
    }
    return unguessedField(names, previous, at, guess);
  }

  /**
   * A method of its own, so that code that often runs is compiled without code that seldom runs.
   */
  private int unguessedField(FieldNames names, int previous, int at, int guess) {
    int field = names.memberAt(bytes, at, end, previous == START ? 0 : guess);
    if (field == UNKNOWN) {
      return otherField(names, previous);
    }
    names.successors[previous - UNKNOWN] = (short) field;
    goBehind(at + names.members[field].length - 1);
    return field;
  }

  /**
   * Guesses the variant that was under the same name last time, because what an item of DynamoDB
   * has under a name is always of the same kind. A variant inside it, such as an element of a list,
   * has a guess of its own.
   */
  @Override
  public int beginVariant(FieldNames names) {
    beginObject();
    MemberName last = lastName;
    if (last == null) {
      return nextField(names, START);
    }
    boolean inside = insideVariant;
    insideVariant = true;
    int guess = inside ? last.variantInside : last.variant;
    if (guess < names.members.length
        && FieldNames.startsAt(names.members[guess], bytes, position, end)) {
      goBehind(position + names.members[guess].length - 1);
      return guess;
    }
    int field = nextField(names, START);
    if (field >= 0) {
      if (inside) {
        last.variantInside = field;
      } else {
        last.variant = field;
      }
    }
    return field;
  }

  /**
   * Handles the end of the object, and a name that is unknown, has escapes or has white space
   * around it.
   */
  private int otherField(FieldNames names, int previous) {
    if (!nextMember(previous == START)) {
      return END;
    }
    int quote = position - 1;
    int field = names.memberAt(bytes, quote, end, names.successor(previous));
    if (field == UNKNOWN) {
      scannedName = scanName();
      field = names.find(scannedName);
    } else {
      goBehind(quote + names.members[field].length - 1);
    }
    if (field != UNKNOWN) {
      names.follow(previous, field);
    }
    return field;
  }

  @Override
  public String unknownName() {
    return scannedName;
  }

  @Override
  public @Nullable String nextName(boolean first) {
    byte[] bytes = this.bytes;
    int at = position;
    if (!first) {
      byte next = at < end ? bytes[at] : 0;
      if (next == '}') {
        depth--;
        goBehind(at);
        return null;
      }
      if (next != ',') {
        return otherName(first);
      }
      at++;
    }
    MemberName last = lastName;
    MemberName guess = last == null ? null : first ? last.inside : last.next;
    if (guess != null && FieldNames.startsAt(guess.text, bytes, at, end)) {
      goBehind(at + guess.text.length - 1);
      lastName = guess;
      insideVariant = false;
      return guess.name;
    }
    return otherName(first);
  }

  /**
   * Handles the end of the object, and a name that was not guessed or has white space around it.
   */
  private @Nullable String otherName(boolean first) {
    if (!nextMember(first)) {
      return null;
    }
    MemberName last = lastName;
    String name = scanName();
    if (last != null && lastName != last) {
      if (first) {
        last.inside = lastName;
      } else {
        last.next = lastName;
      }
    }
    return name;
  }

  /**
   * Goes past the opening quote of the next name. At the end of the object, leaves it and returns
   * false.
   */
  private boolean nextMember(boolean first) {
    if (position < end) {
      byte next = bytes[position];
      if (next == '}') {
        depth--;
        goBehind(position);
        return false;
      }
      if (!first) {
        if (next != ',') {
          throw error("expected ',' or '}'", position);
        }
        goBehind(position);
      }
      if (position < end && bytes[position] == '"') {
        position++;
        return true;
      }
    }
    throw error("expected a member name in quotes", position);
  }

  /** Reads a name from after its opening quote, and goes to its value. */
  private String scanName() {
    int from = position;
    int ascii = endOfAscii(from);
    int at = scanPlain(ascii);
    String name;
    if (bytes[at] != '"') {
      name = unescape(from, ascii);
    } else {
      name =
          at == ascii
              ? asciiName(from, at)
              : new String(bytes, from, at - from, StandardCharsets.UTF_8);
      position = at + 1;
    }
    checkNameLength(from);
    colon();
    return name;
  }

  @SuppressWarnings("deprecation") // this constructor copies the bytes and does nothing else
  private String asciiName(int from, int to) {
    MemberName shared = MemberName.of(bytes, from, to);
    if (shared == null) {
      return new String(bytes, 0, from, to - from);
    }
    lastName = shared;
    insideVariant = false;
    return shared.name;
  }

  /** Must be called after the closing quote, with the offset after the opening quote. */
  private void checkNameLength(int from) {
    if (position - 1 - from > maxNameLength) {
      throw error(JsonErrors.limit("a member name of ", maxNameLength, "bytes"), from);
    }
  }

  private void colon() {
    if (position >= end || bytes[position] != ':') {
      skipWhitespace();
      if (position >= end || bytes[position] != ':') {
        throw error("expected ':'", position);
      }
    }
    goBehind(position);
  }

  @Override
  public boolean beginArray() {
    int at = position;
    if (at >= end || bytes[at] != '[') {
      throw unexpected("a list");
    }
    if (++depth > maxDepth) {
      throw tooDeep(at);
    }
    goBehind(at);
    if (position < end && bytes[position] == ']') {
      depth--;
      goBehind(position);
      return false;
    }
    return true;
  }

  @Override
  public boolean nextElement() {
    int at = position;
    byte next = at < end ? bytes[at] : 0;
    if (next == ',') {
      goBehind(at);
      return true;
    }
    if (next == ']') {
      depth--;
      goBehind(at);
      return false;
    }
    throw error("expected ',' or ']'", at);
  }

  @Override
  @SuppressWarnings("deprecation") // this constructor copies the bytes and does nothing else
  public @Nullable String readString() {
    byte[] bytes = this.bytes;
    int from = position + 1;
    if (from > end || bytes[from - 1] != '"') {
      return tryReadNull() ? null : otherAsString();
    }
    int at = endOfAscii(from);
    if (at < end && bytes[at] == '"' && at - from <= maxStringLength) {
      String value = new String(bytes, 0, from, at - from);
      goBehind(at);
      return value;
    }
    return otherString(from, at);
  }

  /**
   * Without this, a third of what the events of a stream allocate would be the same few strings.
   */
  @Override
  public @Nullable String readRepeatedString(int slot) {
    int at = position;
    int before = slot < repeatedAt.length ? repeatedAt[slot] : NOT_SEEN;
    if (before > NOT_SEEN) {
      String known = Objects.requireNonNull(repeated[slot]);
      int length = known.length() + 2;
      if (length <= end - at && isSame(known, before, at, length)) {
        goBehind(at + length - 1);
        return known;
      }
      repeatedAt[slot] = DIFFERENT;
    }
    String value = readString();
    // As long as its characters and two quotes: no escapes, only ASCII, no white space after it.
    if (before == NOT_SEEN
        && value != null
        && position - at == value.length() + 2
        && bytes[at] == '"') {
      keepRepeated(slot, at, value);
    }
    return value;
  }

  /**
   * Whether a string stands at an offset. The interpreter runs the first events, and comparing
   * bytes takes long in it. Copying them does not. Neither does String.equals, which is compiled
   * before any of our classes is loaded.
   *
   * @param before where the string stood last time
   * @param length length of the string with its quotes
   */
  @SuppressWarnings("deprecation") // this constructor copies the bytes and does nothing else
  private boolean isSame(String known, int before, int at, int length) {
    if (compared >= MANY_COMPARED) {
      return Arrays.equals(bytes, before, before + length, bytes, at, at + length);
    }
    compared++;
    return bytes[at] == '"'
        && bytes[at + length - 1] == '"'
        && known.equals(new String(bytes, 0, at + 1, length - 2));
  }

  /** Forgets how many strings were compared, so that a test does not depend on those before it. */
  static void forgetComparisons() {
    compared = 0;
  }

  private void keepRepeated(int slot, int at, String value) {
    if (slot >= repeatedAt.length) {
      repeatedAt = Arrays.copyOf(repeatedAt, slot + MORE_SLOTS);
      repeated = Arrays.copyOf(repeated, slot + MORE_SLOTS);
    }
    repeatedAt[slot] = at;
    repeated[slot] = value;
  }

  private String otherAsString() {
    int from = position;
    switch (peek()) {
      case 't':
        reject(true);
        return literal("true");
      case 'f':
        reject(false);
        return literal("false");
      case '{', '[':
        throw unexpected("a string");
      default:
        scanNumber();
        Number number = numberValue(from);
        reject(number);
        skipWhitespace();
        // As it is written, so that it is the same text when it is read again.
        return number instanceof Long ? number.toString() : JsonWriter.textOf(number);
    }
  }

  @Override
  public @Nullable Object readScalar() {
    switch (peek()) {
      case '"':
        return readString();
      case 'n':
        skipNull();
        return null;
      case 't':
        literal("true");
        return true;
      case 'f':
        literal("false");
        return false;
      case '{', '[':
        throw unexpected("a single value");
      default:
        return number();
    }
  }

  @Override
  public byte @Nullable [] tryReadBase64() {
    if (position >= end || bytes[position] != '"') {
      return null;
    }
    int from = position + 1;
    byte[] buffer = base64 == null ? new byte[INITIAL_BASE64] : base64;
    int groups = Base64Text.decodeGroups(bytes, from, end, buffer, 0);
    while (groups * 3 == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
      groups += Base64Text.decodeGroups(bytes, from + groups * 4, end, buffer, groups * 3);
    }
    base64 = buffer;
    int at = from + groups * 4;
    int rest = 0;
    if (at < end && bytes[at] != '"') {
      rest = Base64Text.decodeTail(bytes, at, end, buffer, groups * 3);
      at += 4;
    }
    if (rest < 0 || at >= end || bytes[at] != '"' || at - from > maxStringLength) {
      return null;
    }
    goBehind(at);
    return Arrays.copyOf(buffer, groups * 3 + rest);
  }

  @Override
  public boolean tryReadDecimal(int maxFractionDigits) {
    return position < end && decimal(position, maxFractionDigits, (byte) 0);
  }

  @Override
  public boolean tryReadDigits() {
    return position < end && bytes[position] == '"' && decimal(position + 1, 0, (byte) '"');
  }

  /**
   * Reads a number without sign and exponent.
   *
   * @param quote what must follow the number; 0 for anything that may follow a number
   */
  private boolean decimal(int from, int maxFractionDigits, byte quote) {
    byte[] bytes = this.bytes;
    long digits = 0;
    int point = -1;
    int at = from;
    for (; at < end; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
      } else if (digit == '.' - '0' && point < 0) {
        point = at;
      } else {
        break;
      }
    }
    int count = at - from;
    int fraction = point < 0 ? 0 : at - point - 1;
    int whole = point < 0 ? count : point - from;
    if (at == end
        || whole + fraction > MAX_DECIMAL_DIGITS
        || whole == 0
        || (whole > 1 && bytes[from] == '0')
        || (point >= 0 && fraction == 0)
        || fraction > maxFractionDigits) {
      return false;
    }
    byte next = bytes[at];
    if (quote == 0 ? next != ',' && next != '}' && next != ']' && next > ' ' : next != quote) {
      return false;
    }
    position = quote == 0 ? at : at + 1;
    setDecimal(digits, fraction);
    skipWhitespace();
    return true;
  }

  @Override
  public Object mark() {
    return new int[] {position, depth};
  }

  @Override
  public void reset(Object mark) {
    int[] place = (int[]) mark;
    position = place[0];
    depth = place[1];
  }

  @Override
  public boolean canGoBack() {
    return true;
  }

  @Override
  public void skipValue() {
    switch (peek()) {
      case '"':
        int string = ++position;
        skipString();
        checkStringLength(string);
        skipWhitespace();
        break;
      case '{':
        beginObject();
        boolean first = true;
        while (nextMember(first)) {
          first = false;
          int name = position;
          skipString();
          checkNameLength(name);
          colon();
          skipValue();
        }
        break;
      case '[':
        if (beginArray()) {
          do {
            skipValue();
          } while (nextElement());
        }
        break;
      case 'n':
        skipNull();
        break;
      case 't':
        literal("true");
        break;
      case 'f':
        literal("false");
        break;
      default:
        skipNumber();
        skipWhitespace();
    }
  }

  /** Takes a third of the time of {@link #skipValue}, which checks everything. */
  @Override
  public void skipForNow() {
    int at = position;
    byte first = at < end ? bytes[at] : 0;
    if (first == '"') {
      goBehind(endOfString(at + 1) - 1);
    } else if (first == '{' || first == '[') {
      goBehind(endOfBrackets(at) - 1);
    } else {
      skipValue();
    }
  }

  /** The offset after the bracket that closes the one at an offset, if the document is JSON. */
  private int endOfBrackets(int from) {
    byte[] bytes = this.bytes;
    int open = 0;
    int at = from;
    do {
      if (at >= end) {
        throw error("expected the end of an object or a list", end);
      }
      byte next = bytes[at++];
      if (next == '"') {
        at = endOfString(at);
      } else if (next == '{' || next == '[') {
        open++;
      } else if (next == '}' || next == ']') {
        open--;
      }
    } while (open > 0);
    return at;
  }

  /** The offset after the closing quote of a string. */
  private int endOfString(int from) {
    int at = endOfAscii(from);
    while (at < end && bytes[at] != '"') {
      at = endOfAscii(bytes[at] == '\\' ? Math.min(at + 2, end) : at + 1);
    }
    if (at >= end) {
      throw error("expected the end of a string", end);
    }
    return at + 1;
  }

  private void skipNumber() {
    int from = position;
    scanNumber();
    // A shorter number cannot have an exponent that is too large.
    if (position - from >= "1e2147483648".length()) {
      numberValue(from);
    }
  }

  /** Goes from after an opening quote past the closing quote, and checks what is between them. */
  private void skipString() {
    int from = position;
    int ascii = endOfAscii(from);
    int at = scanPlain(ascii);
    if (bytes[at] == '"') {
      position = at + 1;
    } else {
      unescape(from, ascii);
    }
  }

  /** Reads a string that has escapes, has characters beyond ASCII, or is malformed. */
  private String otherString(int from, int firstOther) {
    int at = scanPlain(firstOther);
    String value;
    if (bytes[at] == '"') {
      value = new String(bytes, from, at - from, StandardCharsets.UTF_8);
      position = at + 1;
    } else {
      value = unescape(from, firstOther);
    }
    checkStringLength(from);
    skipWhitespace();
    return value;
  }

  /**
   * The offset of the first byte that is not a character of ASCII that stands for itself. To
   * compare bytes saves 2 % of a read, compared with a table: the first compiler (C1) checks the
   * bounds of the table.
   */
  private int endOfAscii(int from) {
    byte[] bytes = this.bytes;
    int near = end - from > NEAR ? from + NEAR : end;
    int at = from;
    while (at < near) {
      byte next = bytes[at];
      if (next < ' ' || next == '"' || next == '\\') {
        break;
      }
      at++;
    }
    return at < near || at == end ? at : endOfLongAscii(bytes, at, end);
  }

  /** Looks at eight bytes at a time, because the first compiler (C1) does not unroll loops. */
  static int endOfLongAscii(byte[] bytes, int from, int end) {
    byte[] kinds = STRING_BYTE;
    int at = from;
    for (int last = end - 8; at <= last; at += 8) {
      int all =
          kinds[bytes[at] & 0xFF]
              | kinds[bytes[at + 1] & 0xFF]
              | kinds[bytes[at + 2] & 0xFF]
              | kinds[bytes[at + 3] & 0xFF]
              | kinds[bytes[at + 4] & 0xFF]
              | kinds[bytes[at + 5] & 0xFF]
              | kinds[bytes[at + 6] & 0xFF]
              | kinds[bytes[at + 7] & 0xFF];
      if (all != PLAIN) {
        break;
      }
    }
    while (at < end && kinds[bytes[at] & 0xFF] == PLAIN) {
      at++;
    }
    return at;
  }

  /** Must be called after the closing quote, with the offset after the opening quote. */
  private void checkStringLength(int from) {
    if (position - 1 - from > maxStringLength) {
      throw error(JsonErrors.limit("a string of ", maxStringLength, "bytes"), from);
    }
  }

  /**
   * The offset of the closing quote or of the first backslash. What is before it is valid UTF-8.
   */
  int scanPlain(int from) {
    int at = from;
    while (at < end) {
      switch (STRING_BYTE[bytes[at] & 0xFF]) {
        case PLAIN:
          at++;
          break;
        case NON_ASCII:
          at = Utf8.skipSequence(bytes, at, end);
          if (at < 0) {
            throw error("expected well-formed UTF-8", -at - 1);
          }
          break;
        case CONTROL:
          throw error("expected an escape instead of a control character", at);
        default:
          return at;
      }
    }
    throw error("expected the end of a string", end);
  }

  /**
   * Reads a string with escapes and goes past its closing quote.
   *
   * @param firstOther up to this offset the string is ASCII that stands for itself
   */
  private String unescape(int from, int firstOther) {
    StringUnescaper unescaper = this.unescaper;
    if (unescaper == null) {
      unescaper = new StringUnescaper(this, bytes, end);
      this.unescaper = unescaper;
    }
    String value = unescaper.read(from, firstOther);
    position = unescaper.position();
    return value;
  }

  private Object number() {
    int from = position;
    byte first = bytes[from];
    int at = first == '-' ? from + 1 : from;
    int digits = at;
    long value = 0;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < 18) {
      value = value * 10 + (bytes[at] - '0');
      at++;
    }
    // Up to 18 digits cannot overflow. A leading zero, a fraction, an exponent or more digits take
    // the slow path, and so does zero with a sign, which loads a class.
    if (at > digits
        && (bytes[digits] != '0' || at == digits + 1)
        && (at >= end || !continuesNumber(bytes[at]))
        && (first != '-' || value != 0)) {
      position = at;
      skipWhitespace();
      return first == '-' ? -value : value;
    }
    scanNumber();
    Object number = numberValue(from);
    skipWhitespace();
    return number;
  }

  /**
   * The value of the number that was just scanned.
   *
   * @param from offset of its first character
   */
  private Number numberValue(int from) {
    Number number = NumberText.value(bytes, from, position);
    if (number == null) {
      throw error("expected an exponent of at most 32 bits", from);
    }
    return number;
  }

  private static boolean continuesNumber(byte next) {
    return (next >= '0' && next <= '9') || next == '.' || next == 'e' || next == 'E';
  }

  /** Goes past a number and checks it. */
  private void scanNumber() {
    int from = position;
    int to = NumberText.end(bytes, from, end);
    if (to < 0) {
      int wrong = -1 - to;
      throw error(NumberText.expectation(bytes, from, wrong, end), wrong);
    }
    if (to - from > maxNumberLength) {
      throw error(JsonErrors.limit("a number of ", maxNumberLength, "characters"), from);
    }
    position = to;
  }

  private String literal(String literal) {
    int length = literal.length();
    for (int i = 0; i < length; i++) {
      if (position + i >= end || bytes[position + i] != literal.charAt(i)) {
        throw error("expected a value", position);
      }
    }
    position += length;
    skipWhitespace();
    return literal;
  }

  /** Small enough for the first compiler (C1) to inline it. Payloads of AWS have no white space. */
  private void skipWhitespace() {
    if (position < end && bytes[position] <= ' ') {
      skipBlanks();
    }
  }

  private void skipBlanks() {
    while (position < end) {
      byte next = bytes[position];
      if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
        return;
      }
      position++;
    }
  }

  @Override
  public RuntimeException unexpected(String expected) {
    return JsonErrors.unexpected(expected, bytes, start, end, position);
  }

  @Override
  public RuntimeException mismatch(String problem) {
    return JsonErrors.mismatch(problem, bytes, start, end, position);
  }

  RuntimeException error(String expectation, int offset) {
    return JsonErrors.malformed(expectation, bytes, start, end, offset);
  }
}
