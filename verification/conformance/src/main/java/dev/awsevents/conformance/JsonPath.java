package dev.awsevents.conformance;

import dev.awsevents.runtime.json.PathText;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document, spelled as in the errors of the library: {@code $.Records[2].body}.
 * Every visited value has one, but few become text.
 */
final class JsonPath {
  static final JsonPath ROOT = new JsonPath(null, null, 0);

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
    PathText path = new PathText(segments.size());
    for (JsonPath segment : segments) {
      segment.addTo(path);
    }
    return path.toString();
  }

  private void addTo(PathText path) {
    if (name != null) {
      path.member(name);
    } else if (index >= 0) {
      path.element(index);
    } else {
      path.step(index == ANY_ELEMENT ? "[]" : "{}");
    }
  }
}
