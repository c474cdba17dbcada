package dev.awsevents.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentifyCommandTest {
  private static final byte[] SQS = Fixtures.json(dev.awsevents.sqs.SqsEvent.class);
  private static final byte[] PLACEHOLDER =
      "{\"Records\":[{\"messageId\":\"1\",\"body\":\"\",\"eventSource\":\"string\"}]}"
          .getBytes(UTF_8);

  @Test
  void typeAndReasonArePrinted() {
    assertEquals(
        """
        SqsEvent: Amazon SQS
        by its first-best rule, because
          $.Records[0].eventSource is 'aws:sqs'
        """,
        Run.withInput(SQS, "identify", "-").outOfSuccess());
  }

  @Test
  void secondBestRuleIsPrintedWithWhatTheFirstBestMisses() {
    assertEquals(
        """
        SqsEvent: Amazon SQS
        by a second-best rule, because
          $.Records[0].messageId is there
          $.Records[0].body is there
        It does not meet the first-best rule, because of the lines with '!':
          ! $.Records[0].eventSource is not 'aws:sqs'
        """,
        Run.withInput(PLACEHOLDER, "identify", "-").outOfSuccess());
  }

  @Test
  void eventsThatFitEquallyWellAreAllPrinted() {
    byte[] both =
        "{\"Records\":[{\"messageId\":\"1\",\"body\":\"\",\"s3\":{\"bucket\":{}}}],\"awslogs\":1}"
            .getBytes(UTF_8);
    byte[] equal = "{\"Records\":[{\"s3\":{\"bucket\":{}}}],\"awslogs\":1}".getBytes(UTF_8);
    Run run = Run.withInput(equal, "identify", "-");
    JsonNode json = Run.withInput(equal, "identify", "--json", "-").json();

    assertEquals(
        "SqsEvent", Run.withInput(both, "identify", "--json", "-").json().path("type").asText());
    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertEquals(
        """
        The library cannot tell which event it is: no rule fits better than all others.

        It may be CloudWatchLogsEvent by a second-best rule, because
          $.awslogs is there

        It may be S3Event by a second-best rule, because
          $.Records[0].s3.bucket is there
        """,
        run.out());
    assertTrue(json.get("type").isNull());
    assertEquals(2, json.get("nearest").size());
    assertEquals("second-best", json.at("/nearest/0/rule").asText());
    assertTrue(json.at("/nearest/0/conditions/0/holds").asBoolean());
  }

  @Test
  void otherEventsThatFitArePrinted() {
    String out =
        Run.withInput(
                Fixtures.json(dev.awsevents.eventbridge.ScheduledEvent.class), "identify", "-")
            .outOfSuccess();

    assertTrue(out.startsWith("ScheduledEvent: "), out);
    assertTrue(out.contains("It also fits EventBridgeEvent, which has fewer conditions."), out);
  }

  @Test
  void mostSimilarEventsArePrintedWithWhatIsMissing() {
    String json = "{\"version\":\"2.0\",\"routeArn\":\"secret\"}";
    Run run = Run.withInput(json.getBytes(UTF_8), "identify", "-");

    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertTrue(run.out().startsWith("The library knows no such event.\n"), run.out());
    assertTrue(
        run.out()
            .contains(
                """
                It is not ApiGatewayHttpAuthorizerRequest, because of the lines with '!':
                  ! $.type is missing; it should be 'REQUEST'
                    $.version is '2.0'
                    $.routeArn is there
                """),
        run.out());
    assertFalse(run.out().contains("secret"), run.out());
  }

  @Test
  void payloadWithoutAnyKeyOfEventsGetsAMessage() {
    Run run = Run.withInput("{\"a\":1}".getBytes(UTF_8), "identify", "-");

    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertTrue(run.out().contains("none of the keys"), run.out());
  }

  @Test
  void jsonHasConditionsAndOutcomes() {
    JsonNode known = Run.withInput(SQS, "identify", "--json", "-").json();
    JsonNode unknown =
        Run.withInput(
                "{\"Records\":[{\"eventSource\":1}]}".getBytes(UTF_8), "identify", "--json", "-")
            .json();

    assertEquals("SqsEvent", known.path("type").asText());
    assertEquals("first-best", known.path("rule").asText());
    assertEquals(
        "second-best",
        Run.withInput(PLACEHOLDER, "identify", "--json", "-").json().path("rule").asText());
    assertEquals("$.Records[0].eventSource", known.at("/conditions/0/path").asText());
    assertEquals("equals", known.at("/conditions/0/test").asText());
    assertEquals("aws:sqs", known.at("/conditions/0/operands/0").asText());
    assertTrue(unknown.get("type").isNull());
    assertEquals(3, unknown.get("nearest").size());
    assertFalse(unknown.at("/nearest/0/conditions/0/holds").asBoolean());
    assertTrue(unknown.at("/nearest/0/conditions/0/present").asBoolean());
  }

  @Test
  void contentThatIsNotJsonIsAFindingAndMissingFileIsAnErrorOfUsage(@TempDir Path folder)
      throws IOException {
    Path utf16 = Files.writeString(folder.resolve("a.json"), "{}", UTF_16);
    Path empty = Files.writeString(folder.resolve("b.json"), " \n");
    Path broken = Files.writeString(folder.resolve("c.json"), "{\"a\":");

    assertFinding(utf16, "UTF-16");
    assertFinding(empty, "is empty");
    assertFinding(broken, "is not JSON: ");
    assertEquals(ExitCode.USAGE, Run.of("identify", folder.resolve("no").toString()).exitCode());
    assertEquals(ExitCode.USAGE, Run.of("identify", folder.toString()).exitCode());
    assertEquals(ExitCode.USAGE, Run.of("identify").exitCode());
  }

  private static void assertFinding(Path file, String message) {
    Run run = Run.of("identify", file.toString());

    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertTrue(run.err().contains(message), run.err());
  }
}
