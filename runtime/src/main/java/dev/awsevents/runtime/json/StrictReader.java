package dev.awsevents.runtime.json;

import dev.awsevents.EventFormatException;
import dev.awsevents.JsonLimits;
import dev.awsevents.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads as another reader does, and notes on the way where the document does not hold to the
 * schema: members that are missing, that are unknown, or whose values do not fit; variants that are
 * unknown; and nulls in collections. It sees what a codec asks for, and what {@link FieldNames}
 * say, so it needs no knowledge of the type.
 */
public final class StrictReader extends JsonReader {
  /** Further violations are not noted: a document of nothing else must not fill the memory. */
  private static final int MOST_VIOLATIONS = 1_000;

  private static final String MISFIT = "does not fit its type: ";

  private static final String NO_VARIANT = "is no variant that is known";

  private final JsonReader in;
  private final List<Violation> violations;
  private final UnknownMembers unknownMembers;

  /** The object or list that is being read; null outside of all. */
  private @Nullable OpenValue open;

  /** Where nulls may be in the next value, if it is a collection. */
  private ElementNulls nextElements = ElementNulls.UNSAID;

  /** The last raw value that fits its type. */
  private @Nullable Object spelling;

  /**
   * @param in reads the document; nothing of it is read yet
   * @param limits those of the other reader
   */
  public StrictReader(JsonReader in, @Nullable JsonLimits limits) {
    this(in, limits, null, new ArrayList<>(), new UnknownMembers());
  }

  private StrictReader(
      JsonReader in,
      @Nullable JsonLimits limits,
      @Nullable OpenValue open,
      List<Violation> violations,
      UnknownMembers unknownMembers) {
    super(limits);
    this.in = in;
    this.open = open;
    this.violations = violations;
    this.unknownMembers = unknownMembers;
  }

  /** What was found so far. */
  public List<Violation> violations() {
    return violations;
  }

  /** JSON Pointers of the members that were found and are unknown; of many the first ones. */
  public List<String> unknownMembers() {
    return unknownMembers.pointers();
  }

  private void note(@Nullable OpenValue place, String problem) {
    if (violations.size() < MOST_VIOLATIONS) {
      violations.add(new Violation(OpenValue.path(place), problem));
    }
  }

  private void noteUnknown(OpenValue member) {
    note(member, "is unknown");
    unknownMembers.add(member);
  }

  @Override
  public char peek() {
    return in.peek();
  }

  @Override
  public boolean tryReadNull() {
    boolean isNull = in.tryReadNull();
    if (isNull) {
      noteNullElement();
    }
    return isNull;
  }

  /** The codec has read a null for which it knows a type. */
  private void noteNullElement() {
    if (open != null && open.collection && !open.elements.mayBeNull()) {
      note(open, "must not be null");
    }
  }

  @Override
  public void expectElements(String levels) {
    nextElements = new ElementNulls(levels);
  }

  @Override
  public void beginObject() {
    in.beginObject();
    open = new OpenValue(open, nextElements);
    nextElements = ElementNulls.UNSAID;
  }

  @Override
  public int beginVariant(FieldNames names) {
    beginObject();
    innermost().keyed = true;
    return nextField(names, START);
  }

  @Override
  public Map<String, @Nullable Object> readUnknownVariant() {
    note(open, NO_VARIANT);
    return super.readUnknownVariant();
  }

  @Override
  public int nextField(FieldNames names, int previous) {
    OpenValue object = innermost();
    int field = in.nextField(names, previous);
    switch (field) {
      case END -> {
        for (int missing : names.expectations().missing(object)) {
          note(object.at(names.name(missing)), "is missing");
        }
        open = object.parent;
        if (object.keyed && object.hasNoFields()) {
          note(open, NO_VARIANT);
        }
      }
      case UNKNOWN -> {
        object.name = in.unknownName();
        nextElements = ElementNulls.UNSAID;
        if (!names.isOpen()) {
          noteUnknown(object);
        }
      }
      default -> {
        object.name = names.name(field);
        object.see(field, in.peek() == 'n');
        nextElements = names.expectations().elements(field);
      }
    }
    return field;
  }

  @Override
  public String unknownName() {
    return in.unknownName();
  }

  @Override
  public @Nullable String nextName(boolean first) {
    String name = in.nextName(first);
    if (name == null) {
      open = innermost().parent;
    } else {
      innermost().name = name;
      beginElement();
    }
    return name;
  }

  @Override
  public boolean beginArray() {
    boolean any = in.beginArray();
    if (any) {
      open = new OpenValue(open, nextElements);
      open.index = 0;
      beginElement();
    }
    return any;
  }

  @Override
  public boolean nextElement() {
    boolean any = in.nextElement();
    if (any) {
      innermost().index++;
      beginElement();
    } else {
      open = innermost().parent;
    }
    return any;
  }

  private void beginElement() {
    OpenValue around = innermost();
    around.collection = true;
    nextElements = around.elements.inside();
    if (around.elements.areConvertedAndNotNull() && in.peek() == 'n') {
      note(around, "must not be null");
    }
  }

  private OpenValue innermost() {
    if (open == null) {
      throw new IllegalStateException("outside of all objects and lists");
    }
    return open;
  }

  @Override
  public @Nullable String readString() {
    return withRaw(in.readString());
  }

  @Override
  public @Nullable String readRepeatedString(int slot) {
    return withRaw(in.readRepeatedString(slot));
  }

  /** A raw value that the other reader has noted is a raw value of this one. */
  private @Nullable String withRaw(@Nullable String text) {
    Object raw = in.takeRaw();
    if (raw != null) {
      reject(raw);
    }
    if (text == null) {
      noteNullElement();
    }
    return text;
  }

  @Override
  public @Nullable Object readScalar() {
    return in.readScalar();
  }

  @Override
  public byte @Nullable [] tryReadBase64() {
    return in.tryReadBase64();
  }

  @Override
  public void skipValue() {
    in.skipValue();
  }

  @Override
  public void rejectSpelling(Object raw) {
    spelling = raw;
    reject(raw);
  }

  @Override
  void onRaw(Object raw) {
    if (raw != spelling) {
      note(open, "has a value that does not fit its type");
    }
  }

  @Override
  public void onMisfit(EventFormatException misfit) {
    String path = OpenValue.path(open);
    // At the end of an event its detail is tried again, for the case that its type has come after.
    if (violations.stream()
        .noneMatch(known -> known.path().equals(path) && known.problem().startsWith(MISFIT))) {
      note(open, MISFIT + misfit.problem() + " at " + misfit.path());
    }
  }

  @Override
  public JsonReader ofMember(byte[] document, FieldNames names, int field) {
    OpenValue member = new OpenValue(open, ElementNulls.UNSAID).at(names.name(field));
    return new StrictReader(
        in.ofMember(document, names, field), limits, member, violations, unknownMembers);
  }

  /** A place to go back to, and what was known there. */
  private record Mark(
      Object place,
      @Nullable OpenValue open,
      ElementNulls nextElements,
      int violations,
      int unknownMembers) {}

  @Override
  public Object mark() {
    return new Mark(in.mark(), open, nextElements, violations.size(), unknownMembers.count());
  }

  @Override
  public void reset(Object mark) {
    Mark before = (Mark) mark;
    in.reset(before.place);
    open = before.open;
    nextElements = before.nextElements;
    violations.subList(before.violations, violations.size()).clear();
    unknownMembers.cutTo(before.unknownMembers);
  }

  @Override
  public boolean canGoBack() {
    return in.canGoBack();
  }

  @Override
  public RuntimeException unexpected(String expected) {
    return in.unexpected(expected);
  }

  @Override
  public RuntimeException mismatch(String problem) {
    return in.mismatch(problem);
  }
}
