package dev.awsevents.spring;

import dev.awsevents.function.http.HttpResponse;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * What a function takes and returns, as its type says.
 *
 * @param argument null of a supplier
 * @param result null of a consumer
 */
record FunctionSignature(@Nullable CarriedType argument, @Nullable CarriedType result) {
  /** The signature of a function, consumer or supplier; null if the type is none of these. */
  static @Nullable FunctionSignature of(ResolvableType type) {
    ResolvableType function = type.as(Function.class);
    if (isThere(function)) {
      return new FunctionSignature(
          CarriedType.of(function.getGeneric(0)), CarriedType.of(function.getGeneric(1)));
    }
    ResolvableType consumer = type.as(Consumer.class);
    if (isThere(consumer)) {
      return new FunctionSignature(CarriedType.of(consumer.getGeneric()), null);
    }
    ResolvableType supplier = type.as(Supplier.class);
    return isThere(supplier)
        ? new FunctionSignature(null, CarriedType.of(supplier.getGeneric()))
        : null;
  }

  private static boolean isThere(ResolvableType type) {
    return type.resolve() != null;
  }

  /**
   * Whether Spring Cloud Function alone would not do: an event or an answer is of our types. A
   * message with an answer of another class stays with Spring Cloud Function, which makes a
   * response of its headers. So does a stream of events.
   */
  boolean isOurs() {
    boolean takesOurs = argument != null && GeneratedTypes.isOursInPart(argument.type());
    boolean returnsOurs = result != null && isAnswer(result.type());
    boolean answersByHeaders = result != null && result.message() && !returnsOurs;
    return (takesOurs || returnsOurs) && !answersByHeaders && !isStream();
  }

  private static boolean isAnswer(ResolvableType type) {
    return type.resolve() == HttpResponse.class || GeneratedTypes.isOursInPart(type);
  }

  private boolean isStream() {
    return (argument != null && argument.isStream()) || (result != null && result.isStream());
  }

  /** Whether it is not meant to answer. */
  boolean returnsNothing() {
    return result == null || result.type().resolve() == Void.class;
  }
}
