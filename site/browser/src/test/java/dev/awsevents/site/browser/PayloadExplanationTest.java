package dev.awsevents.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PayloadExplanationTest {
  private static final String LONG_NAME = "aNameThatIsLongerThanTheFortyCharactersThatPathsShow";

  private static Map<?, ?> explain(String text) {
    return Answers.read(PayloadExplanation.of(text, "SqsBatchResponse"));
  }

  @Test
  void whatHoldsToTheSchemaIsReadAndWritten() {
    assertEquals(
        Map.of(
            "json", "{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}",
            "unknown", List.of(),
            "violations", List.of(),
            "places", Map.of()),
        withoutError(explain("{ \"batchItemFailures\": [ {\"itemIdentifier\": \"1\"} ] }")));
  }

  private static Map<?, ?> withoutError(Map<?, ?> answer) {
    Map<Object, Object> rest = new HashMap<>(answer);
    rest.remove("error");
    return rest;
  }

  @Test
  void unknownMembersAreFoundInTheText() {
    String text =
        """
        {"batchItemFailures": [
          {"itemIdentifier": "1", "a/b~c\\n\\u0064": [1, {"x": "}"}], "%s": 2}
        ]}"""
            .formatted(LONG_NAME);

    Map<?, ?> answer = explain(text);

    assertEquals(
        List.of("/batchItemFailures/0/a~1b~0c\nd", "/batchItemFailures/0/" + LONG_NAME),
        answer.get("unknown"));
    assertEquals(List.of(), answer.get("violations"));
    assertEquals(
        "\"a/b~c\\n\\u0064\": [1, {\"x\": \"}\"}]",
        marked(text, answer, "/batchItemFailures/0/a~1b~0c\nd"));
    assertEquals(
        "\"" + LONG_NAME + "\": 2", marked(text, answer, "/batchItemFailures/0/" + LONG_NAME));
    Map<?, ?> place =
        Answers.object(Answers.object(answer, "places"), "/batchItemFailures/0/a~1b~0c\nd");
    assertEquals(2L, place.get("line"));
    assertEquals(27L, place.get("column"));
  }

  private static String marked(String text, Map<?, ?> answer, String pointer) {
    Map<?, ?> place = Answers.object(Answers.object(answer, "places"), pointer);
    return text.substring(number(place, "start"), number(place, "end"));
  }

  private static int number(Map<?, ?> place, String name) {
    return ((Long) Objects.requireNonNull(place.get(name))).intValue();
  }

  @Test
  void violationsHavePointersAlsoWhereAMemberIsMissing() {
    String text = "{\"batchItemFailures\": [{\"itemIdentifier\": 1}, {}]}";

    Map<?, ?> answer = explain(text);

    assertEquals(
        List.of(
            Map.of(
                "pointer", "/batchItemFailures/0/itemIdentifier",
                "message", "has a value that does not fit its type"),
            Map.of(
                "pointer", "/batchItemFailures/1/itemIdentifier",
                "message", "is missing")),
        answer.get("violations"));
    assertEquals(
        "\"itemIdentifier\": 1", marked(text, answer, "/batchItemFailures/0/itemIdentifier"));
  }

  @Test
  void aPayloadOfAnotherEventIsAViolationOfTheWhole() {
    Map<?, ?> answer =
        Answers.read(
            PayloadExplanation.of("{\"Records\":[{\"eventSource\":\"aws:sqs\"}]}", "S3Event"));

    Map<?, ?> first = (Map<?, ?>) Answers.list(answer, "violations").get(0);
    assertEquals("", first.get("pointer"));
    assertEquals("is SqsEvent", first.get("message"));
  }

  @Test
  void anObjectThatIsNoVariantIsAViolationOfTheObject() {
    String action = "{\"type\": \"Carve\", \"stone\": 1}";
    String text = "{\"Records\": [{\"ses\": {\"receipt\": {\"action\": %s}}}]}".formatted(action);

    Map<?, ?> answer = Answers.read(PayloadExplanation.of(text, "SesEvent"));

    String pointer = "/Records/0/ses/receipt/action";
    assertTrue(
        Answers.list(answer, "violations")
            .contains(Map.of("pointer", pointer, "message", "is no variant that is known")));
    assertEquals("\"action\": " + action, marked(text, answer, pointer));
    assertEquals(List.of(), answer.get("unknown"));
  }

  @Test
  void aNullInAListOrMapIsAViolationOfTheElement() {
    String text = "{\"L\": [{\"M\": {\"a\": null}}, {\"SS\": [\"b\", null]}, null]}";

    Map<?, ?> answer = Answers.read(PayloadExplanation.of(text, "DynamoDbAttributeValue"));

    assertEquals(
        List.of("/L/0/M/a", "/L/1/SS/1", "/L/2").stream()
            .map(pointer -> Map.of("pointer", pointer, "message", "must not be null"))
            .toList(),
        answer.get("violations"));
    assertEquals("\"a\": null", marked(text, answer, "/L/0/M/a"));
    assertEquals("null", marked(text, answer, "/L/2"));
  }

  @Test
  void aDetailIsExplainedWhereItStands() {
    Map<?, ?> answer = explainDetail("{\"bucket\": {\"name\": 1, \"colour\": \"red\"}}");

    assertEquals(List.of("/detail/bucket/colour"), answer.get("unknown"));
    assertEquals(
        List.of("/detail/bucket/name has a value that does not fit its type"), told(answer));
  }

  @Test
  void aDetailThatDoesNotFitItsTypeIsAViolation() {
    Map<?, ?> answer = explainDetail("{\"bucket\": []}");

    assertEquals(
        List.of(
            "/detail does not fit its type: expected an object but found a list at $.detail.bucket"),
        told(answer));
  }

  /** Violations of the detail. */
  private static List<String> told(Map<?, ?> answer) {
    return Answers.list(answer, "violations").stream()
        .map(Map.class::cast)
        .map(each -> each.get("pointer") + " " + each.get("message"))
        .filter(each -> each.startsWith("/detail") && !each.endsWith("is missing"))
        .toList();
  }

  private static Map<?, ?> explainDetail(String detail) {
    String text =
        "{\"source\": \"aws.s3\", \"detail-type\": \"Object Created\", \"detail\": " + detail + "}";
    return Answers.read(PayloadExplanation.ofEvent(text));
  }

  @Test
  void aTypeThatIsNotThereIsAnError() {
    Map<?, ?> answer = Answers.read(PayloadExplanation.of("{}", "NoEvent"));

    assertEquals(Map.of("message", "there is no type NoEvent"), answer.get("error"));
  }
}
