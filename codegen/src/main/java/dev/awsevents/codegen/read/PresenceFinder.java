package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.model.Distinction.ByPresence;
import dev.awsevents.codegen.model.Distinction.Presence;
import dev.awsevents.codegen.model.JavaLimits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells objects apart by the members that they have. A member that a schema does not speak of
 * counts as one that its objects do not have.
 */
final class PresenceFinder {
  private final Readability readability;

  PresenceFinder(Readability readability) {
    this.readability = readability;
  }

  /** How to tell the variants apart, or null if that is not possible. */
  @Nullable ByPresence<ValueKind> find(List<Structure> variants) {
    Set<String> keys = new LinkedHashSet<>();
    variants.forEach(variant -> keys.addAll(requiredKeys(variant)));
    if (keys.size() > JavaLimits.MAX_REQUIRED_KEYS) {
      return null;
    }
    List<Structure> order = order(variants);
    IdentityHashMap<Structure, Set<String>> absent = new IdentityHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        if (!tell(order.get(i), order.get(j), absent)) {
          return null;
        }
      }
    }
    variants.forEach(variant -> keys.addAll(absent.getOrDefault(variant, Set.of())));
    if (keys.size() > JavaLimits.MAX_REQUIRED_KEYS) {
      return null;
    }
    List<Presence<ValueKind>> candidates = new ArrayList<>();
    for (Structure variant : order) {
      candidates.add(
          new Presence<>(requiredKeys(variant), absent.getOrDefault(variant, Set.of()), variant));
    }
    return new ByPresence<>(List.copyOf(keys), candidates);
  }

  /** The properties that a payload always has. */
  static Set<String> requiredKeys(Structure structure) {
    Set<String> keys = new LinkedHashSet<>(structure.properties().keySet());
    keys.retainAll(structure.required());
    return keys;
  }

  /**
   * The variant that asks for most goes first, unless another one could then be taken for it and
   * would not if it went before.
   */
  private static List<Structure> order(List<Structure> variants) {
    List<Structure> byDemand = new ArrayList<>(variants);
    byDemand.sort(
        Comparator.comparingInt((Structure variant) -> requiredKeys(variant).size()).reversed());
    int size = byDemand.size();
    List<BitSet> before = new ArrayList<>();
    for (Structure variant : byDemand) {
      BitSet others = new BitSet(size);
      for (int i = 0; i < size; i++) {
        others.set(i, mustPrecede(byDemand.get(i), variant));
      }
      before.add(others);
    }
    BitSet rest = new BitSet(size);
    rest.set(0, size);
    List<Structure> order = new ArrayList<>();
    while (!rest.isEmpty()) {
      int next =
          rest.stream()
              .filter(i -> !before.get(i).intersects(rest))
              .findFirst()
              .orElse(rest.nextSetBit(0));
      rest.clear(next);
      order.add(byDemand.get(next));
    }
    return order;
  }

  private static boolean mustPrecede(Structure first, Structure second) {
    return cannotBe(second, first) && !cannotBe(first, second);
  }

  /** Whether an object never has all that another one requires. */
  private static boolean cannotBe(Structure object, Structure other) {
    return !object.properties().keySet().containsAll(requiredKeys(other));
  }

  /**
   * Finds out whether objects can be told apart if one goes first, and notes what must not be there
   * for that.
   */
  private boolean tell(
      Structure first, Structure second, IdentityHashMap<Structure, Set<String>> absent) {
    if (cannotBe(second, first)) {
      return true;
    }
    boolean closed = first.closed() && !own(second, first).isEmpty();
    if (closed) {
      absent.computeIfAbsent(first, unused -> new LinkedHashSet<>()).addAll(own(second, first));
    }
    if (requiredKeys(first).equals(requiredKeys(second))) {
      if (!closed || !second.closed() || own(first, second).isEmpty()) {
        return false;
      }
      absent.computeIfAbsent(second, unused -> new LinkedHashSet<>()).addAll(own(first, second));
    }
    return readability.isReadable(second, first);
  }

  /** The properties that only one of two objects has. */
  private static Set<String> own(Structure object, Structure other) {
    Set<String> own = new LinkedHashSet<>(object.properties().keySet());
    own.removeAll(other.properties().keySet());
    return own;
  }
}
