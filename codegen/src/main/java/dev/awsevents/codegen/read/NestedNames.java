package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.Definitions;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.Meaning;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.DefinitionNames;
import dev.awsevents.codegen.naming.JavaNames;
import dev.awsevents.codegen.naming.ReservedNames;
import dev.awsevents.codegen.naming.UniqueNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names the types that are nested in roots; no two types in one root have the same name. */
final class NestedNames {
  private final Map<TypeName, UniqueNames> namesByRoot = new HashMap<>();
  private final Map<SchemaLocation, String> definitionNames = new HashMap<>();

  /** Keeps nested types from hiding the roots that their document becomes. */
  void reserve(List<RootSchema> roots) {
    UniqueNames siblings = new UniqueNames(ReservedNames::isRootTypeName);
    roots.forEach(root -> siblings.reserve(root.name().root()));
    for (RootSchema root : roots) {
      namesByRoot.put(root.name(), new UniqueNames(ReservedNames::isNestedTypeName, siblings));
    }
  }

  /** Names the definitions of a document, before inline schemas take their names. */
  void nameDefinitions(LocatedSchema document, RootSchemas roots, MeaningReader meanings) {
    TypeName root = roots.onlyRootOf(document.location().document());
    if (root == null) {
      return;
    }
    for (LocatedSchema definition : Definitions.of(document)) {
      boolean named =
          meanings
              .tryRead(new Single(definition))
              .map(Meaning::kind)
              .filter(NamedShapes::isNamed)
              .filter(kind -> kind.origin().location().equals(definition.location()))
              .isPresent();
      if (named && !roots.isRoot(definition.location())) {
        String natural = DefinitionNames.of(definition.location().lastSegment());
        definitionNames.put(definition.location(), names(root).add(natural));
      }
    }
  }

  /**
   * The name of a type nested in a root.
   *
   * @param owner the type that refers to it, whose name stands before it where its own is taken
   * @param hint the name of a type that is not a definition
   */
  String name(Origin origin, TypeName root, TypeName owner, String hint) {
    String given = origin.combined() ? null : definitionNames.get(origin.location());
    if (given != null) {
      return given;
    }
    String natural = natural(origin, hint);
    return names(root).add(natural, JavaNames.capitalized(owner.simpleName()) + natural);
  }

  /** The name of a type that stands for no schema. */
  String name(TypeName root, String natural) {
    return names(root).add(natural, JavaNames.capitalized(root.root()) + natural);
  }

  private static String natural(Origin origin, String hint) {
    if (origin.isDefinition()) {
      return DefinitionNames.of(origin.location().lastSegment());
    }
    String file = origin.isDocument() ? origin.location().fileName() : "";
    String name = DefinitionNames.ofFile(file);
    return name.isEmpty() ? hint : name;
  }

  private UniqueNames names(TypeName root) {
    return Objects.requireNonNull(namesByRoot.get(root), "the root is added before it is read");
  }
}
