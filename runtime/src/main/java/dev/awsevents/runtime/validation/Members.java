package dev.awsevents.runtime.validation;

import dev.awsevents.runtime.collection.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a schema says of the members of an object. */
final class Members implements Rule {
  private record Named(TextPattern names, Constraint constraint) {}

  private final Map<String, Constraint> properties = new HashMap<>();
  private final List<Named> patterns = new ArrayList<>();
  private @Nullable Constraint others;
  private boolean closed;

  void property(String name, Constraint constraint) {
    properties.put(name, constraint);
  }

  void pattern(TextPattern names, Constraint constraint) {
    patterns.add(new Named(names, constraint));
  }

  void others(Constraint constraint) {
    others = constraint;
  }

  void close() {
    closed = true;
  }

  @Override
  public void check(@Nullable Object value, Place place, Findings findings) {
    if (value instanceof Map<?, ?> object) {
      object.forEach(
          (name, member) -> check((String) name, member, place.member((String) name), findings));
    }
  }

  @Override
  public boolean accepts(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      ImmutableMap<?, ?> members = ImmutableMap.indexed(object);
      for (int i = 0; i < members.size(); i++) {
        if (!accepts((String) members.keyAt(i), members.valueAt(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean accepts(String name, @Nullable Object value) {
    Constraint property = properties.get(name);
    boolean known = property != null;
    if (property != null && !property.accepts(value)) {
      return false;
    }
    for (int i = 0; i < patterns.size(); i++) {
      Named pattern = patterns.get(i);
      if (pattern.names.matches(name)) {
        known = true;
        if (!pattern.constraint.accepts(value)) {
          return false;
        }
      }
    }
    return known || (!closed && (others == null || others.accepts(value)));
  }

  private void check(String name, @Nullable Object value, Place place, Findings findings) {
    Constraint property = properties.get(name);
    boolean known = property != null;
    if (property != null) {
      property.check(value, place, findings);
    }
    for (Named pattern : patterns) {
      if (pattern.names.matches(name)) {
        known = true;
        pattern.constraint.check(value, place, findings);
      }
    }
    if (known) {
      return;
    }
    if (closed) {
      findings.add(place, "is unknown");
    } else if (others != null) {
      others.check(value, place, findings);
    }
  }
}
