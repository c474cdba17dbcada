package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.meaning.Structures;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Choice;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.model.JavaLimits;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the variants of a union, and finds out how a codec tells them apart. */
final class VariantReader {
  /**
   * How a codec tells variants apart.
   *
   * @param discriminator the property whose value tells; empty if the required keys tell
   * @param constants the values of that property, in the order of the variants
   */
  private record Plan(
      List<? extends ValueKind> variants, String discriminator, List<List<String>> constants) {}

  private final RootSchemas roots;
  private final NamedTypes named;
  private final TypeName owner;
  private final Discriminators discriminators;

  VariantReader(MeaningReader meanings, RootSchemas roots, NamedTypes named, TypeName owner) {
    this.roots = roots;
    this.named = named;
    this.owner = owner;
    this.discriminators = new Discriminators(meanings);
  }

  /**
   * Whether the choice can become a union: a codec can tell the variants apart, and they become
   * types with different names in one package.
   */
  boolean areDistinct(Choice choice) {
    Plan plan = plan(choice);
    Set<String> names = new HashSet<>();
    return plan != null
        && plan.variants().stream()
            .filter(variant -> isElsewhere(variant, choice))
            .allMatch(
                variant -> names.add(named.named(variant, owner, "Variant").name().simpleName()));
  }

  /** Whether a variant is in another file. In one file all names are different anyway. */
  private boolean isElsewhere(ValueKind variant, Choice choice) {
    return !roots
        .rootAround(variant.origin(), owner)
        .equals(roots.rootAround(choice.origin(), owner));
  }

  UnionType read(Choice choice) {
    Plan plan = plan(choice);
    if (plan == null) {
      throw new IllegalArgumentException(choice.origin().identity());
    }
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < plan.variants().size(); i++) {
      ValueKind kind = plan.variants().get(i);
      List<String> constants = plan.discriminator().isEmpty() ? List.of() : plan.constants().get(i);
      String hint = hint(kind, constants, i);
      List<String> required =
          kind instanceof Structure structure ? requiredKeys(structure) : List.of();
      boolean wrapper = kind instanceof Structure structure && isWrapper(structure);
      variants.add(
          new Variant(named.named(kind, owner, hint).name(), constants, required, wrapper));
    }
    Origin origin = choice.origin();
    return new UnionType(
        owner, plan.discriminator(), variants, Documentations.of(origin.json()), origin.location());
  }

  /**
   * Whether an object has one property, and its schema says that it never has another. The answer
   * depends on this schema alone: a union of several variants does not change what each of them is.
   */
  private boolean isWrapper(Structure structure) {
    if (structure.properties().size() != 1) {
      return false;
    }
    String property = structure.properties().keySet().iterator().next();
    return structure.required().contains(property)
        && (structure.closed() || structure.origin().json().path("x-wrapper").asBoolean())
        && discriminators.values(property, structure).size() != 1;
  }

  /** The name of a variant whose schema stands inside the union. */
  private String hint(ValueKind variant, List<String> constants, int index) {
    JsonNode schema = variant.origin().json();
    String title = JavaNames.type(schema.path("title").asText());
    if (!title.isEmpty()) {
      return title;
    }
    String suffix = constants.size() == 1 ? JavaNames.type(constants.get(0)) : "";
    return JavaNames.capitalized(owner.simpleName())
        + (suffix.isEmpty() ? "Variant" + (index + 1) : suffix);
  }

  private @Nullable Plan plan(Choice choice) {
    List<Structure> leaves = Structures.leaves(choice);
    for (Structure leaf : leaves) {
      TypeName root = roots.rootAround(leaf.origin(), owner);
      if (!root.packageName().equals(owner.packageName()) || isAround(leaf, choice)) {
        return null;
      }
    }
    Plan plan = byDiscriminator(choice, choice.variants());
    if (plan == null) {
      plan = byDiscriminator(choice, leaves);
    }
    return plan == null && haveDistinctKeys(leaves) ? new Plan(leaves, "", List.of()) : plan;
  }

  /** Whether the union would be nested in a variant, which then could not implement it. */
  private boolean isAround(Structure variant, Choice choice) {
    TypeName variantRoot = roots.rootAt(variant.origin());
    return variantRoot != null
        && roots.rootAt(choice.origin()) == null
        && variantRoot.equals(roots.rootAround(choice.origin(), owner));
  }

  private @Nullable Plan byDiscriminator(Choice choice, List<? extends ValueKind> variants) {
    for (ValueKind variant : variants) {
      if (variant instanceof Choice nested && !areDistinct(nested)) {
        return null;
      }
    }
    if (choice.discriminator() != null) {
      String member = choice.discriminator().path("propertyName").asText();
      List<List<String>> constants =
          discriminators.mapped(choice.discriminator().path("mapping"), variants);
      if (!member.isEmpty() && constants != null) {
        return new Plan(variants, member, constants);
      }
    }
    for (String member : discriminators.candidates(variants.get(0))) {
      List<List<String>> constants = discriminators.constants(member, variants);
      if (constants != null) {
        return new Plan(variants, member, constants);
      }
    }
    return null;
  }

  private boolean haveDistinctKeys(List<Structure> variants) {
    Set<Set<String>> keySets = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (Structure variant : variants) {
      Set<String> required = new LinkedHashSet<>(requiredKeys(variant));
      if (required.isEmpty() || !keySets.add(required)) {
        return false;
      }
      keys.addAll(required);
    }
    return keys.size() <= JavaLimits.MAX_REQUIRED_KEYS;
  }

  /** The properties that a payload always has. */
  private List<String> requiredKeys(Structure structure) {
    return structure.properties().keySet().stream().filter(structure.required()::contains).toList();
  }
}
