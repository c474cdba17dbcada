package dev.awsevents.schemaexport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.catalogue.PayloadTypes;
import dev.awsevents.cli.schema.SchemaFormat;
import dev.awsevents.cli.schema.type.Member;
import dev.awsevents.cli.schema.type.PayloadModel;
import dev.awsevents.conformance.JsonDifference;
import dev.awsevents.fixtures.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All types, their schemas in other languages, and their fixtures. */
final class Exported {
  private Exported() {}

  static List<PayloadType> types() {
    return PayloadTypes.all();
  }

  static String text(PayloadType type, SchemaFormat format) {
    return format.write(type.schema());
  }

  static PayloadType type(String name) {
    return PayloadTypes.named(name).orElseThrow();
  }

  /** The names of all members that the schema of a type knows, at any level. */
  static Set<String> wireNames(PayloadType type) {
    PayloadModel model = PayloadModel.of(type.schema());
    return model.names().stream()
        .filter(name -> model.findUnion(name) == null)
        .flatMap(name -> model.object(name).members().stream())
        .map(Member::wireName)
        .collect(Collectors.toSet());
  }

  /** The texts of all fixtures of a type, by their names. */
  static Map<String, String> fixtures(PayloadType type) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : Fixtures.names(type.type())) {
      texts.put(name, new String(Fixtures.json(type.type(), name), StandardCharsets.UTF_8));
    }
    return texts;
  }

  /** An object with one member. */
  static JsonNode inside(String name, JsonNode value) {
    return JsonNodeFactory.instance.objectNode().set(name, value);
  }

  static JsonNode parse(String json) {
    return JsonDifference.parse(json.getBytes(StandardCharsets.UTF_8));
  }
}
