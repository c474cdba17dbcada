package dev.awsevents.runtime.json;

import dev.awsevents.JsonLimits;
import org.jspecify.annotations.Nullable;

/**
 * The limits that readers hold. It is apart from the readers, because a first event does not need
 * it: only a large document does, and limits other than the standard ones.
 */
public final class ReaderLimits {
  private ReaderLimits() {}

  /** Sets the limits of all readers that are made without limits of their own from now on. */
  public static void set(JsonLimits limits) {
    JsonReader.customLimits = limits;
  }

  /** The limits of readers without limits of their own. */
  public static JsonLimits get() {
    return orStandard(JsonReader.customLimits);
  }

  private static JsonLimits orStandard(@Nullable JsonLimits limits) {
    return limits == null ? JsonLimits.standard() : limits;
  }

  /** Checks the length of a document, in bytes. */
  static void checkLength(JsonReader in, int length) {
    int most = orStandard(in.limits).documentLength();
    if (length > most) {
      throw in.mismatch(JsonErrors.limit("", most, "bytes"));
    }
  }

  /** Checks how many elements a document has so far, and returns how many it may have. */
  static int checkElements(JsonReader in, int count) {
    int most = orStandard(in.limits).elements();
    if (count > most) {
      throw in.mismatch(JsonErrors.limit("", most, "elements in all lists and maps"));
    }
    return most;
  }

  /**
   * As {@link #checkElements}, before collections end that take so many places. An element takes
   * two at most, and each object that is being read one more.
   */
  static int checkPlaces(JsonReader in, int count, int places) {
    return checkElements(in, count + (places - orStandard(in.limits).depth()) / 2);
  }
}
