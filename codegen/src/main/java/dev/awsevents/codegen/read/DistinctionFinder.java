package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.model.Distinction;
import dev.awsevents.codegen.model.Distinction.ByMember;
import dev.awsevents.codegen.model.Distinction.ByPresence;
import dev.awsevents.codegen.model.Distinction.Case;
import dev.awsevents.codegen.model.Distinction.Only;
import dev.awsevents.codegen.model.Distinction.Presence;
import dev.awsevents.codegen.model.Distinction.Trait;
import dev.awsevents.codegen.model.JavaLimits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a codec tells objects apart. A constant goes before the members that are there, and
 * those before the kind of a member's value. Where none of them is enough, they are combined.
 */
final class DistinctionFinder {
  /** Combinations that are tried for one union; those of published schemas need fewer than 100. */
  private static final int MAX_ATTEMPTS = 1_000;

  private final Discriminators discriminators;
  private final Readability readability;
  private final PresenceFinder presences;

  DistinctionFinder(MeaningReader meanings) {
    this.discriminators = new Discriminators(meanings);
    this.readability = new Readability(meanings);
    this.presences = new PresenceFinder(readability);
  }

  /** How to tell variants apart by one constant, which each of them has; null if there is none. */
  @Nullable Distinction<ValueKind> byConstant(List<? extends ValueKind> variants) {
    List<List<String>> paths = new ArrayList<>(discriminators.candidates(variants.get(0)));
    paths.addAll(discriminators.candidatesInside(variants.get(0)));
    for (List<String> path : paths) {
      List<List<String>> constants = discriminators.constants(path, variants);
      if (constants != null) {
        return byConstants(path, constants, variants);
      }
    }
    return null;
  }

  /** The distinction by a member that has different texts in each variant. */
  static Distinction<ValueKind> byConstants(
      List<String> path, List<List<String>> constants, List<? extends ValueKind> variants) {
    List<Case<ValueKind>> cases = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      cases.add(new Case<>(constants.get(i), new Only<>(variants.get(i))));
    }
    return new ByMember<>(path, Trait.TEXT, cases, null);
  }

  /** How to tell objects apart, or null if that is not possible. */
  @Nullable Distinction<ValueKind> find(List<Structure> variants) {
    return new Search().find(variants);
  }

  /**
   * Two variants that nothing tells apart, or those that make a distinction too large.
   *
   * @param variants that have no distinction
   */
  List<Structure> alike(List<Structure> variants) {
    int compared = 0;
    for (int i = 0; i < variants.size(); i++) {
      for (int j = i + 1; j < variants.size() && compared++ < MAX_ATTEMPTS; j++) {
        List<Structure> pair = List.of(variants.get(i), variants.get(j));
        if (find(pair) == null) {
          return pair;
        }
      }
    }
    return variants;
  }

  /** What the objects of one group have in a member, for each group of them. */
  private record Group(Set<String> values, List<Structure> variants) {}

  /** Groups that a member tells apart, and the variants of which it does not tell. */
  private record Split(List<String> path, Trait trait, List<Group> groups, List<Structure> others) {
    int parts() {
      return groups.size() + (others.isEmpty() ? 0 : 1);
    }
  }

  private final class Search {
    private int attempts;

    @Nullable Distinction<ValueKind> find(List<Structure> variants) {
      if (variants.size() == 1) {
        return new Only<>(variants.get(0));
      }
      if (attempts++ > MAX_ATTEMPTS) {
        return null;
      }
      Distinction<ValueKind> found = byConstant(variants);
      if (found == null) {
        found = combined(bestByText(variants));
      }
      if (found == null) {
        found = presences.find(variants);
      }
      return found == null ? combined(bestByKind(variants)) : found;
    }

    private @Nullable Distinction<ValueKind> combined(@Nullable Split split) {
      if (split == null) {
        return null;
      }
      List<Case<ValueKind>> cases = new ArrayList<>();
      for (Group group : split.groups()) {
        Distinction<ValueKind> then = find(group.variants());
        if (then == null) {
          return null;
        }
        cases.add(new Case<>(List.copyOf(group.values()), then));
      }
      Distinction<ValueKind> otherwise = null;
      if (split.others().size() == 1) {
        otherwise = ifPresent(split.others().get(0));
      } else if (!split.others().isEmpty()) {
        otherwise = find(split.others());
        if (otherwise == null) {
          return null;
        }
      }
      return new ByMember<>(split.path(), split.trait(), cases, otherwise);
    }
  }

  /** What is read if nothing else fits has at least what it requires. */
  private static Distinction<ValueKind> ifPresent(Structure variant) {
    Set<String> required = PresenceFinder.requiredKeys(variant);
    return required.isEmpty() || required.size() > JavaLimits.MAX_REQUIRED_KEYS
        ? new Only<>(variant)
        : new ByPresence<>(
            List.copyOf(required), List.of(new Presence<>(required, Set.of(), variant)));
  }

  private @Nullable Split bestByText(List<Structure> variants) {
    Set<List<String>> paths = new LinkedHashSet<>();
    variants.forEach(variant -> paths.addAll(discriminators.candidates(variant)));
    variants.forEach(variant -> paths.addAll(discriminators.candidatesInside(variant)));
    Split best = null;
    for (List<String> path : paths) {
      best = better(best, split(path, Trait.TEXT, variants, it -> discriminators.texts(path, it)));
    }
    return best;
  }

  private @Nullable Split bestByKind(List<Structure> variants) {
    Set<String> members = new LinkedHashSet<>();
    variants.forEach(variant -> members.addAll(PresenceFinder.requiredKeys(variant)));
    Split best = null;
    for (String member : members) {
      best =
          better(
              best,
              split(List.of(member), Trait.KIND, variants, it -> discriminators.kinds(member, it)));
    }
    return best == null || isMistaken(best) ? null : best;
  }

  /** Whether an object that may have the member, too, would be taken for one that it cannot be. */
  private boolean isMistaken(Split split) {
    return split.others().stream()
        .filter(other -> other.properties().containsKey(split.path().get(0)))
        .anyMatch(
            other ->
                split.groups().stream()
                    .flatMap(group -> group.variants().stream())
                    .anyMatch(variant -> !readability.isReadable(other, variant)));
  }

  private static @Nullable Split better(@Nullable Split best, Split other) {
    return other.parts() > (best == null ? 1 : best.parts()) ? other : best;
  }

  private static Split split(
      List<String> path,
      Trait trait,
      List<Structure> variants,
      Function<Structure, Set<String>> values) {
    List<Group> groups = new ArrayList<>();
    List<Structure> others = new ArrayList<>();
    for (Structure variant : variants) {
      Set<String> own = values.apply(variant);
      if (own.isEmpty()) {
        others.add(variant);
      } else {
        addTo(groups, variant, own);
      }
    }
    return new Split(path, trait, groups, others);
  }

  /** Variants that have a value in common are in one group. */
  private static void addTo(List<Group> groups, Structure variant, Set<String> own) {
    Set<String> values = new LinkedHashSet<>();
    List<Structure> members = new ArrayList<>();
    int place = groups.size();
    for (int i = groups.size() - 1; i >= 0; i--) {
      Group group = groups.get(i);
      if (group.values().stream().anyMatch(own::contains)) {
        groups.remove(i);
        place = i;
        values.addAll(group.values());
        members.addAll(0, group.variants());
      }
    }
    values.addAll(own);
    members.add(variant);
    groups.add(place, new Group(values, members));
  }
}
