package dev.awsevents.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.catalogue.PayloadTypes;
import dev.awsevents.fixtures.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of each type tells all that the schema and the fixtures know. */
class TypePagesTest {
  static List<PayloadType> types() {
    return PayloadTypes.all();
  }

  private static Document page(String type) {
    return Site.page("types/" + type + ".html");
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyPropertyOfTheSchemaHasALine(PayloadType type) {
    Set<String> declared = new TreeSet<>();
    type.schema()
        .json()
        .findValues("properties")
        .forEach(each -> each.fieldNames().forEachRemaining(declared::add));
    Document page = page(type.name());
    declared.removeAll(page.select(".tree .wire").eachText());
    declared.removeAll(page.select(".tree .alias code").eachText());
    assertThat(declared).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyFixtureIsThereLetterForLetter(PayloadType type) {
    Document page = page(type.name());
    for (String name : Fixtures.names(type.type())) {
      String json = new String(Fixtures.json(type.type(), name), StandardCharsets.UTF_8);
      Element code =
          requireNonNull(page.selectFirst("#fixture-" + name + " code:not(summary code)"), name);
      assertThat(code.wholeText()).isEqualTo(json.strip());
    }
  }

  @Test
  void aFieldHasItsNamesTypeFormAndMeaning() {
    Element field =
        requireNonNull(page("SqsEvent").getElementById("Records.attributes.SentTimestamp"));

    assertThat(field.text())
        .contains("SentTimestamp", "sentTimestamp()", "Instant", "always sent")
        .contains("milliseconds since 1970 in a string")
        .contains("When the message was sent to the queue.");
  }

  @Test
  void anEventOfEventBridgeHasItsPatternAndAWholeEvent() {
    List<String> code = page("S3ObjectCreated").select("#section-event ~ .two code").eachText();

    assertThat(code).hasSize(2);
    assertThat(code.get(0)).contains("\"source\": [\n    \"aws.s3\"\n  ]");
    assertThat(code.get(1)).contains("\"detail-type\": \"Object Created\"", "\"detail\": {");
  }

  @Test
  void aTypeLeadsToItsAnswerItsGuidesAndTypesThatAreAlike() {
    List<String> links = page("ApiGatewayProxyRequest").select(".facts a").eachAttr("href");

    assertThat(links)
        .contains(
            "ApiGatewayProxyResponse.html",
            "../compare/http-requests.html",
            "../docs/http.html",
            "../schemas/apigateway/ApiGatewayProxyRequest.schema.json");
  }
}
