package dev.awsevents.cli.schema.avro;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.check.output.Json;
import dev.awsevents.cli.schema.type.Member;
import dev.awsevents.cli.schema.type.ObjectType;
import dev.awsevents.cli.schema.type.PayloadModel;
import dev.awsevents.cli.schema.type.ValueType;
import dev.awsevents.cli.schema.type.ValueType.ByteListType;
import dev.awsevents.cli.schema.type.ValueType.Element;
import dev.awsevents.cli.schema.type.ValueType.FreeFormType;
import dev.awsevents.cli.schema.type.ValueType.ListType;
import dev.awsevents.cli.schema.type.ValueType.MapType;
import dev.awsevents.cli.schema.type.ValueType.ObjectReference;
import dev.awsevents.cli.schema.type.ValueType.ScalarType;
import dev.awsevents.cli.schema.type.ValueType.TimestampType;
import dev.awsevents.cli.schema.type.ValueType.UnionReference;
import dev.awsevents.codegen.model.TypeName;
import java.util.HashSet;
import java.util.Set;

/**
 * A payload as a schema of Avro. What a program needs to convert JSON stands in attributes: {@value
 * #WIRE_NAME} of a field whose name is another in JSON, {@value #OTHER_WIRE_NAMES} if it has
 * several spellings there, {@value #CONSTANT} of a field that always has the same value, which
 * tells the kinds of a union apart, and {@value #WIRE_FORM} of a type whose values are something
 * else in JSON.
 */
public final class AvroWriter implements ValueType.Cases<JsonNode> {
  static final String WIRE_NAME = "wireName";
  static final String OTHER_WIRE_NAMES = "otherWireNames";
  static final String CONSTANT = "constant";
  static final String WIRE_FORM = "wireForm";

  private final PayloadModel model;
  private final Set<TypeName> defined = new HashSet<>();

  private AvroWriter(PayloadModel model) {
    this.model = model;
  }

  /** The text of an {@code .avsc} file. */
  public static String write(PayloadModel model) {
    AvroWriter writer = new AvroWriter(model);
    return Json.pretty(model.root().type().match(writer));
  }

  private JsonNode record(ObjectType object) {
    TypeName name = object.name();
    if (!defined.add(name)) {
      return Json.object().textNode(AvroNames.fullName(name));
    }
    ObjectNode record =
        Json.object()
            .put("type", "record")
            .put("name", name.simpleName())
            .put("namespace", AvroNames.namespace(name));
    describe(record, object.description());
    ArrayNode fields = record.putArray("fields");
    Set<String> taken = new HashSet<>();
    object.members().forEach(member -> fields.add(field(member, taken)));
    return record;
  }

  private ObjectNode field(Member member, Set<String> taken) {
    String name = AvroNames.field(member.wireName(), taken);
    ObjectNode field = Json.object().put("name", name);
    describe(field, member.description());
    JsonNode type = member.type().match(this);
    if (member.isGuaranteed()) {
      field.set("type", type);
    } else {
      field.set("type", orNull(type));
      field.putNull("default");
    }
    if (member.type() instanceof ScalarType scalar && scalar.constant() != null) {
      field.put(CONSTANT, scalar.constant());
    }
    if (!name.equals(member.wireName())) {
      field.put(WIRE_NAME, member.wireName());
    }
    if (!member.aliases().isEmpty()) {
      field.set(OTHER_WIRE_NAMES, Json.list(member.aliases()));
    }
    return field;
  }

  private static void describe(ObjectNode schema, String description) {
    if (!description.isEmpty()) {
      schema.put("doc", description);
    }
  }

  private static ArrayNode orNull(JsonNode type) {
    ArrayNode union = Json.list().add("null");
    return type instanceof ArrayNode several ? union.addAll(several) : union.add(type);
  }

  private JsonNode element(Element element) {
    JsonNode type = element.type().match(this);
    return element.nullable() ? orNull(type) : type;
  }

  private static ObjectNode converted(String type, String wireForm) {
    return Json.object().put("type", type).put(WIRE_FORM, wireForm);
  }

  @Override
  public JsonNode onScalar(ScalarType type) {
    return switch (type.scalar()) {
      case BOOLEAN -> Json.object().textNode("boolean");
      case INTEGER -> Json.object().textNode("int");
      case LONG -> Json.object().textNode("long");
      case INTEGER_TEXT -> converted("int", "string");
      case LONG_TEXT -> converted("long", "string");
      case DECIMAL, DOUBLE -> Json.object().textNode("double");
      case BINARY -> converted("bytes", "base64");
      default -> Json.object().textNode("string");
    };
  }

  @Override
  public JsonNode onTimestamp(TimestampType type) {
    return Json.object()
        .put("type", "long")
        .put("logicalType", "timestamp-micros")
        .put(WIRE_FORM, type.form().keyword());
  }

  @Override
  public JsonNode onList(ListType type) {
    ObjectNode list = Json.object().put("type", "array");
    list.set("items", element(type.element()));
    return list;
  }

  @Override
  public JsonNode onMap(MapType type) {
    ObjectNode map = Json.object().put("type", "map");
    map.set("values", element(type.value()));
    return map;
  }

  @Override
  public JsonNode onObject(ObjectReference type) {
    return record(model.object(type.name()));
  }

  /** The kinds, and JSON text for an object of a kind that the schema does not know. */
  @Override
  public JsonNode onUnion(UnionReference type) {
    ArrayNode union = Json.list();
    model.union(type.name()).variants().forEach(name -> union.add(record(model.object(name))));
    return union.add(converted("string", "json"));
  }

  @Override
  public JsonNode onFreeForm(FreeFormType type) {
    return converted("string", "json");
  }

  @Override
  public JsonNode onByteList(ByteListType type) {
    return converted("bytes", "signed-bytes");
  }
}
