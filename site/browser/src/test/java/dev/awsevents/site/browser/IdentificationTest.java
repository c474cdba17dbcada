package dev.awsevents.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.awsevents.AwsEvents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentificationTest {
  static List<Payload> fixtures() {
    return Payload.fixtures();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void aPayloadIsWhatTheLibraryIdentifies(Payload payload) {
    Map<?, ?> answer = Answers.read(Identification.of(payload.text()));

    assertEquals(
        AwsEvents.identify(payload.text().getBytes(StandardCharsets.UTF_8))
            .map(Class::getSimpleName)
            .orElse(null),
        answer.get("type"));
    assertNull(answer.get("error"));
  }

  @Test
  void anEventIsExplainedByItsConditions() {
    Map<?, ?> answer =
        Answers.read(Identification.of("{\"Records\":[{\"eventSource\":\"aws:sqs\"}]}"));

    assertEquals("dev.awsevents.sqs.SqsEvent", answer.get("class"));
    assertEquals("first-best", answer.get("rule"));
    assertEquals(
        List.of(
            Map.of(
                "pointer", "/Records/0/eventSource",
                "holds", true,
                "text", "$.Records[0].eventSource is 'aws:sqs'")),
        answer.get("conditions"));
    assertEquals(
        List.of("by its first-best rule, because", "  $.Records[0].eventSource is 'aws:sqs'"),
        answer.get("explanation"));
  }

  @Test
  void whatIsNoEventHasTheNearestOnes() {
    Map<?, ?> answer =
        Answers.read(Identification.of("{\"Records\":[{\"eventSource\":\"aws:new\"}]}"));

    assertNull(answer.get("type"));
    assertEquals(3, Answers.list(answer, "nearest").size());
  }

  @Test
  void anErrorHasItsPlaceInTheTextAlsoBehindCharactersOfSeveralBytes() {
    Map<?, ?> answer =
        Answers.read(Identification.of("{\n\"\u00e9\u6f22\ud83d\ude00\": [1,\n  tru]}"));

    assertNull(answer.get("type"));
    Map<?, ?> error = Answers.object(answer, "error");
    assertEquals(3L, error.get("line"));
    assertEquals(3L, error.get("column"));
    assertEquals("/\u00e9\u6f22\ud83d\ude00/1", error.get("pointer"));
  }
}
