package dev.awsevents.schemaexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.schema.SchemaFormat;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static List<PayloadType> types() {
    return Exported.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theParserOfSwaggerReadsADocumentAndFindsNothingWrong(PayloadType type) {
    String text = Exported.text(type, SchemaFormat.OPENAPI);
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(text);
    List<String> names = new ArrayList<>();
    Exported.parse(text).at("/components/schemas").fieldNames().forEachRemaining(names::add);

    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getSpecVersion()).isEqualTo(SpecVersion.V31);
    assertThat(result.getOpenAPI().getComponents().getSchemas().keySet())
        .containsExactlyElementsOf(names);
    assertThat(names).first().isEqualTo(type.name());
  }

  /** A component is a schema of its own as soon as the others are where it refers to. */
  @ParameterizedTest
  @MethodSource("types")
  void payloadsAreValidByTheirComponent(PayloadType type) {
    JsonNode document = Exported.parse(Exported.text(type, SchemaFormat.OPENAPI));
    ObjectNode component = (ObjectNode) document.at("/components/schemas/" + type.name());
    ObjectNode whole = component.deepCopy();
    whole.set("components", document.get("components"));
    Schema schema = REGISTRY.getSchema(whole.toString(), InputFormat.JSON);

    Exported.fixtures(type)
        .forEach(
            (name, json) -> assertThat(schema.validate(json, InputFormat.JSON)).as(name).isEmpty());
  }
}
