package dev.awsevents.api.samples;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Type parameters, wildcards, exceptions and all kinds of methods. */
public abstract class Generics<T extends Comparable<? super T>> extends Hidden
    implements Comparator<T> {
  /** A constant whose value is copied into callers. */
  public static final int SIZE = 5;

  /** A constant whose value is not. */
  public static final List<String> NAMES = List.of();

  protected Generics(Class<T> type) {}

  Generics() {}

  public static <R, E extends Exception> R call(Function<?, ? extends R> function)
      throws E, IOException {
    throw new IOException();
  }

  protected abstract void forSubclasses(T[] values);

  public final long[][] fixed() {
    return new long[0][];
  }

  @Deprecated
  public void old() {}

  void notForCallers() {}

  /** Nobody can call it without a type that is not API. */
  public void withHidden(Hidden hidden) {}

  @Override
  public String toString() {
    return "left out";
  }
}
