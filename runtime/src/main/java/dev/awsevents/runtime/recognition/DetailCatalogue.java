package dev.awsevents.runtime.recognition;

import dev.awsevents.codec.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types of details of EventBridge events. The implementation is generated together with the
 * types, and installs itself when it is initialized. There may be several: those of {@code
 * awsevents} and {@code awsevents-eventbridge}, which are found by their names, and those of users,
 * who call {@code install()} of theirs.
 */
public interface DetailCatalogue {
  /** The codec of the detail that events of a source and a detail type have; null if unknown. */
  @Nullable Codec<?> codec(String source, String detailType);

  /** What events with a detail of a type are sent with; null for other types. */
  @Nullable DetailOrigin origin(Class<?> detail);

  /**
   * The codec of a type that was generated from the same schemas; null for other types. It is for
   * native images and the like, where code cannot find a class by a name that it puts together.
   *
   * @param type name of the class
   */
  @Nullable Codec<?> codec(String type);

  /**
   * Adds a catalogue.
   *
   * @return whether it is one of a user
   */
  static boolean install(DetailCatalogue catalogue) {
    return Installed.add(catalogue);
  }

  /** The catalogues that are installed, those of users first. */
  static DetailCatalogue[] installed() {
    return Installed.all();
  }

  /** Holds the catalogues. */
  final class Installed {
    private static final List<String> OWN =
        List.of(
            "dev.awsevents.catalogue.GeneratedDetails",
            "dev.awsevents.eventbridge.catalogue.GeneratedDetails");

    /** Users replace what is known by installing their own, so theirs stand in front. */
    private static volatile DetailCatalogue[] catalogues = {};

    private static volatile boolean complete;

    private Installed() {}

    private static synchronized boolean add(DetailCatalogue catalogue) {
      DetailCatalogue[] before = catalogues;
      for (DetailCatalogue known : before) {
        if (known.getClass() == catalogue.getClass()) {
          return false; // its initialization has installed it, before the user did
        }
      }
      DetailCatalogue[] after = new DetailCatalogue[before.length + 1];
      boolean own = OWN.contains(catalogue.getClass().getName());
      System.arraycopy(before, 0, after, own ? 0 : 1, before.length);
      after[own ? before.length : 0] = catalogue;
      catalogues = after;
      return !own;
    }

    private static DetailCatalogue[] all() {
      if (!complete) {
        for (String name : OWN) {
          try {
            Class.forName(name);
          } catch (ClassNotFoundException e) {
            // The artifact, or what it has of details, is not there.
          }
        }
        complete = true;
      }
      return catalogues;
    }
  }
}
