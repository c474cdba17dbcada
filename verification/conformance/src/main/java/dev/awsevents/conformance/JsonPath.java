package dev.awsevents.conformance;

import dev.awsevents.runtime.json.PathName;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document, spelled as in the errors of the library: {@code $.Records[2].body}.
 * Every visited value has one, but few become text.
 */
final class JsonPath {
  static final JsonPath ROOT = new JsonPath(null, null, 0);

  /** A longer path is cut: its text has only the beginning and the end. */
  private static final int MAX_SEGMENTS = 32;

  private static final int ANY_ELEMENT = -1;
  private static final int ANY_MEMBER = -2;

  private final @Nullable JsonPath parent;
  private final @Nullable String name;
  private final int index;

  private JsonPath(@Nullable JsonPath parent, @Nullable String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  JsonPath member(String memberName) {
    return new JsonPath(this, memberName, 0);
  }

  JsonPath element(int elementIndex) {
    return new JsonPath(this, null, elementIndex);
  }

  /** All elements of a list: {@code $.Records[]}. */
  JsonPath anyElement() {
    return new JsonPath(this, null, ANY_ELEMENT);
  }

  /** All members of an object, whatever their names: <code>$.headers{}</code>. */
  JsonPath anyMember() {
    return new JsonPath(this, null, ANY_MEMBER);
  }

  @Override
  public String toString() {
    Deque<JsonPath> segments = new ArrayDeque<>();
    for (JsonPath at = this; at.parent != null; at = at.parent) {
      segments.push(at);
    }
    StringBuilder path = new StringBuilder("$");
    int depth = segments.size();
    int position = 0;
    for (JsonPath segment : segments) {
      if (depth <= MAX_SEGMENTS
          || position < MAX_SEGMENTS / 2
          || position >= depth - MAX_SEGMENTS / 2) {
        segment.append(path);
      } else if (position == MAX_SEGMENTS / 2) {
        path.append("...");
      }
      position++;
    }
    return path.toString();
  }

  private void append(StringBuilder path) {
    if (name != null) {
      PathName.append(path, name);
    } else if (index >= 0) {
      path.append('[').append(index).append(']');
    } else {
      path.append(index == ANY_ELEMENT ? "[]" : "{}");
    }
  }
}
