package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.Definitions;
import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeName;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which schemas become roots, that is types with a file of their own, and to which root any
 * other schema belongs.
 */
final class RootSchemas {
  private final Map<SchemaLocation, TypeName> roots = new HashMap<>();
  private final Map<URI, TypeName> onlyRoots = new HashMap<>();
  private final Set<URI> documents = new HashSet<>();
  private final Set<URI> parts = new HashSet<>();

  /** The descriptions whose roots schemas in files become that are no sources. */
  private final Map<SchemaLocation, URI> descriptions = new HashMap<>();

  /** The roots that hold the types of schemas in files that are no sources. */
  private final Map<SchemaLocation, TypeName> homes = new HashMap<>();

  /** Notes that a document is a source, whose roots will be added. */
  void expect(URI document) {
    documents.add(document);
  }

  /** Whether a document is a source, and no file that only a reference leads to. */
  boolean isSource(URI document) {
    return documents.contains(document);
  }

  /** Notes documents that are parts of a description, and describe no value themselves. */
  void addParts(Set<URI> partsOfDescription) {
    parts.addAll(partsOfDescription);
  }

  boolean isPart(URI document) {
    return parts.contains(document);
  }

  /** Notes the description that a schema in a file that is no source becomes a root of. */
  void claim(SchemaLocation schema, URI description) {
    descriptions.putIfAbsent(schema, description);
  }

  boolean belongsToAnother(SchemaLocation schema, URI description) {
    return !descriptions.getOrDefault(schema, description).equals(description);
  }

  /** Adds the roots that a document becomes. */
  void add(URI document, List<RootSchema> schemas) {
    documents.add(document);
    schemas.forEach(root -> roots.put(root.schema().location(), root.name()));
    if (schemas.size() == 1) {
      onlyRoots.put(document, schemas.get(0).name());
    }
  }

  /** The root that a document becomes, or null if it becomes none or several. */
  @Nullable TypeName onlyRootOf(URI document) {
    return onlyRoots.get(document);
  }

  boolean isRoot(SchemaLocation location) {
    return roots.containsKey(location);
  }

  /** The root that a schema becomes, or null. */
  @Nullable TypeName rootAt(Origin origin) {
    return origin.combined() ? null : roots.get(origin.location());
  }

  /** Notes the root that holds the type of a schema, so that other roots use this type, too. */
  void keep(Origin origin, TypeName root) {
    if (!origin.combined()) {
      homes.putIfAbsent(origin.location(), root);
    }
  }

  /**
   * The root whose file holds the type of a schema. A schema in a file that is no source belongs to
   * the root around it, or else to the first root that refers to it.
   *
   * @param owner the type that refers to the schema
   */
  TypeName rootAround(Origin origin, TypeName owner) {
    TypeName ownRoot = new TypeName(owner.packageName(), owner.root(), "");
    if (origin.combined()) {
      return ownRoot;
    }
    SchemaLocation location = origin.location();
    TypeName only = onlyRoots.get(location.document());
    if (only != null) {
      return only;
    }
    while (!roots.containsKey(location)) {
      if (location.pointer().isEmpty() || Definitions.isDefinition(location)) {
        // in a file that is no source, or inside a definition that is not a root, such as a list
        return documents.contains(location.document())
            ? ownRoot
            : homes.getOrDefault(origin.location(), ownRoot);
      }
      location = location.parent();
    }
    return roots.getOrDefault(location, ownRoot);
  }
}
