package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.constraints.ConstraintReader;
import dev.awsevents.codegen.constraints.ConstraintTables;
import dev.awsevents.codegen.meaning.JavaInterfaces;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Kind;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Recognition;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaException.BeyondLimits;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.Sensitivity;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.naming.JavaNames;
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
import java.util.function.Function;
import java.util.function.Predicate;

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
  private final List<RootSchema> roots = new ArrayList<>();
  private final NamedTypes named;
  private final Consumer<String> warnings;

  /**
   * @param loader reads a document, or throws {@link IllegalArgumentException} where there is none
   * @param isSource whether a reference may lead to a file
   * @param formats the types of strings with certain formats
   * @param warnings takes a sentence for each problem that does not stop the build
   */
  public SchemaReader(
      Function<URI, JsonNode> loader,
      Predicate<URI> isSource,
      FormatTypes formats,
      Consumer<String> warnings) {
    this.documents = new SchemaDocuments(loader, isSource);
    this.meanings = new MeaningReader(documents, warnings);
    this.formats = formats;
    this.warnings = warnings;
    this.named = new NamedTypes(documents, meanings, formats, rootSchemas, nestedNames, warnings);
  }

  /**
   * Adds a document.
   *
   * @return the types that it becomes
   */
  public List<TypeName> add(URI document, String packageName, String fileName) {
    LocatedSchema schema = root(document);
    List<RootSchema> schemas =
        new DocumentReader(documents, meanings).roots(schema, packageName, fileName);
    rootSchemas.add(document, schemas);
    nestedNames.reserve(schemas);
    roots.addAll(schemas);
    return schemas.stream().map(RootSchema::name).toList();
  }

  private LocatedSchema root(URI document) {
    try {
      return documents.root(document);
    } catch (IllegalArgumentException e) {
      throw new SchemaException(
          SchemaLocation.root(document), "the file cannot be read", "see whether it is there");
    }
  }

  /**
   * The error that no document becomes a type.
   *
   * @param document the last of them
   */
  public static SchemaException nothing(URI document) {
    return new SchemaException(
        SchemaLocation.root(document),
        "neither this file nor one of its definitions describes an object, nor does any other source,"
            + " so that there is nothing to generate",
        "describe the payload with properties, allOf or oneOf");
  }

  /** Whether the document says how its payload is recognised. */
  public boolean isRecognisable(URI document) {
    return documents.root(document).json().has("x-identify");
  }

  /** Whether the document says which EventBridge events have its payload as their detail. */
  public boolean isDetail(URI document) {
    return roots.stream()
        .filter(root -> root.schema().location().document().equals(document))
        .flatMap(root -> root.eventOrigin().stream())
        .anyMatch(origin -> !origin.detailTypes().isEmpty());
  }

  /**
   * Reads all documents.
   *
   * @throws SchemaException if a schema is wrong
   */
  public Model read() {
    // The order of the files in a directory depends on the file system; names do not.
    roots.sort(BY_NAME);
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

  /**
   * Whether values of the types of a document can be validated. Those of our dialect cannot: its
   * schemas describe what AWS sends, and say little of values.
   */
  public boolean isValidated(URI document) {
    return !documents.isStrict(document);
  }

  /** The constraints of all types whose values can be validated, once {@link #read} has been. */
  public ConstraintTables constraints() {
    Map<TypeName, LocatedSchema> schemas = new LinkedHashMap<>();
    Map<TypeName, Map<TypeName, SchemaCombination>> nested = new HashMap<>();
    for (RootSchema root : roots) {
      if (isValidated(root.schema().location().document())) {
        schemas.put(root.name(), root.schema());
        nested.put(root.name(), named.schemasNestedIn(root.name()));
      }
    }
    return new ConstraintReader(documents, warnings).read(schemas, nested);
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
    if (isCollection(kind)) {
      return wrapped(root, kind);
    }
    throw new SchemaException(
        root.schema().location(),
        "the root must describe an object with properties or one of several such objects, but"
            + " describes "
            + kind.noun(),
        "describe the payload with properties, allOf or oneOf");
  }

  /** Whether a root is a list, or a map with values of a known type. A record wraps it. */
  private static boolean isCollection(ValueKind kind) {
    return kind instanceof Elements || (kind instanceof Members members && members.value() != null);
  }

  /** The record that wraps a list or map which is the whole payload. */
  private RecordType wrapped(RootSchema root, ValueKind kind) {
    LocatedSchema schema = root.schema();
    String fallback = kind instanceof Elements ? "items" : "entries";
    String javaName = schema.json().path("javaName").asText(fallback);
    String hint = JavaNames.type(javaName);
    TypeReference type =
        new TypeReader(meanings, formats, named, root.name()).read(new Single(schema), hint).type();
    if (kind instanceof Elements list && list.orSingle()) {
      throw new SchemaException(
          schema.location(),
          "a payload cannot be a list or a single element in its place",
          "describe one of them, or wrap it in an object");
    }
    if (TypeReader.isConverted(type)) {
      throw new SchemaException(
          schema.location(),
          "a payload that is a list or map can only have elements that need no conversion",
          "declare the elements as strings or {}, or wrap them in objects");
    }
    Documentation documentation = Documentations.of(schema.json());
    Field field =
        new Field(
            "",
            javaName,
            List.of(),
            type,
            true,
            false,
            false,
            null,
            null,
            new SensitiveFields(meanings).of(new Single(schema), type),
            documentation,
            schema.location());
    return new RecordType(
        root.name(),
        List.of(field),
        List.of(),
        JavaInterfaces.of(schema),
        List.of(),
        true,
        false,
        Sensitivity.NONE,
        documentation,
        schema.location());
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
