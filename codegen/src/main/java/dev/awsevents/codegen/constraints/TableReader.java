package dev.awsevents.codegen.constraints;

import dev.awsevents.codegen.constraints.Constraint.Argument;
import dev.awsevents.codegen.constraints.Constraint.Inside;
import dev.awsevents.codegen.constraints.Constraint.Keyword;
import dev.awsevents.codegen.constraints.Constraint.Reference;
import dev.awsevents.codegen.constraints.Constraint.RootReference;
import dev.awsevents.codegen.constraints.ConstraintTable.Definition;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.SchemaCombination.All;
import dev.awsevents.codegen.meaning.SchemaCombination.Any;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.JavaNames;
import dev.awsevents.codegen.naming.ReservedNames;
import dev.awsevents.codegen.naming.UniqueNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the constraints of one root: first its own, then those that they refer to. */
final class TableReader {
  /** Methods of the runtime's table. */
  private static final Set<String> INHERITED = Set.of("define", "check", "reference", "unknown");

  private record Pending(SchemaCombination schemas, String name) {}

  private final TypeName root;
  private final SchemaConstraints constraints;
  private final Map<SchemaLocation, TypeName> roots;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final Set<TypeName> otherRoots = new LinkedHashSet<>();
  private final UniqueNames names =
      new UniqueNames(name -> ReservedNames.isComponentName(name) && !INHERITED.contains(name));

  /**
   * @param roots the roots that have tables of their own, by the places of their schemas
   */
  TableReader(
      TypeName root,
      SchemaDocuments documents,
      Patterns patterns,
      Exactness exactness,
      Map<SchemaLocation, TypeName> roots) {
    this.root = root;
    this.roots = roots;
    this.constraints = new SchemaConstraints(documents, patterns, exactness, this::reference);
  }

  ConstraintTable read(LocatedSchema schema, Map<TypeName, SchemaCombination> nested) {
    Map<TypeName, Integer> types = new LinkedHashMap<>();
    types.put(root, number(new Single(schema), root.root()));
    nested.forEach((type, schemas) -> types.put(type, number(schemas, type.nested())));
    List<Definition> definitions = new ArrayList<>();
    while (definitions.size() < pending.size()) {
      Pending next = pending.get(definitions.size());
      SchemaLocation place = next.schemas().first().location();
      String document = place.document().getPath();
      String file = document == null ? "" : document.substring(document.lastIndexOf('/') + 1);
      definitions.add(
          new Definition(next.name(), file + "#" + place.pointer(), read(next.schemas())));
    }
    return new ConstraintTable(definitions, types, otherRoots);
  }

  private int number(SchemaCombination schemas, String naturalName) {
    Integer known = numbers.get(schemas.identity());
    if (known != null) {
      return known;
    }
    numbers.put(schemas.identity(), pending.size());
    pending.add(new Pending(schemas, names.add(JavaNames.field(naturalName))));
    return pending.size() - 1;
  }

  private Argument reference(LocatedSchema schema) {
    TypeName other = roots.get(schema.location());
    if (other != null && !other.equals(root)) {
      otherRoots.add(other);
      return new RootReference(other);
    }
    String name = schema.location().lastSegment();
    return new Reference(number(new Single(schema), name.isEmpty() ? "document" : name));
  }

  private Constraint read(SchemaCombination schemas) {
    if (schemas instanceof Single single) {
      return constraints.read(single.schema());
    }
    if (schemas instanceof All all) {
      return joined("allOf", all.parts());
    }
    return joined("anyOf", ((Any) schemas).parts());
  }

  private Constraint joined(String method, List<SchemaCombination> parts) {
    List<Argument> arguments = parts.stream().map(this::part).toList();
    return new Constraint(List.of(new Keyword(method, arguments)));
  }

  private Argument part(SchemaCombination schemas) {
    if (!(schemas instanceof Single single)) {
      return new Inside(read(schemas));
    }
    return single.schema().json().isBoolean()
        ? new Inside(constraints.read(single.schema()))
        : reference(single.schema());
  }
}
