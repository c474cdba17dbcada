package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Remembers the named types that exist already, so that a schema becomes a type only once. */
final class TypeRegistry {
  private final Map<String, Named> bySchema = new HashMap<>();
  private final Map<List<Object>, Named> byContent = new HashMap<>();
  private final Map<TypeName, List<TypeDefinition>> nested = new HashMap<>();
  private final Map<TypeName, SchemaCombination> schemas = new HashMap<>();

  /** The type that the same schema has become in a root, or null. */
  @Nullable Named find(ValueKind kind, TypeName root) {
    return bySchema.get(key(kind, root));
  }

  void add(ValueKind kind, TypeName root, Named type) {
    bySchema.put(key(kind, root), type);
    addSchemas(type.name(), kind.origin().schemas());
  }

  /** Notes the schemas that the values of a type hold to. */
  void addSchemas(TypeName type, SchemaCombination described) {
    schemas.putIfAbsent(type, described);
  }

  private static String key(ValueKind kind, TypeName root) {
    return kind.origin().identity() + " in " + root.packageName() + "." + root.root();
  }

  /**
   * The type in a root that another schema with the same content has become, or null.
   *
   * @param hint the natural name of the type; types with other names stay apart
   */
  @Nullable Named findAlike(ValueKind kind, TypeName root, String hint) {
    return byContent.get(content(kind, root, hint));
  }

  void addAlike(ValueKind kind, TypeName root, String hint, Named type) {
    byContent.putIfAbsent(content(kind, root, hint), type);
  }

  private static List<Object> content(ValueKind kind, TypeName root, String hint) {
    if (kind instanceof Text text) {
      return List.of(root, hint, text.values());
    }
    Origin origin = kind.origin();
    Object schema = origin.combined() ? origin.identity() : origin.json();
    return List.of(root, hint, origin.location().document(), schema);
  }

  /** The types nested in a root, in the order in which it refers to them. */
  List<TypeDefinition> nestedIn(TypeName root) {
    return nested.getOrDefault(root, List.of());
  }

  /** The schemas of the objects nested in a root, by the names of their types. */
  Map<TypeName, SchemaCombination> schemasNestedIn(TypeName root) {
    Map<TypeName, SchemaCombination> found = new LinkedHashMap<>();
    for (TypeDefinition type : nestedIn(root)) {
      if (!(type instanceof OpenEnumType)) {
        found.put(type.name(), Objects.requireNonNull(schemas.get(type.name())));
      }
    }
    return found;
  }

  void addNested(TypeName root, int position, TypeDefinition type) {
    nested.computeIfAbsent(root, unused -> new ArrayList<>()).add(position, type);
  }
}
