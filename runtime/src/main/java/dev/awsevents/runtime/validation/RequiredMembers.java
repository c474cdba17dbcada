package dev.awsevents.runtime.validation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members that an object always has. */
final class RequiredMembers implements Rule {
  private final List<String> names;

  RequiredMembers(String... names) {
    this.names = List.of(names);
  }

  @Override
  public void check(@Nullable Object value, Place place, Findings findings) {
    if (value instanceof Map<?, ?> object) {
      for (String name : names) {
        if (!object.containsKey(name)) {
          findings.add(place.member(name), "is missing");
        }
      }
    }
  }

  @Override
  public boolean accepts(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      for (int i = 0; i < names.size(); i++) {
        if (!object.containsKey(names.get(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
