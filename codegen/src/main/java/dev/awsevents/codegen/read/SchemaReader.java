package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.constraints.ConstraintReader;
import dev.awsevents.codegen.constraints.ConstraintTables;
import dev.awsevents.codegen.description.ApiDescription;
import dev.awsevents.codegen.meaning.DocumentSource;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.meaning.UnresolvedReference;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.OnlyNull;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.model.Kind;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Recognition;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaException.BeyondLimits;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads all schema documents of a run into a {@link Model}. */
public final class SchemaReader {
  private static final Comparator<RootSchema> BY_NAME =
      Comparator.comparing((RootSchema root) -> root.name().packageName())
          .thenComparing(root -> root.name().root())
          .thenComparing(root -> root.schema().location().toString());

  private final SchemaDocuments documents;
  private final MeaningReader meanings;
  private final FormatTypes formats;
  private final RootSchemas rootSchemas = new RootSchemas();
  private final NestedNames nestedNames = new NestedNames();
  private final Map<URI, List<RootSchema>> rootsOfDocuments = new LinkedHashMap<>();
  private final Map<SchemaLocation, TypeName> names = new HashMap<>();
  private final DocumentReader reader;
  private final NamedTypes named;
  private final Consumer<String> warnings;

  /**
   * @param source where documents come from
   * @param formats the types of strings with certain formats
   * @param warnings takes a sentence for each problem that does not stop the build
   */
  public SchemaReader(DocumentSource source, FormatTypes formats, Consumer<String> warnings) {
    this.documents = new SchemaDocuments(source);
    this.meanings = new MeaningReader(documents, warnings);
    this.formats = formats;
    this.reader = new DocumentReader(documents, meanings, rootSchemas, warnings);
    this.warnings = warnings;
    this.named = new NamedTypes(documents, meanings, formats, rootSchemas, nestedNames, warnings);
  }

  /**
   * Loads the documents that will be added, so that references among them do not depend on their
   * order, nor what becomes a root of which description. What is wrong with one of them is told
   * when it is added.
   */
  public void load(List<URI> documents) {
    documents.forEach(rootSchemas::expect);
    documents.forEach(this::tryLoad);
    documents.stream().sorted().forEach(this::tryClaim);
  }

  private void tryClaim(URI document) {
    try {
      LocatedSchema root = documents.root(document);
      if (ApiDescription.isOne(root.json())) {
        new DescriptionReader(documents, meanings, rootSchemas, warning -> {}).claim(root);
      }
    } catch (SchemaException | IllegalArgumentException e) {
      // Whoever adds the document gets the error again.
    }
  }

  private void tryLoad(URI document) {
    try {
      LocatedSchema root = documents.root(document);
      if (ApiDescription.isOne(root.json())) {
        rootSchemas.addParts(ApiDescription.parts(root, documents));
      }
    } catch (SchemaException | IllegalArgumentException e) {
      // Whoever adds the document gets the error again.
    }
  }

  /**
   * Adds a document.
   *
   * @return the schemas that become types with files of their own
   */
  public List<SchemaLocation> add(URI document, String packageName, String fileName) {
    rootSchemas.expect(document);
    List<RootSchema> roots = reader.roots(root(document), packageName, fileName);
    rootSchemas.add(document, roots); // another description may refer to them, too
    rootsOfDocuments.put(document, roots);
    return roots.stream().map(root -> root.schema().location()).toList();
  }

  /** The name of the type that a schema becomes. Known when all documents are read. */
  public TypeName name(SchemaLocation root) {
    TypeName name = names.get(root);
    if (name == null) {
      throw new IllegalArgumentException(root + " is not a root");
    }
    return name;
  }

  private LocatedSchema root(URI document) {
    try {
      return documents.root(document);
    } catch (IllegalArgumentException e) {
      throw new SchemaException(
          SchemaLocation.root(document), "the file cannot be read", "see whether it is there");
    }
  }

  /** The error that a document does not become a type. */
  public SchemaException nothing(URI document) {
    SchemaLocation location = SchemaLocation.root(document);
    if (ApiDescription.isOne(documents.root(document).json())) {
      return new SchemaException(
          location,
          "the description has no schema of an object, list or map that is sent or received as JSON",
          "add schemas to its requests, responses or messages, or take the file out of the sources");
    }
    if (meanings
        .tryRead(new Single(documents.root(document)))
        .filter(meaning -> meaning.kind() instanceof OnlyNull)
        .isPresent()) {
      return new SchemaException(
          location,
          "the schema allows no value but null, and a document that is null has no value in Java",
          "add the type of the value, or take the file out of the sources");
    }
    return new SchemaException(
        location,
        "the file says nothing of a value: there is no type, properties, items or the like beside its"
            + " definitions, and none of these becomes a type by itself",
        "add what the value is, such as a $ref to one of the definitions, or take the file out of the"
            + " sources");
  }

  /** Whether the document says how its payload is recognised. */
  public boolean isRecognisable(URI document) {
    return documents.root(document).json().has("x-identify");
  }

  /** Whether the document says which EventBridge events have its payload as their detail. */
  public boolean isDetail(URI document) {
    return rootsOfDocuments.getOrDefault(document, List.of()).stream()
        .flatMap(root -> root.eventOrigin().stream())
        .anyMatch(origin -> !origin.detailTypes().isEmpty());
  }

  /**
   * Reads all documents.
   *
   * @throws SchemaException if a schema is wrong, or refers to others that are missing
   */
  public Model read() {
    List<RootSchema> roots = nameRoots();
    try {
      return read(roots);
    } catch (UnresolvedReference e) {
      throw documents.missing(e, roots.stream().map(RootSchema::schema).toList());
    }
  }

  private Model read(List<RootSchema> roots) {
    roots.stream()
        .map(root -> root.schema().location().document())
        .distinct()
        .map(documents::root)
        .forEach(document -> nestedNames.nameDefinitions(document, rootSchemas, meanings));
    Map<RootSchema, TypeDefinition> types = new LinkedHashMap<>();
    roots.forEach(root -> types.put(root, define(root)));
    List<Root> result = new ArrayList<>();
    types.forEach((root, type) -> result.add(root(root, type)));
    return new Model(result);
  }

  /** Whether values of the types of a document can be validated: not those of payloads of AWS. */
  public boolean isValidated(URI document) {
    return !documents.isStrict(document);
  }

  /** The constraints of all types whose values can be validated, once {@link #read} has been. */
  public ConstraintTables constraints() {
    Map<TypeName, LocatedSchema> schemas = new LinkedHashMap<>();
    Map<TypeName, Map<TypeName, SchemaCombination>> nested = new HashMap<>();
    rootsOfDocuments.forEach(
        (document, roots) -> {
          if (isValidated(document)) {
            for (RootSchema root : roots) {
              schemas.put(root.name(), root.schema());
              nested.put(root.name(), named.schemasNestedIn(root.name()));
            }
          }
        });
    return new ConstraintReader(documents, warnings).read(schemas, nested);
  }

  /** All roots, in the order of their names. That of files depends on the file system. */
  private List<RootSchema> nameRoots() {
    List<RootSchema> roots = new ArrayList<>();
    rootsOfDocuments.values().forEach(roots::addAll);
    roots.sort(BY_NAME);
    roots = new ArrayList<>(RootNames.distinct(roots));
    roots.sort(BY_NAME);
    roots.forEach(root -> names.put(root.schema().location(), root.name()));
    rootsOfDocuments.replaceAll((document, schemas) -> schemas.stream().map(this::named).toList());
    rootsOfDocuments.forEach(rootSchemas::add);
    rootsOfDocuments.values().forEach(nestedNames::reserve);
    return roots;
  }

  private RootSchema named(RootSchema root) {
    return new RootSchema(root.schema(), name(root.schema().location()), root.eventOrigin());
  }

  private TypeDefinition define(RootSchema root) {
    try {
      return type(root);
    } catch (StackOverflowError e) {
      // Each limit leaves room on the stack, but a schema may come near several of them at once.
      throw new BeyondLimits(
          root.schema().location(),
          "the schemas inside lead to each other too deeply",
          "declare one of them as {}, which is free-form JSON");
    }
  }

  private TypeDefinition type(RootSchema root) {
    ValueKind kind = meanings.read(root.schema()).kind();
    if (root.eventOrigin().isPresent() && kind instanceof Members) {
      kind = new Structure(kind.origin(), Map.of(), Set.of(), false, List.of());
    }
    if (NamedShapes.isNamed(kind)) {
      return named.define(root, kind);
    }
    LocatedSchema schema = root.schema();
    if (!RootKinds.isValue(schema, kind)) {
      throw nothing(schema.location().document());
    }
    boolean strict = documents.isStrict(schema.location().document());
    return new WholeRootReader(meanings, formats, named, root, strict).read(kind);
  }

  private Root root(RootSchema rootSchema, TypeDefinition type) {
    JsonNode json = rootSchema.schema().json();
    SchemaLocation location = rootSchema.schema().location();
    Kind kind =
        switch (json.path("x-kind").asText("")) {
          case "event" -> Kind.EVENT;
          case "response" -> Kind.RESPONSE;
          case "event+response" -> Kind.EVENT_AND_RESPONSE;
          case "detail" -> Kind.DETAIL;
          case "shared" -> Kind.SHARED;
          case "" -> json.path("x-lenient-builder").asBoolean() ? Kind.SHARED : Kind.DOCUMENT;
          default ->
              throw new SchemaException(
                  location.at("x-kind"),
                  "there is no such kind of payload",
                  "use event, response, event+response, detail or shared");
        };
    Optional<Recognition> recognition = RecognitionReader.read(json, location);
    if (recognition.isPresent() && kind != Kind.EVENT && kind != Kind.EVENT_AND_RESPONSE) {
      throw new SchemaException(
          location.at("x-identify"), "only an event is recognised", "remove it, or correct x-kind");
    }
    if ((kind == Kind.DETAIL) != json.has("x-eventbridge")) {
      throw new SchemaException(
          location.at("x-kind"),
          "the kind detail and x-eventbridge belong together",
          "add what is missing, or remove the other");
    }
    return new Root(
        type,
        named.nestedIn(type.name()),
        kind,
        typeParameter(type),
        recognition,
        rootSchema.eventOrigin());
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
