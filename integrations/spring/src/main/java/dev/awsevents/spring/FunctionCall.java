package dev.awsevents.spring;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls a function, consumer or supplier of the application. */
final class FunctionCall {
  private final Supplier<Object> target;

  /**
   * A call of what a supplier gives.
   *
   * @param target asked at each call, because a bean may have a scope
   */
  FunctionCall(Supplier<Object> target) {
    this.target = target;
  }

  /** What the function returns; null of a consumer. */
  @SuppressWarnings("unchecked") // the argument was read as the type that the function names
  @Nullable Object apply(@Nullable Object argument) {
    Object function = target.get();
    if (function instanceof Function<?, ?> known) {
      return ((Function<@Nullable Object, @Nullable Object>) known).apply(argument);
    }
    if (function instanceof Consumer<?> known) {
      ((Consumer<@Nullable Object>) known).accept(argument);
      return null;
    }
    return ((Supplier<@Nullable Object>) function).get();
  }
}
