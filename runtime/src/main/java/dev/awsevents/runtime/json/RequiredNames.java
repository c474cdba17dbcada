package dev.awsevents.runtime.json;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The fields that every object of a type has. Only a {@link StrictReader} loads it. */
final class RequiredNames {
  /**
   * A field.
   *
   * @param spellings the indexes of its names, the usual one first
   * @param nullable whether it may be null
   */
  private record Required(List<Integer> spellings, boolean nullable) {
    boolean isIn(OpenValue object) {
      for (int spelling : spellings) {
        if (object.has(spelling, nullable)) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Required> fields = new ArrayList<>();

  /** Takes the text apart that {@link FieldNames#requiring} has taken, if any. */
  RequiredNames(@Nullable String text) {
    if (text == null) {
      return;
    }
    StringTokenizer tokens = new StringTokenizer(text);
    while (tokens.hasMoreTokens()) {
      String field = tokens.nextToken();
      boolean nullable = field.endsWith("?");
      StringTokenizer indexes = new StringTokenizer(field, "|?");
      List<Integer> spellings = new ArrayList<>();
      while (indexes.hasMoreTokens()) {
        spellings.add(Integer.valueOf(indexes.nextToken()));
      }
      fields.add(new Required(spellings, nullable));
    }
  }

  /** The fields that an object lacks, by the indexes of their usual names. */
  List<Integer> missing(OpenValue object) {
    List<Integer> missing = new ArrayList<>();
    for (Required field : fields) {
      if (!field.isIn(object)) {
        missing.add(field.spellings.get(0));
      }
    }
    return missing;
  }
}
