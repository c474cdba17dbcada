package dev.awsevents.api;

import java.util.SortedSet;
import java.util.TreeSet;

/** What callers see of one type. */
final class TypeSignature {
  private final Class<?> type;
  private final String name;
  private String heading;
  private final SortedSet<Line> lines = new TreeSet<>();

  TypeSignature(Class<?> type, String name, String heading) {
    this.type = type;
    this.name = name;
    this.heading = heading;
  }

  Class<?> type() {
    return type;
  }

  /** The name without the package, {@code SqsEvent.Message}. */
  String name() {
    return name;
  }

  /** The declaration, {@code sealed interface Shape}. */
  String heading() {
    return heading;
  }

  void setHeading(String heading) {
    this.heading = heading;
  }

  SortedSet<Line> lines() {
    return lines;
  }
}
