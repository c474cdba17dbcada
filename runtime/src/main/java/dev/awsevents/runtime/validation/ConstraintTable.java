package dev.awsevents.runtime.validation;

import dev.awsevents.JsonLimits;
import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a root type and of the types nested in it. A subclass is loaded when the first
 * value is validated; a constraint is made when a value needs it. Any thread may use it.
 */
public abstract class ConstraintTable {
  private final Codec<?> codec;
  private final AtomicReferenceArray<@Nullable Constraint> constraints;

  /**
   * @param codec of the root type
   * @param size how many constraints there are
   */
  protected ConstraintTable(Codec<?> codec, int size) {
    this.codec = codec;
    constraints = new AtomicReferenceArray<>(size);
  }

  /** Makes a constraint; its number is less than the size. */
  protected abstract Constraint define(int number);

  /** What goes wrong if there is no constraint of a number, which never happens. */
  protected static IllegalArgumentException unknown(int number) {
    return new IllegalArgumentException("no constraint has the number " + number);
  }

  /**
   * A constraint by its number, which is made only when a value is checked. So a constraint may
   * refer to itself.
   */
  public final Constraint reference(int number) {
    return new Constraint().add(new Reference(() -> get(number)));
  }

  private Constraint get(int number) {
    Constraint constraint = constraints.get(number);
    if (constraint == null) {
      constraint = define(number);
      constraints.set(number, constraint);
    }
    return constraint;
  }

  /**
   * What of a value does not hold to a constraint. It looks at the JSON that the value is written
   * as: there members that are unknown, and values that their components cannot hold, are in their
   * places.
   *
   * @param value of a generated type
   * @param number of the constraint
   */
  public final List<Violation> check(Object value, int number) {
    return get(number).violations(json(value));
  }

  /**
   * The same for a variant that is never anything but a variant of one union. It is valid if it
   * holds to the schema of the union, even if that is for the sake of another variant: not always
   * do the members of an object tell which variant it is.
   *
   * @param number of the constraint of the variant, whose violations say more
   * @param union number of the constraint of the union
   */
  public final List<Violation> check(Object value, int number, int union) {
    Object json = json(value);
    List<Violation> violations = get(union).violations(json);
    if (violations.isEmpty()) {
      return violations;
    }
    List<Violation> ofVariant = get(number).violations(json);
    return ofVariant.isEmpty() ? violations : ofVariant;
  }

  private @Nullable Object json(Object value) {
    Codec<?> nested = codec.nested(value.getClass());
    @SuppressWarnings("unchecked") // the codec of the value's own class
    Codec<Object> own = (Codec<Object>) (nested == null ? codec : nested);
    Utf8JsonWriter document = new Utf8JsonWriter();
    own.write(document, value);
    byte[] bytes = document.toByteArray();
    document.release();
    return new Utf8JsonReader(bytes, WrittenByUs.LIMITS).readValue();
  }

  /** A value that is in memory already needs no limits but that of the stack. */
  private static final class WrittenByUs {
    static final JsonLimits LIMITS =
        JsonLimits.standard()
            .withNameLength(Integer.MAX_VALUE)
            .withStringLength(Integer.MAX_VALUE)
            .withNumberLength(Integer.MAX_VALUE)
            .withDocumentLength(Integer.MAX_VALUE)
            .withElements(Integer.MAX_VALUE);
  }
}
