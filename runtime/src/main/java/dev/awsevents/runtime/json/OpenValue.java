package dev.awsevents.runtime.json;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** An object or a list that a {@link StrictReader} is inside of, and where in it. */
final class OpenValue {
  /** Around it; null if it is the document. */
  final @Nullable OpenValue parent;

  /** The member at hand; null in a list, and before the first member. */
  @Nullable String name;

  /** The element at hand; -1 in an object. */
  int index = -1;

  /** Whether it is a list, or an object with names of any kind. */
  boolean collection;

  /** Whether it is an object of which the known member tells the variant of a union. */
  boolean keyed;

  /** Whether its elements, if it is a collection, may be null. */
  final ElementNulls elements;

  /** The fields that came. */
  private final BitSet seen = new BitSet();

  /** The fields that came with null. */
  private final BitSet seenAsNull = new BitSet();

  /**
   * @param elements of a collection, whether they may be null
   */
  OpenValue(@Nullable OpenValue parent, ElementNulls elements) {
    this.parent = parent;
    this.elements = elements;
  }

  /** The same object, but with another member at hand. */
  OpenValue at(String member) {
    OpenValue other = new OpenValue(parent, elements);
    other.name = member;
    return other;
  }

  /** Notes a field. Of equal names the last wins. */
  void see(int field, boolean asNull) {
    seen.set(field);
    seenAsNull.set(field, asNull);
  }

  /** Whether a field came; null counts only if it may be null. */
  boolean has(int field, boolean nullable) {
    return seen.get(field) && (nullable || !seenAsNull.get(field));
  }

  /** Whether no known member came with a value. */
  boolean hasNoFields() {
    return seen.cardinality() == seenAsNull.cardinality();
  }

  /** JSON path of the member or element at hand. */
  static String path(@Nullable OpenValue innermost) {
    Deque<OpenValue> steps = steps(innermost);
    PathText path = new PathText(steps.size());
    for (OpenValue step : steps) {
      if (step.index >= 0) {
        path.element(step.index);
      } else if (step.name != null) {
        path.member(step.name);
      }
    }
    return path.toString();
  }

  /** JSON Pointer (RFC 6901) of the member or element at hand. No name in it is cut. */
  static String pointer(@Nullable OpenValue innermost) {
    StringBuilder pointer = new StringBuilder();
    for (OpenValue step : steps(innermost)) {
      if (step.index >= 0) {
        pointer.append('/').append(step.index);
      } else if (step.name != null) {
        pointer.append('/').append(step.name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  /** The way from the document to the member or element at hand. */
  private static Deque<OpenValue> steps(@Nullable OpenValue innermost) {
    Deque<OpenValue> steps = new ArrayDeque<>();
    for (OpenValue value = innermost; value != null; value = value.parent) {
      steps.push(value);
    }
    return steps;
  }
}
