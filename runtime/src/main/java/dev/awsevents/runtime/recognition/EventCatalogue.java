package dev.awsevents.runtime.recognition;

import dev.awsevents.LambdaEvent;
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
   * Initializes the codec of a type that was generated from the same schemas, so that it registers
   * itself; does nothing for other types. It is for native images, which find a class by a constant
   * name only.
   */
  default void initializeCodec(String type) throws ClassNotFoundException {}

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
    EventCatalogue catalogue = Installed.catalogue;
    if (catalogue == null) {
      Installed.load();
      catalogue = Installed.catalogue;
      if (catalogue == null) {
        throw new IllegalStateException(
            "no event types on the class path: add the artifact dev.awsevents:awsevents");
      }
    }
    return catalogue;
  }

  /** Where the catalogue is kept. */
  final class Installed {
    private static volatile @Nullable EventCatalogue catalogue;

    private Installed() {}

    private static void load() {
      try {
        Class.forName("dev.awsevents.catalogue.GeneratedCatalogue");
      } catch (ClassNotFoundException e) {
        // Told by the caller.
      }
    }
  }
}
