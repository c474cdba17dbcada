package dev.awsevents.codegen.check;

import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.JavaLimits;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.DetailOf;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.naming.GeneratedNames;
import dev.awsevents.codegen.naming.ReservedNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks type parameters, and that no generated file overwrites another. */
public final class RootCheck {
  private RootCheck() {}

  /**
   * Checks the roots of a model.
   *
   * @throws SchemaException for the first thing that is wrong
   */
  public static void check(Model model) {
    Map<String, SchemaLocation> files = new HashMap<>();
    Set<TypeName> generic = new HashSet<>();
    for (Root root : model.roots()) {
      TypeName name = root.name();
      files.put(name.packageName() + "." + name.root(), root.type().location());
      if (root.typeParameter().isPresent()) {
        generic.add(name);
      }
    }
    for (Root root : model.roots()) {
      checkFiles(root, files);
      checkSize(root);
      checkPackage(root);
      checkParameter(root);
      Stream.concat(Stream.of(root.type()), root.nested().stream())
          .forEach(type -> checkReferences(type, generic));
    }
  }

  /** No type may be named like a codec or like a class that Immutables generates. */
  private static void checkFiles(Root root, Map<String, SchemaLocation> files) {
    for (String file : GeneratedNames.siblings(root.name().root())) {
      SchemaLocation twin = files.get(root.name().packageName() + "." + file);
      if (twin != null) {
        throw new SchemaException(
            twin, file + " is generated for " + root.type().location() + " too", "rename the file");
      }
    }
  }

  /**
   * The catalogue of events is in a package. Java cannot refer from there to a type without one.
   */
  private static void checkPackage(Root root) {
    if (root.recognition().isPresent() && root.name().packageName().isEmpty()) {
      throw new SchemaException(
          root.type().location().at("x-identify"),
          "an event in no package cannot be recognised",
          "set targetPackage, or have the file in a folder, which becomes a package");
    }
  }

  private static void checkSize(Root root) {
    int fields =
        Stream.concat(Stream.of(root.type()), root.nested().stream())
            .filter(RecordType.class::isInstance)
            .mapToInt(type -> ((RecordType) type).fields().size())
            .sum();
    if (fields > JavaLimits.MAX_COMPONENTS_OF_A_FILE) {
      throw new SchemaException(
          root.type().location(),
          "the records of one file cannot have more than "
              + JavaLimits.MAX_COMPONENTS_OF_A_FILE
              + " components together",
          "move definitions to files of their own");
    }
  }

  private static void checkParameter(Root root) {
    if (!(root.type() instanceof RecordType record)) {
      return;
    }
    String name = root.typeParameter().orElse("");
    for (Field field : record.fields()) {
      if (!(field.type() instanceof Parameter parameter)) {
        continue;
      }
      checkDetail(parameter, record, field.location().at("x-detail-of"));
      SchemaLocation place = field.location().at("x-type-parameter");
      if (!parameter.name().equals(name)) {
        throw new SchemaException(
            place, "there is a type parameter " + name + " already", "use that one, or {}");
      }
      if (!ReservedNames.isTypeParameterName(name) || isTaken(name, root)) {
        throw new SchemaException(
            place, "a type parameter cannot be named " + name, "give it another name, as in T");
      }
    }
  }

  private static void checkDetail(Parameter parameter, RecordType record, SchemaLocation place) {
    if (parameter.detailOf().isEmpty()) {
      return;
    }
    DetailOf origin = parameter.detailOf().get();
    for (String name : List.of(origin.source(), origin.detailType())) {
      boolean string =
          record.fields().stream()
              .filter(field -> field.wireName().equals(name))
              .anyMatch(field -> field.type().equals(new Plain(Scalar.STRING)));
      if (!string) {
        throw new SchemaException(
            place, "there is no property " + name + " with a string", "correct its spelling");
      }
    }
  }

  private static boolean isTaken(String parameter, Root root) {
    return root.name().root().equals(parameter)
        || root.nested().stream().anyMatch(type -> type.name().nested().equals(parameter));
  }

  private static void checkReferences(TypeDefinition type, Set<TypeName> generic) {
    if (type instanceof RecordType record) {
      for (Field field : record.fields()) {
        TypeReference leaf = leaf(field.type());
        boolean unbound = leaf instanceof Named named && generic.contains(named.name());
        if (unbound || (leaf instanceof Parameter && field.type() != leaf)) {
          throw new SchemaException(
              field.location(),
              unbound
                  ? "the type referred to has a type parameter"
                  : "only a property of the root can be a type parameter",
              "use {} for free-form JSON");
        }
      }
    }
  }

  private static TypeReference leaf(TypeReference type) {
    if (type instanceof ListOf list) {
      return leaf(list.element());
    }
    return type instanceof MapOf map ? leaf(map.value()) : type;
  }
}
