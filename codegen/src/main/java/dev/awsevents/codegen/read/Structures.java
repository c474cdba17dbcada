package dev.awsevents.codegen.read;

import dev.awsevents.codegen.read.Description.All;
import dev.awsevents.codegen.read.Description.Any;
import dev.awsevents.codegen.read.Meaning.Choice;
import dev.awsevents.codegen.read.Meaning.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins objects with known members. */
final class Structures {
  private Structures() {}

  /** What has the properties of both. */
  static Structure both(Structure left, Structure right, Origin origin) {
    Map<String, Description> properties = new LinkedHashMap<>(left.properties());
    right
        .properties()
        .forEach((name, description) -> properties.merge(name, description, Structures::all));
    Set<String> required = new LinkedHashSet<>(left.required());
    required.addAll(right.required());
    Set<String> interfaces = new LinkedHashSet<>(left.interfaces());
    interfaces.addAll(right.interfaces());
    return new Structure(origin, properties, required, List.copyOf(interfaces));
  }

  private static Description all(Description left, Description right) {
    return left.identity().equals(right.identity()) ? left : new All(List.of(left, right));
  }

  /**
   * What has the properties of all variants, of which those are guaranteed that all of them
   * guarantee.
   */
  static Structure joined(Choice choice) {
    List<Structure> variants = leaves(choice);
    Map<String, List<Description>> occurrences = new LinkedHashMap<>();
    Set<String> interfaces = new LinkedHashSet<>();
    Set<String> required = new LinkedHashSet<>(variants.get(0).required());
    for (Structure variant : variants) {
      variant
          .properties()
          .forEach(
              (name, description) ->
                  occurrences.computeIfAbsent(name, unused -> new ArrayList<>()).add(description));
      required.retainAll(variant.required());
      interfaces.addAll(variant.interfaces());
    }
    Map<String, Description> properties = new LinkedHashMap<>();
    occurrences.forEach((name, descriptions) -> properties.put(name, any(descriptions)));
    required.removeIf(name -> occurrences.getOrDefault(name, List.of()).size() < variants.size());
    return new Structure(choice.origin(), properties, required, List.copyOf(interfaces));
  }

  private static Description any(List<Description> descriptions) {
    Map<String, Description> distinct = new LinkedHashMap<>();
    descriptions.forEach(each -> distinct.putIfAbsent(each.identity(), each));
    return distinct.size() == 1 ? descriptions.get(0) : new Any(List.copyOf(distinct.values()));
  }

  /** The structures that a choice is between, those of choices among its variants included. */
  static List<Structure> leaves(Choice choice) {
    Map<String, Structure> leaves = new LinkedHashMap<>();
    for (Meaning variant : choice.variants()) {
      List<Structure> inner =
          variant instanceof Choice nested ? leaves(nested) : List.of((Structure) variant);
      inner.forEach(leaf -> leaves.putIfAbsent(leaf.origin().identity(), leaf));
    }
    return List.copyOf(leaves.values());
  }

  /** Adds properties that are there under a condition. */
  static Structure addConditional(Structure base, List<Reading> conditional, Origin origin) {
    Map<String, List<Description>> occurrences = new LinkedHashMap<>();
    for (Reading reading : conditional) {
      Meaning meaning = reading.meaning();
      Structure extra =
          meaning instanceof Choice choice
              ? joined(choice)
              : meaning instanceof Structure structure ? structure : null;
      if (extra != null) {
        extra
            .properties()
            .forEach(
                (name, description) ->
                    occurrences
                        .computeIfAbsent(name, unused -> new ArrayList<>())
                        .add(description));
      }
    }
    Map<String, Description> properties = new LinkedHashMap<>(base.properties());
    occurrences.forEach((name, descriptions) -> properties.putIfAbsent(name, any(descriptions)));
    return properties.size() == base.properties().size()
        ? base
        : new Structure(origin, properties, base.required(), base.interfaces());
  }

  /** What has the properties of an object and those of its variants. */
  static Structure withVariants(Structure base, Choice choice, Origin origin) {
    Structure variants = joined(choice);
    Structure all = addConditional(base, List.of(new Reading(variants, false)), origin);
    Set<String> required = new LinkedHashSet<>(all.required());
    required.addAll(variants.required());
    return new Structure(origin, all.properties(), required, all.interfaces());
  }
}
