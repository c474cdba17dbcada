package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.catalogue.PayloadTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShowCommandTest {
  static List<PayloadType> types() {
    return PayloadTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyPropertyOfTheSchemaIsShown(PayloadType type) {
    JsonNode schema = type.schema().json();
    Set<String> declared = new TreeSet<>();
    schema
        .findValues("properties")
        .forEach(each -> each.fieldNames().forEachRemaining(declared::add));
    JsonNode shown = Run.of("show", type.name(), "--json").json();
    List<String> names = new ArrayList<>(shown.findValuesAsText("name"));

    assertEquals(type.type().getName(), shown.path("class").asText());
    declared.removeAll(names);
    assertEquals(Set.of(), declared);
  }

  @ParameterizedTest
  @MethodSource("types")
  void textHasTheDescriptionTheAddressAndTheCode(PayloadType type) {
    String page = Run.of("show", type.name()).outOfSuccess();

    assertTrue(page.startsWith(type.name() + ": " + type.schema().kind() + ", "), page);
    assertTrue(page.contains("\n" + type.schema().page() + "\n"), page);
    assertTrue(page.contains("    import dev.awsevents.AwsEvents;"), page);
    assertTrue(page.lines().allMatch(line -> line.equals(line.stripTrailing())), page);
  }

  @Test
  void fieldHasNamesTypeAndNullability() {
    String page = Run.of("show", "sqsevent").outOfSuccess();

    assertTrue(page.contains("\nrecords: List<SqsEvent.Message>  <- Records\n"), page);
    assertTrue(page.contains("\n  messageId: String\n      ID of the message"), page);
    assertTrue(page.contains("\n    awsTraceHeader: String or null  <- AWSTraceHeader\n"), page);
    assertTrue(page.contains("\n    sentTimestamp: Instant  <- SentTimestamp\n"), page);
  }

  @Test
  void jsonHasNamesTypeAndNullability() {
    JsonNode records = Run.of("show", "S3Event", "--json").json().at("/fields/0");

    assertEquals("Records", records.path("name").asText());
    assertEquals("records", records.path("javaName").asText());
    assertEquals("List<S3Event.S3Record>", records.path("javaType").asText());
    assertEquals(true, records.path("required").asBoolean());
    assertEquals(false, records.path("nullable").asBoolean());
    assertTrue(records.path("description").asText().endsWith("."));
  }

  @Test
  void jsonHasTheFormOfValuesAndMarksSecrets() {
    JsonNode message = Run.of("show", "SqsEvent", "--json").json().at("/fields/0/fields");
    JsonNode sent = message.at("/3/fields/2");
    JsonNode headers = Run.of("show", "AlbRequest", "--json").json();

    assertEquals("SentTimestamp", sent.path("name").asText());
    assertEquals("milliseconds since 1970 in a string", sent.path("form").asText());
    assertEquals(List.of("true"), List.copyOf(Set.copyOf(headers.findValuesAsText("sensitive"))));
  }

  @Test
  void partsOfARecursiveTypeAreShownOnce() {
    String page = Run.of("show", "DynamoDbAttributeValue").outOfSuccess();

    assertTrue(page.contains("| DynamoDbAttributeValue.L, when it has L"), page);
    assertTrue(page.contains("l: List<DynamoDbAttributeValue>  <- L  (as above)"), page);
  }

  @Test
  void wholeDocumentAliasesAndKnownValuesAreShown() {
    assertTrue(
        Run.of("show", "ConnectContactFlowResponse")
            .outOfSuccess()
            .contains("<- the whole document"));
    assertTrue(
        Run.of("show", "ClientVpnConnectionHandlerResponse")
            .outOfSuccess()
            .contains(" or error-msg-on-failed-posture-compliance"));
    assertTrue(
        Run.of("show", "DynamoDbStreamEvent")
            .outOfSuccess()
            .contains("Known values: INSERT, MODIFY, REMOVE"));
  }
}
