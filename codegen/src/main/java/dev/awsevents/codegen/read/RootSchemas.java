package dev.awsevents.codegen.read;

import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.DefinitionNames;
import dev.awsevents.codegen.naming.JavaNames;
import dev.awsevents.codegen.naming.ReservedNames;
import dev.awsevents.codegen.naming.UniqueNames;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which type of a file of its own a schema belongs to, and the names in it. */
final class RootSchemas {
  private final Map<SchemaLocation, TypeName> roots = new HashMap<>();
  private final Map<URI, TypeName> single = new HashMap<>();
  private final Set<URI> documents = new HashSet<>();
  private final Map<TypeName, UniqueNames> nestedNames = new HashMap<>();
  private final Map<SchemaLocation, String> definitionNames = new HashMap<>();

  /** Adds the types that a document becomes; none of them has another's name inside. */
  void add(URI document, List<RootSchema> schemas) {
    documents.add(document);
    for (RootSchema root : schemas) {
      UniqueNames names = names(root.name());
      schemas.forEach(sibling -> names.reserve(sibling.name().root()));
    }
    schemas.forEach(root -> roots.put(root.place().location(), root.name()));
    if (schemas.size() == 1) {
      single.put(document, schemas.get(0).name());
    }
  }

  /** Gives the definitions of a document their names, before inline schemas take them. */
  void reserveDefinitions(Place document, MeaningReader meanings) {
    TypeName root = single.get(document.location().document());
    if (root == null) {
      return;
    }
    for (Place definition : Definitions.of(document)) {
      boolean named =
          meanings
              .tryRead(new Description.Single(definition))
              .map(Reading::meaning)
              .filter(NamedTypes::isNamed)
              .filter(meaning -> meaning.origin().location().equals(definition.location()))
              .isPresent();
      if (named && !roots.containsKey(definition.location())) {
        String natural = DefinitionNames.of(definition.location().lastSegment());
        definitionNames.put(definition.location(), names(root).add(natural));
      }
    }
  }

  private UniqueNames names(TypeName root) {
    return nestedNames.computeIfAbsent(
        root,
        unused -> {
          UniqueNames names = new UniqueNames(ReservedNames::isNestedTypeName);
          names.reserve(root.root());
          return names;
        });
  }

  /** The root type that a schema becomes, or null. */
  @Nullable TypeName at(Origin origin) {
    return origin.joined() ? null : roots.get(origin.location());
  }

  /** The root type that the type of a schema is, or is nested in. */
  TypeName rootOf(Origin origin, TypeName owner) {
    TypeName ownRoot = new TypeName(owner.packageName(), owner.root(), "");
    if (origin.joined()) {
      return ownRoot;
    }
    SchemaLocation place = origin.location();
    if (!documents.contains(place.document())) {
      throw new SchemaException(
          place,
          "this file is referred to but not among the schemas to generate",
          "add it to the source directory or paths");
    }
    TypeName only = single.get(place.document());
    if (only != null) {
      return only;
    }
    while (!roots.containsKey(place)) {
      if (place.pointer().isEmpty() || Definitions.isDefinition(place)) {
        return ownRoot; // of a definition that is no type by itself, such as a list
      }
      place = place.parent();
    }
    return roots.getOrDefault(place, ownRoot);
  }

  /** The name of a type nested in a root: that of its definition, or that of the property. */
  String nestedName(Origin origin, TypeName root, TypeName owner, String hint) {
    String reserved = origin.joined() ? null : definitionNames.get(origin.location());
    if (reserved != null) {
      return reserved;
    }
    String natural =
        origin.isDefinition() ? DefinitionNames.of(origin.location().lastSegment()) : hint;
    return names(root).add(natural, JavaNames.capitalized(owner.simpleName()) + natural);
  }
}
