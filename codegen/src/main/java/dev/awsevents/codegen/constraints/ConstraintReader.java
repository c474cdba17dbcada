package dev.awsevents.codegen.constraints;

import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the constraints of all types whose values can be validated. */
public final class ConstraintReader {
  private final SchemaDocuments documents;
  private final Patterns patterns;
  private final Exactness exactness;
  private final Map<SchemaLocation, TypeName> roots = new HashMap<>();

  /**
   * @param warnings takes a sentence for each pattern that cannot be checked
   */
  public ConstraintReader(SchemaDocuments documents, Consumer<String> warnings) {
    this.documents = documents;
    this.patterns = new Patterns(warnings);
    this.exactness = new Exactness(documents, patterns);
  }

  /**
   * Reads them.
   *
   * @param rootSchemas the schemas of the roots
   * @param nested for each of the roots, the schemas of the types nested in it
   */
  public ConstraintTables read(
      Map<TypeName, LocatedSchema> rootSchemas,
      Map<TypeName, Map<TypeName, SchemaCombination>> nested) {
    rootSchemas.forEach((root, schema) -> roots.putIfAbsent(schema.location(), root));
    Map<TypeName, ConstraintTable> tables = new LinkedHashMap<>();
    rootSchemas.forEach(
        (root, schema) ->
            tables.put(
                root,
                new TableReader(root, documents, patterns, exactness, roots)
                    .read(schema, nested.getOrDefault(root, Map.of()))));
    return new ConstraintTables(tables);
  }
}
