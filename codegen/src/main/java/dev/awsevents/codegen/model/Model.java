package dev.awsevents.codegen.model;

import dev.awsevents.codegen.model.Distinction.ByPresence;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything to be generated in one run. */
public final class Model {
  private final List<Root> roots;
  private final Map<TypeName, Root> rootsByName = new HashMap<>();
  private final Map<TypeName, TypeDefinition> types = new HashMap<>();
  private final Map<TypeName, List<UnionType>> unions = new HashMap<>();
  private final Set<TypeName> repeated;
  private final VariantMethods variantMethods;
  private final Set<TypeName> typesOfFields = new HashSet<>();
  private final Set<TypeName> usedFromOutside = new HashSet<>();

  /** Takes the roots in the order of the schemas. */
  public Model(List<Root> roots) {
    this.roots = List.copyOf(roots);
    for (Root root : roots) {
      rootsByName.put(root.name(), root);
      add(root.type());
      root.nested().forEach(this::add);
    }
    this.repeated = RepeatedTypes.of(types);
    this.variantMethods = new VariantMethods(this, unions.keySet());
  }

  private void add(TypeDefinition type) {
    types.put(type.name(), type);
    if (type instanceof RecordType record) {
      record
          .fields()
          .forEach(field -> field.type().named().ifPresent(it -> addUse(type.name(), it.name())));
    } else if (type instanceof UnionType union) {
      union
          .variants()
          .forEach(
              variant -> {
                unions.computeIfAbsent(variant.type(), unused -> new ArrayList<>()).add(union);
                noteOutside(type.name(), variant.type());
              });
    }
  }

  private void addUse(TypeName user, TypeName used) {
    typesOfFields.add(used);
    noteOutside(user, used);
  }

  private void noteOutside(TypeName user, TypeName used) {
    if (!user.packageName().equals(used.packageName())) {
      usedFromOutside.add(used);
    }
  }

  /** All roots, in the order of the schemas. */
  public List<Root> roots() {
    return roots;
  }

  /** The root with a name. */
  public Root root(TypeName name) {
    Root root = rootsByName.get(name);
    if (root == null) {
      throw new IllegalArgumentException(name + " is not a root");
    }
    return root;
  }

  /** Whether a root in any package has this simple name. */
  public boolean isRootName(String simpleName) {
    return roots.stream().anyMatch(root -> root.name().root().equals(simpleName));
  }

  /** The unions that a type is a variant of. */
  public List<UnionType> unionsOf(TypeName variant) {
    return unions.getOrDefault(variant, List.of());
  }

  /** The methods of unions that give a variant. */
  public VariantMethods variantMethods() {
    return variantMethods;
  }

  /** Whether a type should not be used any more. */
  public boolean isDeprecated(TypeName name) {
    TypeDefinition type = types.get(name);
    return type != null && type.documentation().deprecated();
  }

  /** Whether a type of another package has values of the type. */
  public boolean isUsedFromOutside(TypeName name) {
    return usedFromOutside.contains(name);
  }

  /** Whether a document may hold many values of a type. */
  public boolean isRepeated(TypeName name) {
    return repeated.contains(name);
  }

  /** Whether each variant is an object with a single member, whose name tells the variant. */
  public boolean isKeyed(UnionType union) {
    return union.distinction() instanceof ByPresence<TypeName> presence
        && presence.candidates().size() == union.variants().size()
        && presence.candidates().stream()
            .allMatch(
                candidate ->
                    candidate.present().size() == 1
                        && candidate.absent().isEmpty()
                        && findRecord(candidate.variant())
                            .filter(record -> record.fields().size() == 1)
                            .isPresent());
  }

  /** Whether the variants are values of different kinds, such as a string and a list. */
  public boolean isOfKinds(UnionType union) {
    return union.variants().stream()
        .allMatch(
            variant ->
                findRecord(variant.type()).filter(record -> record.form().isWhole()).isPresent());
  }

  /** What must not be printed of an object of a type; of a union, in any of its variants. */
  public Sensitivity sensitivity(TypeName name) {
    TypeDefinition type = types.get(name);
    if (type instanceof UnionType union) {
      return union.variants().stream()
          .map(variant -> sensitivity(variant.type()))
          .reduce(Sensitivity.NONE, Sensitivity::and);
    }
    return type instanceof RecordType record ? record.sensitivity() : Sensitivity.NONE;
  }

  /** Whether a field of any record has this type, or is a collection of it. */
  public boolean isTypeOfAField(TypeName name) {
    return typesOfFields.contains(name);
  }

  /** The record with a name; empty if the type is something else. */
  public Optional<RecordType> findRecord(TypeName name) {
    return types.get(name) instanceof RecordType found ? Optional.of(found) : Optional.empty();
  }

  /** The union with a name; empty if the type is something else. */
  public Optional<UnionType> findUnion(TypeName name) {
    return types.get(name) instanceof UnionType found ? Optional.of(found) : Optional.empty();
  }

  /** The union with a name. */
  public UnionType union(TypeName name) {
    return findUnion(name)
        .orElseThrow(() -> new IllegalArgumentException(name + " is not a union"));
  }

  /** The records that a type consists of: itself, or all variants of a union. */
  public Stream<RecordType> recordsOf(TypeName name) {
    return types.get(name) instanceof UnionType union
        ? union.variants().stream().flatMap(variant -> recordsOf(variant.type()))
        : Stream.of(record(name));
  }

  /** The record with a name. */
  public RecordType record(TypeName name) {
    return findRecord(name)
        .orElseThrow(() -> new IllegalArgumentException(name + " is not a record"));
  }
}
