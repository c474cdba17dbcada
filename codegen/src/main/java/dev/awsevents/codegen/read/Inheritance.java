package dev.awsevents.codegen.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows which variants inherit from which unions. A type must not inherit from itself, and Java
 * counts the type around a union as if its variants inherited from that, too.
 */
final class Inheritance {
  private final Map<String, Set<String>> parents = new HashMap<>();

  /**
   * Adds a union, unless a variant would inherit from itself then.
   *
   * @param variants its variants
   * @param union the union, and the type around it if there is one
   * @return that variant, or empty if the union is added
   */
  Optional<String> add(List<String> variants, Set<String> union) {
    List<String> added = new ArrayList<>();
    for (String variant : variants) {
      Set<String> inherited = parents.computeIfAbsent(variant, unused -> new LinkedHashSet<>());
      if (inherited.containsAll(union)) {
        continue;
      }
      if (inheritsFrom(union, variant)) {
        added.forEach(each -> parents.getOrDefault(each, Set.of()).removeAll(union));
        return Optional.of(variant);
      }
      inherited.addAll(union);
      added.add(variant);
    }
    return Optional.empty();
  }

  private boolean inheritsFrom(Set<String> types, String ancestor) {
    Set<String> seen = new HashSet<>(types);
    Deque<String> open = new ArrayDeque<>(types);
    while (!open.isEmpty()) {
      String type = open.pop();
      if (type.equals(ancestor)) {
        return true;
      }
      for (String parent : parents.getOrDefault(type, Set.of())) {
        if (seen.add(parent)) {
          open.push(parent);
        }
      }
    }
    return false;
  }
}
