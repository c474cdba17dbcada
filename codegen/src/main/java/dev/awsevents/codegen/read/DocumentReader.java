package dev.awsevents.codegen.read;

import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.DefinitionNames;
import dev.awsevents.codegen.naming.GeneratedNames;
import dev.awsevents.codegen.naming.ReservedNames;
import dev.awsevents.codegen.naming.UniqueNames;
import dev.awsevents.codegen.read.Description.Single;
import dev.awsevents.codegen.read.Meaning.Anything;
import dev.awsevents.codegen.read.Meaning.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the types that a document becomes. Most describe one payload, which has its definitions
 * nested inside. A document without a root type, and one with so many definitions that nobody would
 * like them in one file, is a collection: each of its definitions becomes a type beside the others.
 */
final class DocumentReader {
  private static final int MAX_NESTED_DEFINITIONS = 50;

  private final SchemaDocuments documents;
  private final MeaningReader meanings;

  DocumentReader(SchemaDocuments documents, MeaningReader meanings) {
    this.documents = documents;
    this.meanings = meanings;
  }

  List<RootSchema> roots(Place document, String packageName, String fileName) {
    UniqueNames names = new UniqueNames(ReservedNames::isRootTypeName);
    Optional<RegistryDocument> registry = RegistryDocument.of(document);
    if (registry.isPresent()) {
      Place detail = registry.get().detail(documents);
      String name = names.add(registry.get().typeName(detail));
      return List.of(
          new RootSchema(
              detail, new TypeName(packageName, name, ""), Optional.of(registry.get().origin())));
    }
    List<RootSchema> roots = new ArrayList<>();
    List<Place> definitions = Definitions.of(document);
    boolean collection = isCollection(document, definitions);
    if (!collection || becomesType(document)) {
      roots.add(root(document, packageName, DefinitionNames.ofFile(fileName), names));
    }
    for (Place definition : collection ? definitions : List.<Place>of()) {
      if (becomesType(definition)) {
        String natural = DefinitionNames.of(definition.location().lastSegment());
        roots.add(root(definition, packageName, natural, names));
      }
    }
    return roots;
  }

  private static RootSchema root(
      Place place, String packageName, String natural, UniqueNames names) {
    String name = names.add(natural);
    GeneratedNames.siblings(name).forEach(names::reserve);
    return new RootSchema(place, new TypeName(packageName, name, ""), Optional.empty());
  }

  private boolean isCollection(Place document, List<Place> definitions) {
    return !definitions.isEmpty()
        && !documents.isStrict(document.location().document())
        && (definitions.size() > MAX_NESTED_DEFINITIONS || !saysSomething(document));
  }

  /** Whether there is more at the root than that it is an object, or another schema. */
  private boolean saysSomething(Place document) {
    return meanings
        .tryRead(new Single(document))
        .map(Reading::meaning)
        .filter(meaning -> !(meaning instanceof Anything))
        .filter(meaning -> !(meaning instanceof Members members) || members.value() != null)
        .filter(meaning -> meaning.origin().location().equals(document.location()))
        .isPresent();
  }

  /** A schema that cannot be read yet, or at all, becomes one or is reported later. */
  private boolean becomesType(Place place) {
    return meanings
        .tryRead(new Single(place))
        .map(Reading::meaning)
        .map(
            meaning ->
                NamedTypes.isNamed(meaning) && meaning.origin().location().equals(place.location()))
        .orElse(true);
  }
}
