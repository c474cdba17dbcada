package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.meaning.TypeStatements;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.meaning.ValueKind.TrueOrFalse;
import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.JavaLimits;
import dev.awsevents.codegen.model.RecordForm;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.Sensitivity;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.naming.JavaNames;
import dev.awsevents.codegen.naming.ReservedNames;
import dev.awsevents.codegen.naming.UniqueNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the record that an object with known properties becomes. */
final class RecordReader {
  private final SchemaDocuments documents;
  private final MeaningReader meanings;
  private final TypeName name;
  private final Consumer<String> warnings;
  private final TypeReader types;
  private final SensitiveFields sensitive;
  private final TypeStatements statements;
  private final NullableElements nullableElements;

  RecordReader(
      SchemaDocuments documents,
      MeaningReader meanings,
      FormatTypes formats,
      NamedTypes named,
      TypeName name,
      Consumer<String> warnings) {
    this.warnings = warnings;
    this.documents = documents;
    this.meanings = meanings;
    this.types = new TypeReader(meanings, formats, named, name);
    this.name = name;
    this.sensitive = new SensitiveFields(meanings);
    this.statements = new TypeStatements(meanings);
    this.nullableElements = new NullableElements(meanings);
  }

  RecordType read(Structure structure) {
    Origin origin = structure.origin();
    if (documents.isStrict(origin.location().document())) {
      checkRequired(structure);
    }
    Map<String, SchemaCombination> properties = properties(structure);
    Map<String, String> javaNames = javaNames(properties);
    List<Field> fields = new ArrayList<>();
    properties.forEach(
        (wireName, property) ->
            fields.add(
                field(
                    wireName,
                    javaNames.getOrDefault(wireName, wireName),
                    new PropertyDeclarations(property),
                    structure.required().contains(wireName))));
    return new RecordType(
        name,
        fields,
        ConditionalRequirements.of(origin.json(), fields),
        structure.interfaces(),
        ShortcutReader.read(origin.json(), origin.location()),
        RecordForm.OBJECT,
        isOpen(structure, properties),
        sensitive.of(structure),
        Documentations.of(origin.json()),
        origin.location());
  }

  /** Whether the schema speaks of members that are no fields. */
  private static boolean isOpen(Structure structure, Map<String, SchemaCombination> properties) {
    JsonNode json = structure.origin().json();
    JsonNode others = json.path("additionalProperties");
    return others.isObject()
        || others.asBoolean()
        || json.has("patternProperties")
        || properties.size() < structure.properties().size();
  }

  /** The properties that fit into a record; all others are left to {@code unknownFields}. */
  private Map<String, SchemaCombination> properties(Structure structure) {
    Map<String, SchemaCombination> properties = new LinkedHashMap<>(structure.properties());
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

  private static Map<String, String> javaNames(Map<String, SchemaCombination> properties) {
    Map<String, String> natural = new LinkedHashMap<>();
    Map<String, String> chosen = new LinkedHashMap<>();
    properties.forEach(
        (wireName, property) -> {
          JsonNode javaName = new PropertyDeclarations(property).get("javaName");
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

  private Field field(
      String wireName, String javaName, PropertyDeclarations property, boolean required) {
    TypeReader.Result result = types.read(property.schemas(), JavaNames.typeOf(javaName));
    Sensitivity sensitivity = sensitive.of(property.schemas(), result.type());
    return new Field(
        wireName,
        javaName,
        property.aliases(),
        result.type(),
        required,
        result.nullable(),
        !statements.areIn(property.schemas()),
        statements.haveAnyElements(property.schemas()),
        nullableElements.of(meanings.read(property.schemas()).kind()),
        constant(property, result.type()),
        new ContentReader(documents, types, warnings).read(property, result.type()),
        sensitivity,
        documentation(property, result.remark()).with(remark(sensitivity)),
        property.schemas().first().location());
  }

  /** The value of a property that has only one, if it is a string, whole number or boolean. */
  private @Nullable String constant(PropertyDeclarations property, TypeReference type) {
    if (!(type instanceof Plain plain)) {
      return null;
    }
    ValueKind kind = meanings.read(property.schemas()).kind();
    List<String> values = List.of();
    if (kind instanceof Text text && !text.isOpen()) {
      values = text.values();
    } else if (kind instanceof Numeric number) {
      values = number.values();
    } else if (kind instanceof TrueOrFalse truth) {
      values = truth.values();
    }
    return values.size() == 1 && isLiteral(values.get(0), plain.scalar()) ? values.get(0) : null;
  }

  /**
   * A number that is too large for its type, or has another form than Java's, stays as it comes.
   */
  private static boolean isLiteral(String value, Scalar scalar) {
    return switch (scalar) {
      case STRING, BOOLEAN -> true;
      case INTEGER -> value.matches("0|-?[1-9][0-9]{0,8}");
      case LONG -> value.matches("0|-?[1-9][0-9]{0,17}");
      default -> false;
    };
  }

  private static String remark(Sensitivity sensitivity) {
    if (sensitivity.whole()) {
      return "A secret: `toString` does not show it.";
    }
    return sensitivity.isAny() ? "`toString` does not show the secrets in it." : "";
  }

  private Documentation documentation(PropertyDeclarations property, String remark) {
    Documentation own = Documentations.of(property.keywords());
    if (own.description().isEmpty()) {
      JsonNode target = meanings.read(property.schemas()).kind().origin().json();
      own = own.orElse(Documentations.of(target));
    }
    return own.with(remark);
  }
}
