package dev.awsevents.site.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.awsevents.AwsEvents;
import dev.awsevents.codec.Codec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BuilderCodeTest {
  @Test
  void theCodeOfEveryFixtureBuildsTheRecordThatReadingGives() throws Exception {
    CompiledExpressions expressions = new CompiledExpressions();
    Map<Payload, String> names = new LinkedHashMap<>();
    for (Payload payload : Payload.all()) {
      names.put(payload, add(expressions, payload));
    }
    expressions.compile();

    List<Executable> comparisons = new ArrayList<>();
    names.forEach(
        (payload, name) ->
            comparisons.add(
                () -> assertEquals(read(payload), expressions.value(name), payload::toString)));
    assertAll(comparisons);
  }

  @Test
  void fixturesNeedNoReadingOfTheWholePayload() {
    Map<String, Long> reading = new HashMap<>();
    for (Payload payload : Payload.all()) {
      if (code(payload).startsWith("AwsEvents.read")) {
        reading.merge(payload.type(), 1L, Long::sum);
      }
    }
    assertEquals(Map.of(), reading);
  }

  @Test
  void codeIsBrokenIntoLinesAsGoogleJavaFormatDoes() {
    String text =
        "{\"Records\":[{\"messageId\":\"1\",\"body\":\"x\\ny\",\"attributes\":{}, \"new\":[1.50]}]}";

    assertEquals(
        """
        SqsEvent.builder()
            .addRecords(
                message ->
                    message
                        .messageId("1")
                        .body("x\\ny")
                        .attributes(attributes -> {})
                        .putUnknownFields("new", AwsEvents.read("[1.50]", Object.class)))
            .build()""",
        code(new Payload("SqsEvent", "short", text)));
  }

  @Test
  void anEventIsBuiltWithTheTypeOfItsDetail() {
    Map<?, ?> answer = answer(event("{\"bucket\":{\"name\":\"b\"},\"new\":[1]}"));

    assertEquals("EventBridgeEvent<S3ObjectCreated>", answer.get("type"));
    assertEquals(
        """
        EventBridgeEvent.<S3ObjectCreated>builder()
            .detailType("Object Created")
            .source("aws.s3")
            .detail(
                S3ObjectCreated.builder()
                    .bucket(s3Bucket -> s3Bucket.name("b"))
                    .unknownFields(Map.of("new", AwsEvents.read("[1]", Object.class)))
                    .build())
            .build()""",
        answer.get("code"));
  }

  @Test
  void anEventIsReadWhereBuildersOfItsDetailCannotGiveAValue() {
    Map<?, ?> answer = answer(event("{\"new\":null}"));

    assertEquals("EventBridgeEvent<?>", answer.get("type"));
    assertEquals(
        """
        AwsEvents.read(
            "{\\"detail-type\\":\\"Object Created\\",\\"source\\":\\"aws.s3\\",\\"detail\\":{\\"new\\":null}}",
            EventBridgeEvent.class)""",
        answer.get("code"));
  }

  private static Payload event(String detail) {
    String text =
        "{\"source\":\"aws.s3\",\"detail-type\":\"Object Created\",\"detail\":" + detail + "}";
    return new Payload("EventBridgeEvent", "short", text);
  }

  @Test
  void whatIsNoJsonIsAnError() {
    Map<?, ?> answer = answer(new Payload("SqsEvent", "cut", "{\n  \"Records\": ["));

    assertNull(answer.get("code"));
    Map<?, ?> error = Answers.object(answer, "error");
    assertEquals("expected an object but found the end of the document", error.get("message"));
    assertEquals(2L, error.get("line"));
    assertEquals(15L, error.get("column"));
  }

  private static String add(CompiledExpressions expressions, Payload payload) {
    Map<?, ?> answer = answer(payload);
    List<?> imports = Answers.list(answer, "imports");
    return expressions.add(code(payload), imports.stream().map(String.class::cast).toList());
  }

  private static String code(Payload payload) {
    return Objects.requireNonNull(Answers.text(answer(payload), "code"));
  }

  private static Map<?, ?> answer(Payload payload) {
    return Answers.read(payload.builderCode());
  }

  private static Object read(Payload payload) {
    Codec<?> codec = PayloadTypes.codec(PayloadTypes.find(payload.type()));
    return AwsEvents.read(payload.text(), codec);
  }
}
