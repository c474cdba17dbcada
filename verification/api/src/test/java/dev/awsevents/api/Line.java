package dev.awsevents.api;

import java.util.Comparator;

/**
 * One line of a type.
 *
 * @param name of the member, by which lines are sorted, so that overloads stand together
 */
record Line(Section section, String name, String text) implements Comparable<Line> {
  /** In the order of a file. */
  enum Section {
    TARGET,
    SUPERTYPE,
    SUBTYPE,
    CONSTANT,
    COMPONENT,
    CONSTRUCTOR,
    METHOD
  }

  @Override
  public int compareTo(Line other) {
    return Comparator.comparing(Line::section)
        .thenComparing(Line::name)
        .thenComparing(Line::text)
        .compare(this, other);
  }
}
