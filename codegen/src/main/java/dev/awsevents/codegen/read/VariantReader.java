package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.meaning.Structures;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Choice;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.model.Distinction;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the variants of a union, and finds out how a codec tells them apart. */
final class VariantReader {
  /** The variants, and how a codec tells them apart. */
  private record Plan(List<ValueKind> variants, Distinction<ValueKind> distinction) {}

  private final RootSchemas roots;
  private final NamedTypes named;
  private final TypeName owner;
  private final Discriminators discriminators;
  private final Inheritance inheritance;
  private final DistinctionFinder distinctions;
  private final Readability readability;

  /** What a union among the variants is made of is asked for several times. */
  private final Map<String, Optional<Plan>> plans = new HashMap<>();

  VariantReader(
      MeaningReader meanings,
      RootSchemas roots,
      NamedTypes named,
      Inheritance inheritance,
      TypeName owner) {
    this.roots = roots;
    this.named = named;
    this.inheritance = inheritance;
    this.owner = owner;
    this.discriminators = new Discriminators(meanings);
    this.distinctions = new DistinctionFinder(meanings);
    this.readability = new Readability(meanings);
  }

  /**
   * Why the choice cannot become a union; empty if it can. A codec must be able to tell the
   * variants apart, and they must become types with different names in one package.
   */
  Optional<String> obstacle(Choice choice) {
    for (Structure leaf : Structures.leaves(choice)) {
      if (!roots.rootAround(leaf.origin(), owner).packageName().equals(owner.packageName())) {
        return Optional.of(place(leaf, choice) + " is in another package");
      }
    }
    Plan plan = plan(choice).orElse(null);
    if (plan == null) {
      return Optional.of(alike(choice));
    }
    Optional<String> mistaken = mapMistaken(choice);
    if (mistaken.isPresent()) {
      return mistaken;
    }
    Set<String> names = new HashSet<>();
    for (ValueKind variant : plan.variants()) {
      if (isElsewhere(variant, choice)) {
        String name = named.named(variant, owner, "Variant").name().simpleName();
        if (!names.add(name)) {
          return Optional.of("two of them are named " + name);
        }
      }
    }
    return circle(choice, plan.variants());
  }

  /**
   * A map may have members of any names. If it has one that tells another variant, it is read as
   * that, which must be possible.
   */
  private Optional<String> mapMistaken(Choice choice) {
    for (ValueKind map : choice.variants()) {
      for (Structure object : map instanceof Members ? objects(choice) : List.<Structure>of()) {
        if (!readability.isReadable((Members) map, object)) {
          return Optional.of(
              place(map, choice)
                  + " is a map, whose values "
                  + place(object, choice)
                  + " could not have");
        }
      }
    }
    return Optional.empty();
  }

  /** Notes what inherits from the union, or tells what would inherit from itself. */
  private Optional<String> circle(Choice choice, List<ValueKind> variants) {
    Map<String, ValueKind> byIdentity = new LinkedHashMap<>();
    variants.forEach(variant -> byIdentity.putIfAbsent(identity(variant), variant));
    Set<String> union = new LinkedHashSet<>(List.of(identity(choice)));
    if (roots.rootAt(choice.origin()) == null) {
      union.add(roots.rootAround(choice.origin(), owner).toString());
    }
    return inheritance
        .add(List.copyOf(byIdentity.keySet()), union)
        .map(byIdentity::get)
        .map(
            variant ->
                place(variant, choice)
                    + " would inherit from itself: the union is inside of it, or of a type that"
                    + " inherits from it");
  }

  private String identity(ValueKind kind) {
    TypeName root = roots.rootAt(kind.origin());
    return root == null
        ? kind.origin().identity() + " in " + roots.rootAround(kind.origin(), owner)
        : root.toString();
  }

  /**
   * Whether a variant of a choice that can become a union has nothing of its own, so that what is
   * new counts as this variant.
   */
  boolean hasCatchAll(Choice choice) {
    return plan(choice).orElseThrow().distinction().hasCatchAll();
  }

  private String alike(Choice choice) {
    List<Structure> alike = distinctions.alike(objects(choice));
    return "no constant, required property or kind of value tells "
        + (alike.size() == 2
            ? place(alike.get(0), choice) + " and " + place(alike.get(1), choice) + " apart"
            : "them all apart");
  }

  /** Where a variant is, in short if it is in the same document. */
  private static String place(ValueKind variant, Choice choice) {
    SchemaLocation location = variant.origin().location();
    return location.document().equals(choice.origin().location().document())
        ? "#" + location.pointer()
        : location.toString();
  }

  /** Whether a variant is in another file. In one file all names are different anyway. */
  private boolean isElsewhere(ValueKind variant, Choice choice) {
    return !roots
        .rootAround(variant.origin(), owner)
        .equals(roots.rootAround(choice.origin(), owner));
  }

  UnionType read(Choice choice) {
    Plan plan = plan(choice).orElseThrow();
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < plan.variants().size(); i++) {
      ValueKind kind = plan.variants().get(i);
      String hint = hint(kind, plan.distinction().textsOf(kind), i);
      boolean wrapper =
          kind instanceof Members || (kind instanceof Structure structure && isWrapper(structure));
      TypeName type = named.named(choice.variants().get(i), owner, hint).name();
      variants.add(new Variant(type, wrapper));
    }
    Origin origin = choice.origin();
    return new UnionType(
        owner,
        plan.distinction().map(kind -> variants.get(plan.variants().indexOf(kind)).type()),
        variants,
        Documentations.of(origin.json()),
        origin.location());
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
        && discriminators.texts(List.of(property), structure).size() != 1;
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

  private Optional<Plan> plan(Choice choice) {
    Optional<Plan> known = plans.get(choice.origin().identity());
    if (known == null) {
      known = Optional.ofNullable(find(choice));
      plans.put(choice.origin().identity(), known);
    }
    return known;
  }

  private @Nullable Plan find(Choice choice) {
    List<ValueKind> variants = distinct(choice);
    Distinction<ValueKind> distinction = byMapping(choice, variants);
    if (distinction == null) {
      distinction = distinctions.byConstant(variants);
    }
    if (distinction == null) {
      distinction = distinctions.find(objects(choice));
      distinction = distinction == null ? null : distinction.map(it -> around(it, variants));
    }
    return distinction == null ? null : new Plan(variants, distinction);
  }

  /** The variant that an object is, or is a variant of. */
  private static ValueKind around(ValueKind object, List<ValueKind> variants) {
    return variants.stream().filter(variant -> isIn(object, variant)).findFirst().orElseThrow();
  }

  private static boolean isIn(ValueKind object, ValueKind variant) {
    return variant.origin().identity().equals(object.origin().identity())
        || (variant instanceof Choice choice
            && choice.variants().stream().anyMatch(inner -> isIn(object, inner)));
  }

  /** The variants. A choice among them that cannot become a union is an object. */
  private List<ValueKind> distinct(Choice choice) {
    return choice.variants().stream()
        .map(
            variant ->
                variant instanceof Choice nested && obstacle(nested).isPresent()
                    ? Structures.joined(nested)
                    : variant)
        .toList();
  }

  /** The objects that a union of unions consists of. */
  private List<Structure> objects(Choice choice) {
    Map<String, Structure> objects = new LinkedHashMap<>();
    for (ValueKind variant : distinct(choice)) {
      List<Structure> inside =
          variant instanceof Choice nested ? objects(nested) : List.of(Structures.leaf(variant));
      inside.forEach(each -> objects.putIfAbsent(each.origin().identity(), each));
    }
    return List.copyOf(objects.values());
  }

  private @Nullable Distinction<ValueKind> byMapping(Choice choice, List<ValueKind> variants) {
    JsonNode discriminator = choice.discriminator();
    if (discriminator == null) {
      return null;
    }
    String member = discriminator.path("propertyName").asText();
    List<List<String>> constants = discriminators.mapped(discriminator.path("mapping"), variants);
    return member.isEmpty() || constants == null
        ? null
        : DistinctionFinder.byConstants(List.of(member), constants, variants);
  }
}
