package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.cli.catalogue.PayloadTypes;
import dev.awsevents.cli.output.ExitCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCommandTest {
  @Test
  void listHasEveryType() {
    List<String> lines = Run.of("list").outOfSuccess().lines().toList();

    assertEquals(PayloadTypes.all().size() + 1, lines.size());
    PayloadTypes.all()
        .forEach(
            type ->
                assertEquals(
                    1,
                    lines.stream().filter(line -> line.startsWith(type.name() + " ")).count(),
                    type::name));
  }

  @Test
  void jsonHasAllFacts() {
    JsonNode list = Run.of("list", "--json", "--service", "Amazon SQS").json();
    JsonNode event = list.get(list.size() - 1);

    assertEquals("SqsEvent", event.path("type").asText());
    assertEquals("dev.awsevents.sqs.SqsEvent", event.path("class").asText());
    assertEquals("event", event.path("kind").asText());
    assertEquals("Amazon SQS", event.path("service").asText());
    assertEquals("0.1.0", event.path("since").asText());
    assertTrue(event.path("page").asText().startsWith("https://docs.aws.amazon.com/"));
    assertTrue(event.path("description").asText().contains("queue"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          --service, sqs,             SqsEvent,               AlbRequest
          --service, AMAZON sqs,      SqsBatchResponse,       AlbRequest
          --kind,    event,           SqsEvent,               SqsBatchResponse
          --kind,    event,           CognitoPreSignUpEvent,  SqsBatchResponse
          --kind,    response,        SqsBatchResponse,       SqsEvent
          --kind,    response,        CognitoPreSignUpEvent,  SqsEvent
          --kind,    event+response,  CognitoPreSignUpEvent,  SqsEvent
          --kind,    shared,          IamPolicyDocument,      SqsEvent
          """)
  void listIsNarrowed(String option, String value, String there, String notThere) {
    String list = Run.of("list", option, value).outOfSuccess();

    assertTrue(list.contains("\n" + there + " "), list);
    assertTrue(!list.contains("\n" + notThere + " "), list);
  }

  @Test
  void nothingToListIsAFinding() {
    assertEquals(ExitCode.FINDINGS, Run.of("list", "--service", "no such").exitCode());
    assertEquals(ExitCode.USAGE, Run.of("list", "--kind", "no-such").exitCode());
  }
}
