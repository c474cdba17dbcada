package dev.awsevents.schemaexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.schema.SchemaFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemaTest {
  /** It fetches nothing and knows no keywords but those of the standard. */
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          Dialect.builder(Dialects.getDraft202012())
              .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
              .build());

  private static final Schema META_SCHEMA =
      REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

  static List<PayloadType> types() {
    return Exported.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void aSchemaIsValidAndSoAreThePayloads(PayloadType type) {
    String text = Exported.text(type, SchemaFormat.JSON_SCHEMA);
    Schema schema = REGISTRY.getSchema(text, InputFormat.JSON);

    assertThat(META_SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    Exported.fixtures(type)
        .forEach(
            (name, json) -> assertThat(schema.validate(json, InputFormat.JSON)).as(name).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SqsEvent            | {"Records": 1}                                 | $.Records
          SqsEvent            | {"Records": [{"body": 1}]}                     | $.Records[0].body
          DynamoDbStreamEvent | {"Records": [{"dynamodb": {"Keys": {"a": 1}}}]} | $.Records[0].dynamodb.Keys.a
          """)
  void aWrongValueIsInvalidAlsoBehindReferences(String type, String json, String place) {
    Schema schema =
        REGISTRY.getSchema(
            Exported.text(Exported.type(type), SchemaFormat.JSON_SCHEMA), InputFormat.JSON);

    assertThat(schema.validate(json, InputFormat.JSON))
        .anySatisfy(
            error ->
                assertThat("$" + error.getInstanceLocation().toString().replace("/", "."))
                    .contains(place.substring(place.lastIndexOf('.') + 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SqsEvent            | /$defs/Attributes/properties/SentTimestamp/description | Milliseconds since 1970-01-01T00:00:00Z, in a string.
          EventBridgeEvent    | /properties/time/format                                | date-time
          DynamoDbStreamEvent | /$defs/DynamoDbRecord/properties/eventName/examples/0  | INSERT
          SnsEvent            | /$defs/SnsMessage/properties/SigningCertUrl/description | Also comes as SigningCertURL.
          """)
  void whatOwnKeywordsSayIsInStandardOnes(String type, String pointer, String expected) {
    String text = Exported.text(Exported.type(type), SchemaFormat.JSON_SCHEMA);

    assertThat(Exported.parse(text).at(pointer).asText()).endsWith(expected);
  }
}
