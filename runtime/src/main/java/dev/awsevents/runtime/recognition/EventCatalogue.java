package dev.awsevents.runtime.recognition;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events that can be recognised. The implementation is generated beside the types; it installs
 * itself when it is initialized, so it takes neither reflection nor a list kept by hand.
 */
public interface EventCatalogue {
  /** The rules, one for each event. */
  List<RecognitionRule> rules();

  /** The type of the event whose rule has this index. */
  Class<? extends LambdaEvent> type(int event);

  /**
   * The codec of a type that was generated from the same schemas; null for other types. It is for
   * places where a class cannot be found by a name that is put together, such as native images.
   *
   * @param type name of the class
   */
  @Nullable Codec<?> codec(String type);

  /** Called by the generated implementation when it is initialized. */
  static void install(EventCatalogue catalogue) {
    Installed.catalogue = catalogue;
  }

  /**
   * The catalogue on the class path.
   *
   * @throws IllegalStateException if the generated types are missing
   */
  static EventCatalogue installed() {
    EventCatalogue catalogue = find();
    if (catalogue == null) {
      throw new IllegalStateException(
          "no catalogue of events: add the artifact dev.awsevents:awsevents. If it is there, a"
              + " shrinker has removed the class "
              + Installed.GENERATED
              + ": keep it, or call its method install()");
    }
    return catalogue;
  }

  /** The catalogue on the class path, or null where the generated types are missing. */
  static @Nullable EventCatalogue find() {
    if (Installed.catalogue == null) {
      Installed.load();
    }
    return Installed.catalogue;
  }

  /** Where the catalogue is kept. */
  final class Installed {
    private static final String GENERATED = "dev.awsevents.catalogue.GeneratedCatalogue";

    private static volatile @Nullable EventCatalogue catalogue;

    private Installed() {}

    private static void load() {
      try {
        Class.forName(GENERATED);
      } catch (ClassNotFoundException e) {
        // Told by the caller.
      }
    }
  }
}
