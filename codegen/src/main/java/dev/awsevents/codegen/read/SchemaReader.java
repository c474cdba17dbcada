package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Kind;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Recognition;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.naming.JavaNames;
import dev.awsevents.codegen.read.Description.Single;
import dev.awsevents.codegen.read.Meaning.Elements;
import dev.awsevents.codegen.read.Meaning.Members;
import dev.awsevents.codegen.read.Meaning.Structure;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads all schema documents of a run into a {@link Model}. */
public final class SchemaReader {
  private static final Comparator<RootSchema> BY_NAME =
      Comparator.comparing((RootSchema root) -> root.name().packageName())
          .thenComparing(root -> root.name().root())
          .thenComparing(root -> root.place().location().toString());

  private final SchemaDocuments documents;
  private final MeaningReader meanings;
  private final RootSchemas rootSchemas = new RootSchemas();
  private final List<RootSchema> roots = new ArrayList<>();
  private final NamedTypes named;

  /**
   * @param loader reads a document, or throws {@link IllegalArgumentException} where there is none
   * @param warnings takes what does not stop the build
   */
  public SchemaReader(Function<URI, JsonNode> loader, Consumer<String> warnings) {
    this.documents = new SchemaDocuments(loader);
    this.meanings = new MeaningReader(documents, new Keywords(warnings));
    this.named = new NamedTypes(documents, meanings, rootSchemas, warnings);
  }

  /**
   * Adds a document.
   *
   * @return the types that it becomes
   */
  public List<TypeName> add(URI document, String packageName, String fileName) {
    Place place = documents.root(document);
    List<RootSchema> schemas =
        new DocumentReader(documents, meanings).roots(place, packageName, fileName);
    rootSchemas.add(document, schemas);
    roots.addAll(schemas);
    return schemas.stream().map(RootSchema::name).toList();
  }

  /** Whether the document says how its payload is recognised. */
  public boolean isRecognisable(URI document) {
    return documents.root(document).schema().has("x-identify");
  }

  /**
   * Reads all documents.
   *
   * @throws SchemaException if one of them cannot be understood
   */
  public Model read() {
    // By name, since the order of the files in a directory depends on the file system.
    roots.sort(BY_NAME);
    roots.stream()
        .map(root -> root.place().location().document())
        .distinct()
        .forEach(document -> rootSchemas.reserveDefinitions(documents.root(document), meanings));
    Map<RootSchema, TypeDefinition> types = new LinkedHashMap<>();
    roots.forEach(root -> types.put(root, define(root)));
    List<Root> result = new ArrayList<>();
    types.forEach((root, type) -> result.add(root(root, type)));
    return new Model(result);
  }

  private TypeDefinition define(RootSchema root) {
    Meaning meaning = meanings.read(root.place()).meaning();
    if (root.eventOrigin().isPresent() && meaning instanceof Members) {
      meaning = new Structure(meaning.origin(), Map.of(), Set.of(), List.of());
    }
    if (NamedTypes.isNamed(meaning)) {
      return named.define(root, meaning);
    }
    if (isWhole(meaning)) {
      return whole(root, meaning);
    }
    throw new SchemaException(
        root.place().location(),
        "the root is neither an object with properties nor a union, but " + meaning.noun(),
        "describe the payload with properties, allOf or oneOf");
  }

  /** Whether it is a list or map of known elements, around which a root has a record. */
  static boolean isWhole(Meaning meaning) {
    return meaning instanceof Elements
        || (meaning instanceof Members members && members.value() != null);
  }

  /** The record around a list or map that is the whole payload. */
  private RecordType whole(RootSchema root, Meaning meaning) {
    Place place = root.place();
    String fallback = meaning instanceof Elements ? "items" : "entries";
    String javaName = place.schema().path("javaName").asText(fallback);
    String hint = JavaNames.type(javaName);
    TypeReference type =
        new TypeReader(meanings, named, root.name()).read(new Single(place), hint).type();
    if (TypeReader.isConverted(type)) {
      throw new SchemaException(
          place.location(),
          "a payload that is a list or map cannot keep elements that do not parse",
          "leave them strings or free-form JSON, or wrap them in objects");
    }
    Documentation documentation = Documentations.of(place.schema());
    Field field =
        new Field(
            "", javaName, List.of(), type, true, false, null, documentation, place.location());
    return new RecordType(
        root.name(),
        List.of(field),
        Interfaces.of(place),
        List.of(),
        true,
        documentation,
        place.location());
  }

  private Root root(RootSchema schema, TypeDefinition type) {
    JsonNode root = schema.place().schema();
    SchemaLocation location = schema.place().location();
    Kind kind =
        switch (root.path("x-kind").asText("shared")) {
          case "event" -> Kind.EVENT;
          case "response" -> Kind.RESPONSE;
          case "event+response" -> Kind.EVENT_AND_RESPONSE;
          case "shared" -> Kind.SHARED;
          default ->
              throw new SchemaException(
                  location.at("x-kind"),
                  "there is no such kind of payload",
                  "use event, response, event+response or shared");
        };
    Optional<Recognition> recognition = RecognitionReader.read(root, location);
    if (recognition.isPresent() && kind != Kind.EVENT && kind != Kind.EVENT_AND_RESPONSE) {
      throw new SchemaException(
          location.at("x-identify"), "only an event is recognised", "remove it, or correct x-kind");
    }
    return new Root(
        type,
        named.nestedIn(type.name()),
        kind,
        typeParameter(type),
        recognition,
        schema.eventOrigin());
  }

  private static Optional<String> typeParameter(TypeDefinition type) {
    if (type instanceof RecordType record) {
      return record.fields().stream()
          .filter(field -> field.type() instanceof TypeReference.Parameter)
          .map(field -> ((TypeReference.Parameter) field.type()).name())
          .findFirst();
    }
    return Optional.empty();
  }
}
