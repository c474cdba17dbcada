package dev.awsevents.codegen.read;

import dev.awsevents.codegen.description.ApiDescription;
import dev.awsevents.codegen.description.Payload;
import dev.awsevents.codegen.meaning.Definitions;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.Meaning;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.meaning.SchemaFormats;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.naming.DefinitionNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the roots that the description of an API becomes: its definitions, the payloads that are
 * none of them, and the schemas in other files that these refer to. Such a file is often there to
 * keep the description short, so its schemas are no less than definitions.
 */
final class DescriptionReader {
  private final SchemaDocuments documents;
  private final MeaningReader meanings;
  private final RootSchemas known;
  private final Consumer<String> warnings;

  /**
   * @param known the roots of other documents
   */
  DescriptionReader(
      SchemaDocuments documents,
      MeaningReader meanings,
      RootSchemas known,
      Consumer<String> warnings) {
    this.documents = documents;
    this.meanings = meanings;
    this.known = known;
    this.warnings = warnings;
  }

  void read(LocatedSchema document, NewRoots roots) {
    List<LocatedSchema> schemas = readPart(document, roots);
    for (Payload payload : ApiDescription.payloads(document, documents, warnings)) {
      schemas.add(payload.schema());
      addPayload(payload.schema(), payload.name(), roots);
    }
    documents.reachable(schemas).stream()
        .filter(schema -> isElsewhere(schema.location()) && hasName(schema.location()))
        .sorted(Comparator.comparing(schema -> schema.location().toString()))
        .forEach(schema -> addDefinition(schema, nameAt(schema.location()), roots));
  }

  /** Reads a document that a description refers to: the definitions only. */
  List<LocatedSchema> readPart(LocatedSchema document, NewRoots roots) {
    List<LocatedSchema> schemas = new ArrayList<>();
    for (LocatedSchema definition : Definitions.of(document)) {
      LocatedSchema schema = SchemaFormats.unwrap(definition);
      if (SchemaFormats.hasFormat(schema.json())) {
        warnings.accept(
            schema.location()
                + ": this becomes no type, because it is not JSON Schema but "
                + schema.json().get(SchemaFormats.KEYWORD).asText());
      } else {
        schemas.add(schema);
        addDefinition(schema, nameAt(definition.location()), roots);
      }
    }
    return schemas;
  }

  /** Whether it is a whole file, a definition, or a member of a file that only holds schemas. */
  private static boolean hasName(SchemaLocation location) {
    return location.pointer().lastIndexOf('/') <= 0 || Definitions.isDefinition(location);
  }

  /** Adds a definition if it becomes a type, or the one in another file that it refers to. */
  private void addDefinition(LocatedSchema schema, String name, NewRoots roots) {
    Optional<ValueKind> kind = meanings.tryRead(new Single(schema)).map(Meaning::kind);
    if (kind.isEmpty() || RootKinds.isOwnType(schema, kind.get())) {
      add(schema, name, roots);
    } else if (isNamedElsewhere(kind.get())) {
      add(schema(kind.get().origin()), name, roots);
    }
  }

  /** Adds a payload, unless it only refers to a type. */
  private void addPayload(LocatedSchema schema, String name, NewRoots roots) {
    Optional<ValueKind> kind = meanings.tryRead(new Single(schema)).map(Meaning::kind);
    if (kind.isEmpty()
        || RootKinds.isOwnType(schema, kind.get())
        || RootKinds.isCollection(kind.get())) {
      add(schema, name, roots);
    } else if (isNamedElsewhere(kind.get())) {
      LocatedSchema meant = schema(kind.get().origin());
      String own = nameAt(meant.location());
      add(meant, own.isEmpty() ? name : own, roots);
    }
  }

  private void add(LocatedSchema schema, String name, NewRoots roots) {
    if (!known.isRoot(schema.location())
        && !known.belongsToAnother(schema.location(), roots.document())) {
      roots.add(schema, name);
    }
  }

  /**
   * Notes the schemas in files that are no sources as those of a description, unless they are those
   * of one before.
   */
  void claim(LocatedSchema document) {
    NewRoots roots = new NewRoots(document.location().document(), "");
    read(document, roots);
    roots.list().stream()
        .map(root -> root.schema().location())
        .filter(this::isElsewhere)
        .forEach(schema -> known.claim(schema, roots.document()));
  }

  private boolean isNamedElsewhere(ValueKind kind) {
    return NamedShapes.isNamed(kind)
        && !kind.origin().combined()
        && isElsewhere(kind.origin().location());
  }

  /** Whether a schema is in a file that is no source, and so has no types of its own. */
  private boolean isElsewhere(SchemaLocation location) {
    return !known.isSource(location.document());
  }

  private static String nameAt(SchemaLocation location) {
    return DefinitionNames.of(location.lastSegment(), location.fileName());
  }

  private static LocatedSchema schema(Origin origin) {
    return new LocatedSchema(origin.json(), origin.location());
  }
}
