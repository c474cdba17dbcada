package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.SchemaException;
import dev.awsevents.codegen.SchemaLocation;
import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.Kind;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Recognition;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Shape;
import dev.awsevents.codegen.naming.JavaNames;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads all schema documents of a run into a {@link Model}. A schema that becomes a type of its own
 * is read once, where it stands; references to it, also from inside itself, share its name.
 */
public final class SchemaReader {
  private static final Pattern ADDRESS = Pattern.compile("https://[^\\s,;)\"]+");

  private static final Comparator<TypeName> BY_NAME =
      Comparator.comparing(TypeName::packageName).thenComparing(TypeName::root);

  private final SchemaDocuments documents;
  private final Map<URI, TypeName> roots = new LinkedHashMap<>();
  private final Map<SchemaLocation, Named> named = new HashMap<>();
  private final Map<TypeName, List<TypeDefinition>> nested = new HashMap<>();

  /**
   * Reads documents by a function that throws {@link IllegalArgumentException} where there is none.
   */
  public SchemaReader(Function<URI, JsonNode> loader) {
    this.documents = new SchemaDocuments(loader);
  }

  /** Adds a document that becomes a root type. */
  public void addRoot(URI document, String packageName, String simpleName) {
    roots.put(document, new TypeName(packageName, simpleName, ""));
  }

  /** Whether the document says how its payload is recognised. */
  public boolean isRecognisable(URI document) {
    return documents.root(document).has("x-identify");
  }

  /**
   * Reads all documents.
   *
   * @throws SchemaException if one of them cannot be understood
   */
  public Model read() {
    Map<URI, TypeDefinition> types = new LinkedHashMap<>();
    // By name, since the order of the files in a directory depends on the file system.
    roots.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .sorted(Map.Entry.comparingByValue(BY_NAME))
        .forEach(root -> types.put(root.getKey(), readRoot(root.getKey(), root.getValue())));
    List<Root> result = new ArrayList<>();
    types.forEach((document, type) -> result.add(root(document, type)));
    return new Model(result);
  }

  private TypeDefinition readRoot(URI document, TypeName name) {
    SchemaLocation location = SchemaLocation.root(document);
    JsonNode schema = documents.root(document);
    Keywords.check(schema, location);
    if (new ObjectReader(this, schema, location).isWhole()) {
      return new ObjectReader(this, schema, location).readWhole(name);
    }
    Shape shape = shape(schema);
    if (shape == null || shape == Shape.OPEN_ENUM) {
      throw new SchemaException(
          location,
          "the root is neither an object with properties nor a union",
          "describe the payload with properties, allOf or oneOf");
    }
    return define(name, shape, schema, location);
  }

  private Root root(URI document, TypeDefinition type) {
    JsonNode schema = documents.root(document);
    SchemaLocation location = SchemaLocation.root(document);
    Kind kind =
        switch (schema.path("x-kind").asText("shared")) {
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
    Optional<Recognition> recognition = RecognitionReader.read(schema, location);
    if (recognition.isPresent() && kind != Kind.EVENT && kind != Kind.EVENT_AND_RESPONSE) {
      throw new SchemaException(
          location.at("x-identify"), "only an event is recognised", "remove it, or correct x-kind");
    }
    return new Root(
        type, nested.getOrDefault(type.name(), List.of()), kind, typeParameter(type), recognition);
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

  /** What a schema becomes a type of its own as, or null where it does not. */
  static @Nullable Shape shape(JsonNode schema) {
    if (schema.has("oneOf") || schema.has("anyOf")) {
      return Shape.UNION;
    }
    if (schema.has("properties") || schema.has("allOf")) {
      return Shape.RECORD;
    }
    return schema.has("x-open-enum") || schema.has("enum") ? Shape.OPEN_ENUM : null;
  }

  /**
   * The named type at a place.
   *
   * @param nameHint what a type is called that stands neither in {@code $defs} nor at the root
   */
  Named named(JsonNode schema, Shape shape, SchemaLocation location, String nameHint) {
    Named known = named.get(location);
    if (known != null) {
      return known;
    }
    TypeName root = rootOf(location);
    if (location.pointer().isEmpty()) {
      return remember(location, root, shape);
    }
    TypeName name =
        new TypeName(
            root.packageName(),
            root.root(),
            isDefinition(location) ? JavaNames.type(location.lastSegment()) : nameHint);
    Named type = remember(location, name, shape);
    List<TypeDefinition> siblings = nested.computeIfAbsent(root, unused -> new ArrayList<>());
    int place = siblings.size();
    TypeDefinition definition = define(name, shape, schema, location);
    if (!isRepeated(definition, siblings)) {
      // Before the types that it refers to, as a reader would have it.
      siblings.add(place, definition);
    }
    return type;
  }

  /** Fields of the same name with the same set of values share the type. */
  private static boolean isRepeated(TypeDefinition definition, List<TypeDefinition> siblings) {
    return definition instanceof OpenEnumType openEnum
        && siblings.stream()
            .anyMatch(
                sibling ->
                    sibling instanceof OpenEnumType other
                        && other.name().equals(openEnum.name())
                        && other.values().equals(openEnum.values()));
  }

  private Named remember(SchemaLocation location, TypeName name, Shape shape) {
    Named type = new Named(name, shape);
    named.put(location, type);
    return type;
  }

  private TypeName rootOf(SchemaLocation location) {
    TypeName root = roots.get(location.document());
    if (root == null) {
      throw new SchemaException(
          location,
          "this file is referred to but not among the schemas to generate",
          "add it to the source directory or paths");
    }
    return root;
  }

  private static boolean isDefinition(SchemaLocation location) {
    return location.pointer().matches("/(\\$defs|definitions)/[^/]+");
  }

  private TypeDefinition define(
      TypeName name, Shape shape, JsonNode schema, SchemaLocation location) {
    Documentation documentation = documentation(schema);
    return switch (shape) {
      case RECORD -> {
        ObjectReader object = new ObjectReader(this, schema, location);
        yield new RecordType(
            name,
            object.fields(),
            object.interfaces(),
            ShortcutReader.read(schema, location),
            false,
            documentation,
            location);
      }
      case UNION -> {
        if (schema.has("properties") || schema.has("allOf")) {
          throw new SchemaException(
              location,
              "properties beside the variants belong to none of them",
              "move them to the variants");
        }
        UnionReader union = new UnionReader(this, schema, location);
        yield new UnionType(name, union.discriminator(), union.variants(), documentation, location);
      }
      case OPEN_ENUM -> {
        List<String> values = new ArrayList<>();
        for (JsonNode value : schema.has("enum") ? schema.get("enum") : schema.get("x-open-enum")) {
          if (!value.isTextual() && !value.isNull()) {
            throw new SchemaException(
                location.at(schema.has("enum") ? "enum" : "x-open-enum"),
                "only strings can be enumerated",
                "use the plain type instead");
          }
          if (value.isTextual()) {
            values.add(value.asText());
          }
        }
        yield new OpenEnumType(name, values, documentation, location);
      }
    };
  }

  SchemaDocuments documents() {
    return documents;
  }

  static Documentation documentation(JsonNode schema) {
    List<String> sources = new ArrayList<>();
    Matcher addresses = ADDRESS.matcher(schema.path("$comment").asText(""));
    while (addresses.find()) {
      sources.add(addresses.group().replaceAll("\\.$", ""));
    }
    JsonNode defaultValue = schema.path("default");
    return new Documentation(
        schema.path("description").asText(""),
        defaultValue.isValueNode() ? defaultValue.asText() : defaultValue.toString(),
        sources,
        schema.path("deprecated").asBoolean(false));
  }
}
