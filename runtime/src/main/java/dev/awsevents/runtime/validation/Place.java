package dev.awsevents.runtime.validation;

import dev.awsevents.runtime.json.PathText;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is in the document.
 *
 * @param parent what it is in; null for the document itself
 * @param name its name, if it is a member; else null
 * @param index its index, if it is an element
 */
record Place(@Nullable Place parent, @Nullable String name, int index) {
  static final Place DOCUMENT = new Place(null, null, -1);

  Place member(String member) {
    return new Place(this, member, -1);
  }

  Place element(int element) {
    return new Place(this, null, element);
  }

  /** How many steps it is away from the document. */
  int depth() {
    int depth = 0;
    for (Place place = parent; place != null; place = place.parent) {
      depth++;
    }
    return depth;
  }

  /** JSON path, such as {@code $.items[2].sku}. */
  String path() {
    Deque<Place> steps = new ArrayDeque<>();
    for (Place place = this; place.parent != null; place = place.parent) {
      steps.push(place);
    }
    PathText path = new PathText(steps.size());
    for (Place step : steps) {
      if (step.name == null) {
        path.element(step.index);
      } else {
        path.member(step.name);
      }
    }
    return path.toString();
  }
}
