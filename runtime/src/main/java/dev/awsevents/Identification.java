package dev.awsevents;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.recognition.EventCatalogue;
import dev.awsevents.runtime.recognition.EventRecogniser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out which event a payload is. Who knows the type does not load this class. */
final class Identification {
  /** Null until the first event is identified. */
  private static volatile @Nullable EventRecogniser recogniser;

  private Identification() {}

  /**
   * The type of an event.
   *
   * @param limits null for those that hold by default
   */
  static Optional<Class<? extends LambdaEvent>> of(byte[] json, @Nullable JsonLimits limits) {
    EventCatalogue catalogue = EventCatalogue.installed();
    EventRecogniser known = recogniser;
    if (known == null) {
      known = new EventRecogniser(catalogue.rules());
      recogniser = known;
    }
    int event = known.recognise(json, limits);
    return event < 0 ? Optional.empty() : Optional.of(catalogue.type(event));
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
      throw refusal(type, found.get().getSimpleName());
    }
    if (found.isEmpty() && type.isInterface() && !type.isSealed()) {
      throw refusal(type, "no event that is known");
    }
    return found.isPresent() ? (Class<? extends T>) found.get() : type;
  }

  private static EventFormatException refusal(Class<?> type, String found) {
    return new EventFormatException(
        "expected " + type.getSimpleName() + " but found " + found, "$", 0);
  }

  /**
   * The codec of an event; one for events that are not known if it is none.
   *
   * @param limits null for those that hold by default
   */
  static Codec<? extends LambdaEvent> codec(byte[] json, @Nullable JsonLimits limits) {
    Optional<Class<? extends LambdaEvent>> type = of(json, limits);
    return type.isPresent() ? Codecs.of(type.get()) : UnidentifiedEventCodec.INSTANCE;
  }
}
