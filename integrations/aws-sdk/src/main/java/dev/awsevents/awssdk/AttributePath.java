package dev.awsevents.awssdk;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where in an item a conversion is, for its errors: {@code lines[2].price}. */
final class AttributePath {
  private final Deque<Object> steps = new ArrayDeque<>();

  /** Goes into an attribute, which has a name, or into an element, which has an index. */
  void enter(Object nameOrIndex) {
    steps.addLast(nameOrIndex);
  }

  void leave() {
    steps.removeLast();
  }

  /** The error of the value at this place. */
  IllegalArgumentException refused(String problem) {
    StringBuilder path = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer) {
        path.append('[').append(step).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step);
      }
    }
    return new IllegalArgumentException(
        (path.isEmpty() ? "the value" : "the attribute " + path) + " " + problem);
  }
}
