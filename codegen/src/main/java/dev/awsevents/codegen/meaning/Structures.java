package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.awsevents.codegen.meaning.SchemaCombination.All;
import dev.awsevents.codegen.meaning.SchemaCombination.Any;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.ValueKind.Anything;
import dev.awsevents.codegen.meaning.ValueKind.Choice;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.model.SchemaLocation;
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
    boolean closed = left.closed() || right.closed();
    return new Structure(origin, properties, required, closed, List.copyOf(interfaces));
  }

  private static SchemaCombination all(SchemaCombination left, SchemaCombination right) {
    return left.identity().equals(right.identity()) ? left : new All(List.of(left, right));
  }

  /**
   * An object with the properties of all variants. A property is required if all variants require
   * it. It may be anything if a variant says nothing of it but may have it.
   */
  public static Structure joined(Choice choice) {
    return joined(leaves(choice), false, choice.origin());
  }

  /**
   * @param closed whether the schema around the variants allows no properties but those that are
   *     declared
   */
  private static Structure joined(List<Structure> variants, boolean closed, Origin origin) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> interfaces = new LinkedHashSet<>();
    Set<String> required = new LinkedHashSet<>(variants.get(0).required());
    for (Structure variant : variants) {
      names.addAll(variant.properties().keySet());
      required.retainAll(variant.required());
      interfaces.addAll(variant.interfaces());
    }
    required.retainAll(names);
    Map<String, SchemaCombination> properties = new LinkedHashMap<>();
    names.forEach(name -> properties.put(name, any(name, variants, closed)));
    boolean allClosed = closed || variants.stream().allMatch(Structure::closed);
    return new Structure(origin, properties, required, allClosed, List.copyOf(interfaces));
  }

  /** What one property is in any of several objects. */
  private static SchemaCombination any(String name, List<Structure> variants, boolean closed) {
    Map<String, SchemaCombination> distinct = new LinkedHashMap<>();
    for (Structure variant : variants) {
      SchemaCombination schemas = variant.properties().get(name);
      if (schemas != null) {
        distinct.putIfAbsent(schemas.identity(), schemas);
      }
    }
    variants.stream()
        .filter(variant -> !closed && !variant.closed())
        .filter(variant -> !variant.properties().containsKey(name))
        .findFirst()
        .ifPresent(variant -> distinct.put("anything", anything(name, variant)));
    List<SchemaCombination> parts = List.copyOf(distinct.values());
    return parts.size() == 1 ? parts.get(0) : new Any(parts);
  }

  /** What an object may have under a name of which it says nothing. */
  private static SchemaCombination anything(String name, Structure object) {
    SchemaLocation place = object.origin().location().at("properties", name);
    return new Single(new LocatedSchema(BooleanNode.TRUE, place));
  }

  /** The structures of a choice, including those of choices among its variants. */
  public static List<Structure> leaves(Choice choice) {
    Map<String, Structure> leaves = new LinkedHashMap<>();
    for (ValueKind variant : choice.variants()) {
      List<Structure> inner =
          variant instanceof Choice nested ? leaves(nested) : List.of(leaf(variant));
      inner.forEach(leaf -> leaves.putIfAbsent(leaf.origin().identity(), leaf));
    }
    return List.copyOf(leaves.values());
  }

  /** A variant that is no choice. Of a map, no property is known. */
  public static Structure leaf(ValueKind variant) {
    return variant instanceof Structure structure ? structure : Structure.open(variant.origin());
  }

  /**
   * Adds properties that are there under a condition.
   *
   * @param branches what the object is in addition, in one case or the other
   */
  static Structure addConditional(Structure base, List<ValueKind> branches, Origin origin) {
    List<Structure> structures = new ArrayList<>();
    for (ValueKind branch : branches) {
      if (branch instanceof Choice choice) {
        structures.add(joined(choice));
      } else if (branch instanceof Structure structure) {
        structures.add(structure);
      } else if (branch instanceof Anything || branch instanceof Members) {
        structures.add(Structure.open(branch.origin()));
      } // any other one is no object, so that this case does not come
    }
    return structures.isEmpty() ? base : withOthers(base, structures, origin);
  }

  /** The properties of the base are what it says; the others add those that it has not. */
  private static Structure withOthers(Structure base, List<Structure> others, Origin origin) {
    Map<String, SchemaCombination> properties = new LinkedHashMap<>(base.properties());
    joined(others, base.closed(), origin).properties().forEach(properties::putIfAbsent);
    return properties.size() == base.properties().size()
        ? base
        : new Structure(origin, properties, base.required(), base.closed(), base.interfaces());
  }

  /** An object with its own properties and those of all variants. */
  static Structure withVariants(Structure base, Choice choice, Origin origin) {
    Structure all = withOthers(base, leaves(choice), origin);
    Set<String> required = new LinkedHashSet<>(all.required());
    required.addAll(joined(choice).required());
    return new Structure(origin, all.properties(), required, all.closed(), all.interfaces());
  }
}
