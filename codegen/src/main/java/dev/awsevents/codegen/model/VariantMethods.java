package dev.awsevents.codegen.model;

import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The methods of unions that give a variant, such as {@code asCircle}. A variant of several unions
 * inherits those of all, and Java has rules for that.
 */
public final class VariantMethods {
  /** A method and the union that has it. */
  public record Method(UnionType union, Variant variant) {
    /** The name in Java. */
    public String name() {
      return "as" + variant.type().simpleName();
    }
  }

  private final Model model;

  /** Methods with the same name and different results that one type would inherit. */
  private final Set<Method> conflicting = new HashSet<>();

  /**
   * @param variants the types that are variants of a union
   */
  VariantMethods(Model model, Collection<TypeName> variants) {
    this.model = model;
    for (TypeName type : variants) {
      Map<String, List<Method>> byName = new HashMap<>();
      for (UnionType union : unionsAround(type)) {
        for (Variant variant : union.variants()) {
          Method method = new Method(union, variant);
          byName.computeIfAbsent(method.name(), unused -> new ArrayList<>()).add(method);
        }
      }
      byName.values().stream()
          .filter(same -> same.stream().map(this::result).distinct().count() > 1)
          .forEach(conflicting::addAll);
    }
  }

  /**
   * Whether a union has the method for a variant. It has not if a type would inherit another one of
   * this name, with a type of the same name in another file as its result.
   */
  public boolean has(UnionType union, Variant variant) {
    return !conflicting.contains(new Method(union, variant));
  }

  private Object result(Method method) {
    return method.variant().wrapper()
        ? model.record(method.variant().type()).fields().get(0).type()
        : method.variant().type();
  }

  /**
   * The methods that a type inherits from several unions, none of which overrides it. Java wants to
   * be told from which one to take it: from the union in the answer, which the type is a variant
   * of.
   */
  public List<Method> ambiguous(TypeName type) {
    List<Method> methods = new ArrayList<>();
    inherited(type)
        .forEach(
            (name, unions) -> {
              if (unions.size() > 1 && !declares(type, name)) {
                UnionType from = direct(type, name);
                methods.add(new Method(from, variant(from, name)));
              }
            });
    return methods;
  }

  /** The unions from which a type inherits each method, without those that are overridden. */
  private Map<String, Set<TypeName>> inherited(TypeName type) {
    Map<String, Set<TypeName>> inherited = new LinkedHashMap<>();
    for (UnionType union : model.unionsOf(type)) {
      available(union)
          .forEach(
              (name, unions) ->
                  inherited.computeIfAbsent(name, unused -> new LinkedHashSet<>()).addAll(unions));
    }
    inherited.replaceAll((name, unions) -> mostSpecific(unions));
    return inherited;
  }

  /** The unions that give a union each of its methods: itself, if it has the method of its own. */
  private Map<String, Set<TypeName>> available(UnionType union) {
    Map<String, Set<TypeName>> methods = new LinkedHashMap<>();
    for (Variant variant : union.variants()) {
      if (has(union, variant)) {
        methods.put(new Method(union, variant).name(), Set.of(union.name()));
      }
    }
    inherited(union.name())
        .forEach(
            (name, unions) ->
                methods.putIfAbsent(name, unions.size() > 1 ? Set.of(union.name()) : unions));
    return methods;
  }

  private Variant variant(UnionType union, String method) {
    return withThoseAround(union).stream()
        .flatMap(each -> each.variants().stream())
        .filter(variant -> new Method(union, variant).name().equals(method))
        .findFirst()
        .orElseThrow();
  }

  private boolean declares(TypeName type, String method) {
    return model.findUnion(type).filter(union -> declares(union, method)).isPresent();
  }

  private boolean declares(UnionType union, String method) {
    return union.variants().stream()
        .anyMatch(
            variant -> new Method(union, variant).name().equals(method) && has(union, variant));
  }

  /** Those of several unions that no other one of them is a variant of. */
  private Set<TypeName> mostSpecific(Set<TypeName> unions) {
    Set<TypeName> specific = new LinkedHashSet<>(unions);
    for (TypeName union : unions) {
      unionsAround(union).forEach(around -> specific.remove(around.name()));
    }
    return specific;
  }

  /** The first union that a type is a variant of and that has the method, its own or inherited. */
  private UnionType direct(TypeName type, String method) {
    List<UnionType> unions = model.unionsOf(type);
    Set<TypeName> names = new LinkedHashSet<>();
    unions.forEach(union -> names.add(union.name()));
    Set<TypeName> possible = mostSpecific(names);
    return unions.stream()
        .filter(union -> possible.contains(union.name()))
        .filter(union -> withThoseAround(union).stream().anyMatch(each -> declares(each, method)))
        .findFirst()
        .orElseThrow();
  }

  private Set<UnionType> withThoseAround(UnionType union) {
    Set<UnionType> unions = new LinkedHashSet<>(List.of(union));
    unions.addAll(unionsAround(union.name()));
    return unions;
  }

  /** The unions that a type is a variant of, directly or as part of another union. */
  private Set<UnionType> unionsAround(TypeName type) {
    Set<UnionType> unions = new LinkedHashSet<>();
    for (UnionType union : model.unionsOf(type)) {
      if (unions.add(union)) {
        unions.addAll(unionsAround(union.name()));
      }
    }
    return unions;
  }
}
