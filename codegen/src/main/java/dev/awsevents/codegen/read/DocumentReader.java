package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.Definitions;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.Meaning;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.model.EventOrigin;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.DefinitionNames;
import dev.awsevents.codegen.naming.GeneratedNames;
import dev.awsevents.codegen.naming.ReservedNames;
import dev.awsevents.codegen.naming.UniqueNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the roots that a document becomes. Most documents describe one payload: they become one
 * root, and the definitions are nested in it. A document is a collection if it describes no value
 * itself, or if it has too many definitions for one file. Each definition of a collection becomes a
 * root.
 */
final class DocumentReader {
  /** More would make a file that nobody likes to read. */
  private static final int MAX_NESTED_DEFINITIONS = 50;

  private final SchemaDocuments documents;
  private final MeaningReader meanings;

  DocumentReader(SchemaDocuments documents, MeaningReader meanings) {
    this.documents = documents;
    this.meanings = meanings;
  }

  List<RootSchema> roots(LocatedSchema document, String packageName, String fileName) {
    UniqueNames names = new UniqueNames(ReservedNames::isRootTypeName);
    Optional<RegistryDocument> registry = RegistryDocument.of(document);
    if (registry.isPresent()) {
      LocatedSchema detail = registry.get().detail(documents);
      String name = names.add(registry.get().typeName(detail));
      return List.of(
          new RootSchema(
              detail, new TypeName(packageName, name, ""), Optional.of(registry.get().origin())));
    }
    List<RootSchema> roots = new ArrayList<>();
    List<LocatedSchema> definitions = Definitions.of(document);
    boolean collection = isCollection(document, definitions);
    if (!collection || becomesRoot(document)) {
      LocatedSchema root = collection ? document : meant(document, definitions);
      roots.add(root(root, packageName, DefinitionNames.ofFile(fileName), names));
    }
    for (LocatedSchema definition : collection ? definitions : List.<LocatedSchema>of()) {
      if (becomesType(definition)) {
        String natural = DefinitionNames.of(definition.location().lastSegment());
        roots.add(root(definition, packageName, natural, names));
      }
    }
    if (roots.isEmpty() && isValue(document)) {
      roots.add(root(document, packageName, DefinitionNames.ofFile(fileName), names));
    }
    return roots;
  }

  private boolean isValue(LocatedSchema document) {
    return meanings
        .tryRead(new Single(document))
        .filter(meaning -> RootKinds.isValue(document, meaning.kind()))
        .isPresent();
  }

  /**
   * The definition that a document is, if it only refers to one of its own; else the document. The
   * definition becomes the root, so that whatever refers to it means the root, too.
   */
  private LocatedSchema meant(LocatedSchema document, List<LocatedSchema> definitions) {
    return meanings
        .tryRead(new Single(document))
        .map(Meaning::kind)
        .filter(kind -> NamedShapes.isNamed(kind) && !kind.origin().combined())
        .flatMap(
            kind ->
                definitions.stream()
                    .filter(definition -> definition.location().equals(kind.origin().location()))
                    .findFirst())
        .orElse(document);
  }

  private static RootSchema root(
      LocatedSchema schema, String packageName, String natural, UniqueNames names) {
    String name = names.add(natural);
    GeneratedNames.siblings(name).forEach(names::reserve);
    Optional<EventOrigin> origin = EventOriginReader.read(schema.json(), schema.location());
    return new RootSchema(schema, new TypeName(packageName, name, ""), origin);
  }

  private boolean isCollection(LocatedSchema document, List<LocatedSchema> definitions) {
    return !definitions.isEmpty()
        && !documents.isStrict(document.location().document())
        && (definitions.size() > MAX_NESTED_DEFINITIONS || !describesValue(document));
  }

  /**
   * Whether the document itself says more than that a value is an object. One that cannot be read
   * yet refers to another document.
   */
  private boolean describesValue(LocatedSchema document) {
    return meanings
        .tryRead(new Single(document))
        .map(Meaning::kind)
        .map(RootKinds::isSpecific)
        .orElse(true);
  }

  /** Whether a document with many definitions describes a value that is none of them. */
  private boolean becomesRoot(LocatedSchema document) {
    return meanings
        .tryRead(new Single(document))
        .map(Meaning::kind)
        .map(
            kind ->
                NamedShapes.isNamed(kind)
                    ? kind.origin().location().equals(document.location())
                    : RootKinds.isSpecific(kind))
        .orElse(true);
  }

  /**
   * Whether a schema becomes a type. One that cannot be read counts as a type: later another
   * document may make it readable, or the error is reported.
   */
  private boolean becomesType(LocatedSchema schema) {
    return meanings
        .tryRead(new Single(schema))
        .map(Meaning::kind)
        .map(
            kind -> NamedShapes.isNamed(kind) && kind.origin().location().equals(schema.location()))
        .orElse(true);
  }
}
