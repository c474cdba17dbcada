package dev.awsevents;

import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.recognition.EventCatalogue;
import dev.awsevents.runtime.recognition.EventRecogniser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out which event a payload is. Who knows the type does not load this class. */
final class Identification {
  private Identification() {}

  private static Class<? extends LambdaEvent> type(int event) {
    return EventCatalogue.installed().type(event).asSubclass(LambdaEvent.class);
  }

  /**
   * The type of an event.
   *
   * @param limits null for those that hold by default
   */
  static Optional<Class<? extends LambdaEvent>> of(byte[] json, @Nullable JsonLimits limits) {
    int event = EventRecogniser.installed().recognise(json, limits);
    return event < 0 ? Optional.empty() : Optional.of(type(event));
  }

  /**
   * The type of the next value, which is skipped. {@link UnidentifiedEvent} if it is no event that
   * is known.
   */
  static Class<? extends LambdaEvent> next(JsonReader in) {
    int event = EventRecogniser.installed().recognise(in);
    return event < 0 ? UnidentifiedEvent.class : type(event);
  }

  /**
   * The type that a payload is to be read as.
   *
   * @param type a generated type, or an interface that events implement
   * @param limits null for those that hold by default
   * @throws EventFormatException if the payload is recognised as another event
   */
  @SuppressWarnings("unchecked") // what is assignable to the type extends it
  static <T> Class<? extends T> as(byte[] json, Class<T> type, @Nullable JsonLimits limits) {
    Optional<Class<? extends LambdaEvent>> found = of(json, limits);
    if (found.isPresent() && !type.isAssignableFrom(found.get())) {
      throw new EventFormatException(refusal(type, found.get()), "$", 0);
    }
    if (found.isEmpty() && type.isInterface() && !type.isSealed()) {
      throw new EventFormatException(refusal(type, UnidentifiedEvent.class), "$", 0);
    }
    return found.isPresent() ? (Class<? extends T>) found.get() : type;
  }

  /** What is wrong with an event that is not of a type. */
  static String refusal(Class<?> type, Class<? extends LambdaEvent> found) {
    return "expected "
        + type.getSimpleName()
        + " but found "
        + (found == UnidentifiedEvent.class ? "no event that is known" : found.getSimpleName());
  }
}
