package dev.awsevents;

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
   * The event itself, if it is of a type.
   *
   * @param type a generated type, or an interface that events implement
   * @param limits null for those that hold by default
   */
  static <T> T readAs(byte[] json, Class<T> type, @Nullable JsonLimits limits) {
    Optional<Class<? extends LambdaEvent>> found = of(json, limits);
    if (found.isPresent() && !type.isAssignableFrom(found.get())) {
      throw refusal(type, found.get().getSimpleName());
    }
    if (found.isEmpty() && type.isInterface() && !type.isSealed()) {
      throw refusal(type, "no event that is known");
    }
    Class<?> actual = found.isPresent() ? found.get() : type;
    return type.cast(AwsEvents.read(json, Codecs.of(actual), limits));
  }

  private static EventFormatException refusal(Class<?> type, String found) {
    return new EventFormatException(
        "expected " + type.getSimpleName() + " but found " + found, "$", 0);
  }

  /**
   * The event itself.
   *
   * @param limits null for those that hold by default
   */
  static LambdaEvent read(byte[] json, @Nullable JsonLimits limits) {
    Optional<Class<? extends LambdaEvent>> type = of(json, limits);
    return type.isPresent()
        ? AwsEvents.read(json, Codecs.of(type.get()), limits)
        : AwsEvents.read(json, UnidentifiedEventCodec.INSTANCE, limits);
  }
}
