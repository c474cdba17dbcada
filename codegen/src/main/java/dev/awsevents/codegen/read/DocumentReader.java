package dev.awsevents.codegen.read;

import dev.awsevents.codegen.description.ApiDescription;
import dev.awsevents.codegen.meaning.Definitions;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.Meaning;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.naming.DefinitionNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the roots that a document becomes. Most documents describe one payload: they become one
 * root, and the definitions are nested in it. A document is a collection if it describes no value
 * itself, or if it has too many definitions for one file. Each definition of a collection becomes a
 * root. {@link DescriptionReader} reads descriptions of APIs.
 */
final class DocumentReader {
  /** More would make a file that nobody likes to read. */
  private static final int MAX_NESTED_DEFINITIONS = 50;

  private final SchemaDocuments documents;
  private final MeaningReader meanings;
  private final RootSchemas known;
  private final DescriptionReader descriptions;

  /**
   * @param known the roots of other documents
   * @param warnings takes a sentence for each problem that does not stop the build
   */
  DocumentReader(
      SchemaDocuments documents,
      MeaningReader meanings,
      RootSchemas known,
      Consumer<String> warnings) {
    this.documents = documents;
    this.meanings = meanings;
    this.known = known;
    this.descriptions = new DescriptionReader(documents, meanings, known, warnings);
  }

  List<RootSchema> roots(LocatedSchema document, String packageName, String fileName) {
    NewRoots roots = new NewRoots(document.location().document(), packageName);
    Optional<RegistryDocument> registry = RegistryDocument.of(document);
    if (registry.isPresent()) {
      LocatedSchema detail = registry.get().detail(documents);
      String name = registry.get().typeName(detail);
      roots.add(detail, name, Optional.of(registry.get().origin()));
    } else if (ApiDescription.isOne(document.json())) {
      descriptions.read(document, roots);
    } else if (known.isPart(document.location().document())) {
      descriptions.readPart(document, roots);
    } else {
      readSchemas(document, DefinitionNames.ofFile(fileName), roots);
    }
    return roots.list();
  }

  private void readSchemas(LocatedSchema document, String name, NewRoots roots) {
    List<LocatedSchema> definitions = Definitions.of(document);
    boolean collection = isCollection(document, definitions);
    if (!collection || becomesRoot(document)) {
      roots.add(collection ? document : meant(document, definitions), name);
    }
    for (LocatedSchema definition : collection ? definitions : List.<LocatedSchema>of()) {
      if (becomesType(definition)) {
        roots.add(definition, DefinitionNames.of(definition.location().lastSegment()));
      }
    }
    if (roots.isEmpty() && isValue(document)) {
      roots.add(document, name);
    }
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
                    ? RootKinds.isOwnType(document, kind)
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
        .map(kind -> RootKinds.isOwnType(schema, kind))
        .orElse(true);
  }
}
