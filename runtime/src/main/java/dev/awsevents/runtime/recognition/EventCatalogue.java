package dev.awsevents.runtime.recognition;

import dev.awsevents.codec.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events that can be recognised. The implementation is generated together with the types. It
 * installs itself when it is initialized, so that nobody maintains a list by hand and no reflection
 * looks for types.
 */
public interface EventCatalogue {
  /** The rules, one for each event. */
  List<RecognitionRule> rules();

  /** The type of the event whose rule has this index, a {@code LambdaEvent}. */
  Class<?> type(int event);

  /**
   * The codec of a type that was generated from the same schemas; null for other types. It is for
   * native images and the like, where code cannot find a class by a name that it puts together.
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

  /** The catalogue on the class path, or null if the generated types are missing. */
  static @Nullable EventCatalogue find() {
    if (Installed.catalogue == null) {
      Installed.load();
    }
    return Installed.catalogue;
  }

  /** Holds the catalogue. */
  final class Installed {
    private static final String GENERATED = "dev.awsevents.catalogue.GeneratedCatalogue";

    private static volatile @Nullable EventCatalogue catalogue;

    private Installed() {}

    private static void load() {
      try {
        Class.forName(GENERATED);
      } catch (ClassNotFoundException e) {
        // The caller reports it.
      }
    }
  }
}
