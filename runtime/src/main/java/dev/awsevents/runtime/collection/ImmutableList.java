package dev.awsevents.runtime.collection;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list that may hold nulls. There are two empty lists: the ordinary one and {@link
 * #absent()}, which stands for a list that is absent on the wire. They are equal and differ only in
 * identity.
 *
 * @param <E> type of the elements
 */
public final class ImmutableList<E extends @Nullable Object> extends AbstractList<E>
    implements RandomAccess {
  private static final @Nullable Object[] NONE = {};
  private static final ImmutableList<?> EMPTY = new ImmutableList<>(NONE, false);
  private static final ImmutableList<?> ABSENT = new ImmutableList<>(NONE, false);

  private final @Nullable Object[] elements;

  /** Whether it is a single value, which stood without a list around it. */
  private final boolean single;

  private ImmutableList(@Nullable Object[] elements, boolean single) {
    this.elements = elements;
    this.single = single;
  }

  /** The ordinary empty list. */
  @SuppressWarnings("unchecked")
  public static <E extends @Nullable Object> List<E> empty() {
    return (List<E>) EMPTY;
  }

  /** The empty list that stands for a list that is absent on the wire. */
  @SuppressWarnings("unchecked")
  public static <E extends @Nullable Object> List<E> absent() {
    return (List<E>) ABSENT;
  }

  /** Whether it is {@link #absent()} itself. */
  @SuppressWarnings("ReferenceEquality")
  public static boolean isAbsent(List<?> list) {
    return list == ABSENT;
  }

  /** The list, or null if it is {@link #absent()}. */
  public static <E extends @Nullable Object> @Nullable List<E> orNull(List<E> list) {
    return isAbsent(list) ? null : list;
  }

  /** The list of a single value: it stood on the wire without a list around it. */
  public static <E extends @Nullable Object> List<E> ofLone(@Nullable E element) {
    return new ImmutableList<>(new @Nullable Object[] {element}, true);
  }

  /**
   * The list, written as a single value again if it has not changed.
   *
   * @return the original if it is a single value and equals the list; otherwise the list
   */
  public static <E extends @Nullable Object> List<E> loneAs(List<E> list, List<E> original) {
    return isLone(original) && list.equals(original) ? original : list;
  }

  /** Whether {@link #ofLone} made this very list. */
  public static boolean isLone(List<?> list) {
    return list instanceof ImmutableList<?> immutable && immutable.single;
  }

  /**
   * A deep copy. Returns {@link #absent()} for null, and the list itself if it is an {@code
   * ImmutableList} already.
   */
  public static <E extends @Nullable Object> List<E> copyOf(@Nullable List<? extends E> list) {
    if (list == null) {
      return absent();
    }
    if (list instanceof ImmutableList) {
      @SuppressWarnings("unchecked")
      List<E> same = (List<E>) list;
      return same;
    }
    return copyOfOther(list);
  }

  /**
   * A method of its own, because it seldom runs: what codecs pass to records is immutable already.
   */
  private static <E extends @Nullable Object> List<E> copyOfOther(List<? extends E> list) {
    @Nullable Object[] elements = list.toArray();
    for (int i = 0; i < elements.length; i++) {
      elements[i] = Immutable.copy(elements[i]);
    }
    return elements.length == 0 ? empty() : new ImmutableList<>(elements, false);
  }

  /** As {@link #copyOf}, for free-form JSON: with the numbers that reading gives. */
  @SuppressWarnings("unchecked") // numbers become other numbers, and the elements may be anything
  public static <E extends @Nullable Object> List<E> copyOfFreeForm(
      @Nullable List<? extends E> list) {
    return list == null || list instanceof ImmutableList
        ? copyOf(list)
        : (List<E>) FreeForm.copy(list);
  }

  /** A list of the elements between two indexes. The elements must be immutable themselves. */
  public static <E extends @Nullable Object> List<E> of(
      @Nullable Object[] source, int from, int to) {
    if (from == to) {
      return empty();
    }
    @Nullable Object[] elements = new @Nullable Object[to - from];
    System.arraycopy(source, from, elements, 0, elements.length);
    return new ImmutableList<>(elements, false);
  }

  @Override
  @SuppressWarnings("unchecked")
  public E get(int index) {
    return (E) elements[index];
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public @Nullable Object[] toArray() {
    return Arrays.copyOf(elements, elements.length, Object[].class);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImmutableList ? Nesting.equal(this, other) : super.equals(other);
  }

  @Override
  public int hashCode() {
    return Nesting.hash(this);
  }

  @Override
  public String toString() {
    return Nesting.text(this);
  }
}
