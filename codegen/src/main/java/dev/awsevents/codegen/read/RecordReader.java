package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.EmbeddedContent;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.JavaLimits;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.naming.JavaNames;
import dev.awsevents.codegen.naming.ReservedNames;
import dev.awsevents.codegen.naming.UniqueNames;
import dev.awsevents.codegen.read.Description.Single;
import dev.awsevents.codegen.read.Meaning.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the record that an object with known members becomes. */
final class RecordReader {
  private final SchemaDocuments documents;
  private final MeaningReader meanings;
  private final NamedTypes named;
  private final TypeName name;
  private final Consumer<String> warnings;

  RecordReader(
      SchemaDocuments documents,
      MeaningReader meanings,
      NamedTypes named,
      TypeName name,
      Consumer<String> warnings) {
    this.warnings = warnings;
    this.documents = documents;
    this.meanings = meanings;
    this.named = named;
    this.name = name;
  }

  RecordType read(Structure structure) {
    Origin origin = structure.origin();
    if (documents.isStrict(origin.location().document())) {
      checkRequired(structure);
    }
    Map<String, Description> properties = properties(structure);
    Map<String, String> javaNames = javaNames(properties);
    List<Field> fields = new ArrayList<>();
    properties.forEach(
        (wireName, property) ->
            fields.add(
                field(
                    wireName,
                    javaNames.getOrDefault(wireName, wireName),
                    new Property(property),
                    structure.required().contains(wireName))));
    return new RecordType(
        name,
        fields,
        structure.interfaces(),
        ShortcutReader.read(origin.schema(), origin.location()),
        false,
        Documentations.of(origin.schema()),
        origin.location());
  }

  /** Those that Java can hold; the others are left to the unknown fields. */
  private Map<String, Description> properties(Structure structure) {
    Map<String, Description> properties = new LinkedHashMap<>(structure.properties());
    SchemaLocation location = structure.origin().location();
    if (properties.size() > JavaLimits.MAX_COMPONENTS && !documents.isStrict(location.document())) {
      List<String> surplus = properties.keySet().stream().skip(JavaLimits.MAX_COMPONENTS).toList();
      surplus.forEach(properties::remove);
      warnings.accept(
          location
              + ": a record cannot have more than "
              + JavaLimits.MAX_COMPONENTS
              + " components; the properties from "
              + surplus.get(0)
              + " on are left to unknownFields");
    }
    return properties;
  }

  private static void checkRequired(Structure structure) {
    for (String required : structure.required()) {
      if (!structure.properties().containsKey(required)) {
        throw new SchemaException(
            structure.origin().location().at("required"),
            "there is no property " + required,
            "declare it, or correct its spelling");
      }
    }
  }

  private static Map<String, String> javaNames(Map<String, Description> properties) {
    Map<String, String> natural = new LinkedHashMap<>();
    Map<String, String> chosen = new LinkedHashMap<>();
    properties.forEach(
        (wireName, property) -> {
          JsonNode javaName = new Property(property).get("javaName");
          if (javaName == null) {
            natural.put(wireName, JavaNames.field(wireName));
          } else {
            chosen.put(wireName, javaName.asText());
          }
        });
    UniqueNames names = new UniqueNames(ReservedNames::isComponentName);
    chosen.values().forEach(names::reserve);
    Map<String, String> all = names.addAll(natural);
    all.putAll(chosen);
    return all;
  }

  private Field field(String wireName, String javaName, Property property, boolean required) {
    TypeReader.Result result =
        new TypeReader(meanings, named, name)
            .read(property.description(), JavaNames.capitalized(javaName));
    List<String> aliases = new ArrayList<>();
    JsonNode listed = property.get("x-aliases");
    if (listed != null) {
      listed.forEach(alias -> aliases.add(alias.asText()));
    }
    return new Field(
        wireName,
        javaName,
        aliases,
        result.type(),
        required,
        result.nullable(),
        content(property, result.type()),
        documentation(property, result.remark()),
        property.description().first().location());
  }

  private Documentation documentation(Property property, String remark) {
    Documentation own = Documentations.of(property.annotations());
    if (own.description().isEmpty()) {
      JsonNode target = meanings.read(property.description()).meaning().origin().schema();
      own = own.orElse(Documentations.of(target));
    }
    return own.with(remark);
  }

  private @Nullable EmbeddedContent content(Property property, TypeReference container) {
    Place place = property.place("contentMediaType", "contentSchema");
    String mediaType = place.schema().path("contentMediaType").asText();
    boolean compressed = mediaType.equals("application/gzip");
    if (!compressed && !mediaType.equals("application/json")) {
      if (place.schema().has("contentSchema")) {
        throw new SchemaException(
            place.location().at("contentSchema"),
            "only a document of JSON has a schema",
            "add contentMediaType: application/json, or application/gzip for a compressed one");
      }
      return null;
    }
    boolean binary = container.equals(new Plain(Scalar.BINARY));
    if (!binary && (compressed || !container.equals(new Plain(Scalar.STRING)))) {
      throw new SchemaException(
          place.location().at("contentMediaType"),
          "only a string holds a document, and one with contentEncoding a compressed document",
          "correct the type of the property");
    }
    if (!place.schema().has("contentSchema")) {
      return new EmbeddedContent(Optional.empty(), compressed);
    }
    Description content = new Single(place.at("contentSchema"));
    String hint = JavaNames.type(place.location().lastSegment()) + "Content";
    if (!(new TypeReader(meanings, named, name).read(content, hint).type() instanceof Named type)) {
      throw new SchemaException(
          place.location().at("contentSchema"),
          "the content is no type of its own",
          "refer to one with $ref");
    }
    return new EmbeddedContent(Optional.of(type), compressed);
  }
}
