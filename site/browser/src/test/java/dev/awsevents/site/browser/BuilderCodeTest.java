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
    for (Payload payload : Payload.fixtures()) {
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
    for (Payload payload : Payload.fixtures()) {
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
    return Answers.read(BuilderCode.of(payload.text(), payload.type()));
  }

  private static Object read(Payload payload) {
    Codec<?> codec = PayloadTypes.codec(PayloadTypes.find(payload.type()));
    return AwsEvents.read(payload.text(), codec);
  }
}
