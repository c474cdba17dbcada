package dev.awsevents.site.browser.generator;

import dev.awsevents.runtime.recognition.DetailCatalogue;
import dev.awsevents.runtime.recognition.DetailOrigin;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The types of details of EventBridge events. */
final class Details {
  private Details() {}

  /** Those of some types that are types of details. */
  static List<Class<?>> of(List<Class<?>> types) {
    return types.stream().filter(type -> find(type) != null).toList();
  }

  /** What the events with a detail of a type are sent with. */
  static DetailOrigin origin(Class<?> detail) {
    return Objects.requireNonNull(find(detail));
  }

  private static @Nullable DetailOrigin find(Class<?> type) {
    for (DetailCatalogue catalogue : DetailCatalogue.installed()) {
      DetailOrigin origin = catalogue.origin(type);
      if (origin != null) {
        return origin;
      }
    }
    return null;
  }
}
