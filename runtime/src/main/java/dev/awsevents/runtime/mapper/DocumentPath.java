package dev.awsevents.runtime.mapper;

import dev.awsevents.runtime.json.PathName;
import org.jspecify.annotations.Nullable;

/** The JSON path of the value that a mapper refuses. */
public final class DocumentPath {
  private final StringBuilder text = new StringBuilder("$");

  /**
   * Adds a step to the inside.
   *
   * @param name of a member; null for a step to an element of a list
   * @param index of the element
   */
  public void add(@Nullable String name, int index) {
    if (name == null) {
      text.append('[').append(index).append(']');
    } else {
      PathName.append(text, name);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
