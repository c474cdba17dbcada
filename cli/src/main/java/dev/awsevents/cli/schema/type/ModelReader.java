package dev.awsevents.cli.schema.type;

import dev.awsevents.cli.model.TypeModel;
import dev.awsevents.cli.schema.type.ValueType.ByteListType;
import dev.awsevents.cli.schema.type.ValueType.Element;
import dev.awsevents.cli.schema.type.ValueType.FreeFormType;
import dev.awsevents.cli.schema.type.ValueType.ListType;
import dev.awsevents.cli.schema.type.ValueType.MapType;
import dev.awsevents.cli.schema.type.ValueType.ObjectReference;
import dev.awsevents.cli.schema.type.ValueType.ScalarType;
import dev.awsevents.cli.schema.type.ValueType.TimestampType;
import dev.awsevents.cli.schema.type.ValueType.UnionReference;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.ByteList;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Timestamp;
import dev.awsevents.conformance.ResolvedSchema;
import dev.awsevents.conformance.SchemaFile;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the types from the generator's model of the schema. Whether an element may be null, which
 * makes no difference in Java, and descriptions come from the schema itself.
 */
final class ModelReader {
  private final TypeModel model;
  private final Map<TypeName, ObjectType> objects = new HashMap<>();

  /** In the order in which the payload refers to them. */
  private final Set<TypeName> names = new LinkedHashSet<>();

  private final Map<TypeName, UnionType> unions = new HashMap<>();

  private ModelReader(TypeModel model) {
    this.model = model;
  }

  static PayloadModel read(SchemaFile schema) {
    ModelReader reader = new ModelReader(TypeModel.of(schema));
    TypeName name = reader.model.root().name();
    return new PayloadModel(
        schema, reader.root(name), List.copyOf(reader.names), reader.objects, reader.unions);
  }

  private Member root(TypeName name) {
    TypeDefinition type = model.type(name);
    if (type instanceof RecordType record && record.form().isWhole()) {
      return member(record.fields().get(0));
    }
    return new Member(
        "",
        List.of(),
        "",
        named(name),
        true,
        false,
        type.documentation().description(),
        type.documentation().deprecated());
  }

  private ValueType named(TypeName name) {
    TypeDefinition type = model.type(name);
    if (type instanceof OpenEnumType openEnum) {
      return new ScalarType(Scalar.STRING, null, openEnum.values());
    }
    if (type instanceof RecordType record) {
      object(record);
      return new ObjectReference(name);
    }
    union((TypeDefinition.UnionType) type);
    return new UnionReference(name);
  }

  private void object(RecordType record) {
    if (!names.add(record.name())) {
      return;
    }
    if (record.form().isWhole()) {
      throw new IllegalStateException(record.name() + " is a list or a map inside of a payload");
    }
    objects.put(
        record.name(),
        new ObjectType(
            record.name(),
            record.fields().stream().map(this::member).toList(),
            record.open(),
            record.documentation().description()));
  }

  private void union(TypeDefinition.UnionType union) {
    if (!names.add(union.name())) {
      return;
    }
    boolean wrapper = union.variants().stream().allMatch(TypeDefinition.Variant::wrapper);
    String description = union.documentation().description();
    List<TypeName> variants = union.variants().stream().map(TypeDefinition.Variant::type).toList();
    unions.put(union.name(), new UnionType(union.name(), variants, wrapper, description));
    variants.forEach(variant -> object((RecordType) model.type(variant)));
  }

  private Member member(Field field) {
    String id = field.location().document().toString();
    SchemaFile file = SchemaFile.at(id.substring(SchemaFile.ID_PREFIX.length()));
    ResolvedSchema schema = ResolvedSchema.at(file, field.location().pointer());
    return new Member(
        field.wireName(),
        field.aliases(),
        field.javaName(),
        constant(field, type(field.type(), schema)),
        field.required(),
        field.nullable(),
        description(schema),
        field.documentation().deprecated());
  }

  /** The generator adds to its own descriptions what matters in Java. */
  private static String description(ResolvedSchema schema) {
    return schema.has("description")
        ? schema.declaring("description").get("description").asText()
        : "";
  }

  private static ValueType constant(Field field, ValueType type) {
    return field.constant() != null && type instanceof ScalarType scalar
        ? new ScalarType(scalar.scalar(), field.constant(), scalar.known())
        : type;
  }

  private Element element(TypeReference type, ResolvedSchema schema) {
    return new Element(type(type, schema), schema.types().contains("null"));
  }

  private ValueType type(TypeReference type, ResolvedSchema schema) {
    return type.match(
        new TypeReference.Cases<ValueType>() {
          @Override
          public ValueType onPlain(Plain plain) {
            return new ScalarType(plain.scalar(), null, List.of());
          }

          @Override
          public ValueType onTimestamp(Timestamp timestamp) {
            return new TimestampType(timestamp.form());
          }

          @Override
          public ValueType onList(ListOf list) {
            return new ListType(element(list.element(), schema.items()), list.loneElement());
          }

          @Override
          public ValueType onMap(MapOf map) {
            return new MapType(element(map.value(), schema.values()));
          }

          @Override
          public ValueType onNamed(Named named) {
            return named(named.name());
          }

          @Override
          public ValueType onFreeForm(FreeForm freeForm) {
            return new FreeFormType(freeForm.object());
          }

          @Override
          public ValueType onByteList(ByteList byteList) {
            return new ByteListType();
          }

          @Override
          public ValueType onParameter(Parameter parameter) {
            return new FreeFormType(false);
          }
        });
  }
}
