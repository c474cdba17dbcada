package dev.awsevents.runtime.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What every object of a type has: the fields that it requires, and elements of collections that
 * are not null. Only a {@link StrictReader} loads it.
 */
final class FieldExpectations {
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

  private final List<Required> required = new ArrayList<>();

  /** The levels of the collection that each field is. */
  private final ElementNulls[] elements;

  /**
   * Takes the text apart that {@link FieldNames#expecting} has taken, if any.
   *
   * @param names how many names the fields have
   */
  FieldExpectations(@Nullable String text, int names) {
    elements = new ElementNulls[names];
    Arrays.fill(elements, ElementNulls.UNSAID);
    if (text == null) {
      return;
    }
    StringTokenizer tokens = new StringTokenizer(text);
    while (tokens.hasMoreTokens()) {
      String field = tokens.nextToken();
      int colon = field.indexOf(':');
      if (colon >= 0) {
        ElementNulls levels = new ElementNulls(field.substring(colon + 1));
        spellings(field.substring(0, colon)).forEach(spelling -> elements[spelling] = levels);
      } else {
        boolean nullable = field.endsWith("?");
        required.add(new Required(spellings(field), nullable));
      }
    }
  }

  private static List<Integer> spellings(String field) {
    StringTokenizer indexes = new StringTokenizer(field, "|?");
    List<Integer> spellings = new ArrayList<>();
    while (indexes.hasMoreTokens()) {
      spellings.add(Integer.valueOf(indexes.nextToken()));
    }
    return spellings;
  }

  /** The fields that an object lacks, by the indexes of their usual names. */
  List<Integer> missing(OpenValue object) {
    List<Integer> missing = new ArrayList<>();
    for (Required field : required) {
      if (!field.isIn(object)) {
        missing.add(field.spellings.get(0));
      }
    }
    return missing;
  }

  /** Where nulls may be in the value of a field. */
  ElementNulls elements(int field) {
    return elements[field];
  }
}
