package dev.awsevents.codegen.meaning;

import dev.awsevents.codegen.meaning.SchemaCombination.All;
import dev.awsevents.codegen.meaning.SchemaCombination.Any;
import dev.awsevents.codegen.meaning.ValueKind.Choice;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins kinds of objects with known properties. */
public final class Structures {
  private Structures() {}

  /** An object with the properties of two others. A property of both has to satisfy both. */
  static Structure both(Structure left, Structure right, Origin origin) {
    Map<String, SchemaCombination> properties = new LinkedHashMap<>(left.properties());
    right.properties().forEach((name, schemas) -> properties.merge(name, schemas, Structures::all));
    Set<String> required = new LinkedHashSet<>(left.required());
    required.addAll(right.required());
    Set<String> interfaces = new LinkedHashSet<>(left.interfaces());
    interfaces.addAll(right.interfaces());
    return new Structure(origin, properties, required, List.copyOf(interfaces));
  }

  private static SchemaCombination all(SchemaCombination left, SchemaCombination right) {
    return left.identity().equals(right.identity()) ? left : new All(List.of(left, right));
  }

  /**
   * An object with the properties of all variants. A property is required if all variants require
   * it.
   */
  public static Structure joined(Choice choice) {
    List<Structure> variants = leaves(choice);
    Map<String, List<SchemaCombination>> occurrences = new LinkedHashMap<>();
    Set<String> interfaces = new LinkedHashSet<>();
    Set<String> required = new LinkedHashSet<>(variants.get(0).required());
    for (Structure variant : variants) {
      variant
          .properties()
          .forEach(
              (name, schemas) ->
                  occurrences.computeIfAbsent(name, unused -> new ArrayList<>()).add(schemas));
      required.retainAll(variant.required());
      interfaces.addAll(variant.interfaces());
    }
    Map<String, SchemaCombination> properties = new LinkedHashMap<>();
    occurrences.forEach((name, schemas) -> properties.put(name, any(schemas)));
    required.removeIf(name -> occurrences.getOrDefault(name, List.of()).size() < variants.size());
    return new Structure(choice.origin(), properties, required, List.copyOf(interfaces));
  }

  private static SchemaCombination any(List<SchemaCombination> schemas) {
    Map<String, SchemaCombination> distinct = new LinkedHashMap<>();
    schemas.forEach(each -> distinct.putIfAbsent(each.identity(), each));
    return distinct.size() == 1 ? schemas.get(0) : new Any(List.copyOf(distinct.values()));
  }

  /** The structures of a choice, including those of choices among its variants. */
  public static List<Structure> leaves(Choice choice) {
    Map<String, Structure> leaves = new LinkedHashMap<>();
    for (ValueKind variant : choice.variants()) {
      List<Structure> inner =
          variant instanceof Choice nested ? leaves(nested) : List.of((Structure) variant);
      inner.forEach(leaf -> leaves.putIfAbsent(leaf.origin().identity(), leaf));
    }
    return List.copyOf(leaves.values());
  }

  /** Adds properties that are only there under a condition. */
  static Structure addConditional(Structure base, List<Meaning> conditional, Origin origin) {
    Map<String, List<SchemaCombination>> occurrences = new LinkedHashMap<>();
    for (Meaning meaning : conditional) {
      ValueKind kind = meaning.kind();
      Structure extra =
          kind instanceof Choice choice
              ? joined(choice)
              : kind instanceof Structure structure ? structure : null;
      if (extra != null) {
        extra
            .properties()
            .forEach(
                (name, schemas) ->
                    occurrences.computeIfAbsent(name, unused -> new ArrayList<>()).add(schemas));
      }
    }
    Map<String, SchemaCombination> properties = new LinkedHashMap<>(base.properties());
    occurrences.forEach((name, schemas) -> properties.putIfAbsent(name, any(schemas)));
    return properties.size() == base.properties().size()
        ? base
        : new Structure(origin, properties, base.required(), base.interfaces());
  }

  /** An object with its own properties and those of all variants. */
  static Structure withVariants(Structure base, Choice choice, Origin origin) {
    Structure variants = joined(choice);
    Structure all = addConditional(base, List.of(new Meaning(variants, false)), origin);
    Set<String> required = new LinkedHashSet<>(all.required());
    required.addAll(variants.required());
    return new Structure(origin, all.properties(), required, all.interfaces());
  }
}
