package dev.awsevents.codegen.check;

import dev.awsevents.codegen.SchemaException;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks that the variants of a union can be told apart. */
final class UnionCheck {
  /** The keys of a payload are collected as bits of a {@code long}. */
  private static final int MAX_KEYS = 64;

  private UnionCheck() {}

  static void check(UnionType union, Model model) {
    Map<Set<String>, String> keySets = new HashMap<>();
    Set<String> allKeys = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Variant variant : union.variants()) {
      String name = variant.type().simpleName();
      model.record(variant.type());
      if (!names.add(name)) {
        throw new SchemaException(
            union.location(), "two variants are named " + name, "rename one of them");
      }
      if (!variant.type().packageName().equals(union.name().packageName())) {
        throw new SchemaException(
            union.location(),
            "the variant " + name + " is in another package, where Java permits no variants",
            "copy it to $defs");
      }
      if (!union.discriminator().isEmpty()) {
        continue;
      }
      Set<String> keys = new HashSet<>(variant.requiredKeys());
      if (keys.isEmpty()) {
        throw new SchemaException(
            union.location(),
            "nothing tells the variant " + name + " from the others",
            "give each variant a const for the same property, or required keys");
      }
      String twin = keySets.put(keys, name);
      if (twin != null) {
        throw new SchemaException(
            union.location(),
            "the variants " + twin + " and " + name + " require the same keys",
            "require a key that only one of them has");
      }
      allKeys.addAll(keys);
    }
    if (allKeys.size() > MAX_KEYS) {
      throw new SchemaException(
          union.location(),
          "more than " + MAX_KEYS + " keys tell the variants apart",
          "require fewer keys");
    }
  }
}
