package dev.awsevents.site.browser.generator;

import dev.awsevents.catalogue.GeneratedDetails;
import dev.awsevents.runtime.recognition.DetailCatalogue;

/** The types of details of EventBridge events. */
final class Details {
  static {
    GeneratedDetails.install();
  }

  private Details() {}

  /** Whether events of EventBridge have details of the type. */
  static boolean has(Class<?> type) {
    for (DetailCatalogue catalogue : DetailCatalogue.installed()) {
      if (catalogue.origin(type) != null) {
        return true;
      }
    }
    return false;
  }
}
