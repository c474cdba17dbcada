package dev.awsevents.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real libraries write, with the configuration that docs/logging.md shows. */
class LibrariesTest {
  private static List<JsonNode> json(String library) {
    return LoggedLines.json(
        library, Map.of("AWS_LAMBDA_LOG_FORMAT", "JSON", "AWS_LAMBDA_LOG_LEVEL", "INFO"));
  }

  private static JsonNode only(List<JsonNode> lines, String level) {
    return lines.stream()
        .filter(line -> line.path("level").asText().equals(level))
        .findFirst()
        .orElseThrow(() -> new AssertionError(lines));
  }

  @ParameterizedTest
  @ValueSource(strings = {"logback", "log4j", "jul"})
  void eachEventIsALineOfJson(String library) {
    List<JsonNode> lines = json(library);

    JsonNode info = only(lines, "INFO");
    assertTrue(info.path("timestamp").asText().matches("20..-..-..T..:..:..\\.\\d{3}Z"));
    assertEquals("two\nlines", info.path("message").asText());
    assertEquals("orders", info.path("logger").asText());
    for (JsonNode line : lines) {
      assertEquals("id-1", line.path("requestId").asText(), line::toString);
      assertEquals("arn:f", line.path("functionArn").asText(), line::toString);
      assertEquals("blue", line.path("tenantId").asText(), line::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"logback", "log4j", "jul"})
  void anExceptionIsInFieldsOfItsOwn(String library) {
    JsonNode error = only(json(library), "ERROR");

    assertEquals("failed", error.path("message").asText());
    assertEquals("java.lang.IllegalStateException", error.path("errorType").asText());
    assertEquals("a\nb", error.path("errorMessage").asText());
    assertEquals("java.lang.IllegalStateException: a", error.path("stackTrace").get(0).asText());
    assertTrue(error.path("stackTrace").size() > 2, error::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"logback", "log4j", "jul"})
  void aRecordThatIsLoggedShowsNoSecrets(String library) {
    List<JsonNode> lines = json(library);

    assertFalse(lines.toString().contains(LoggedLines.PASSWORD), lines::toString);
    assertTrue(only(lines, "WARN").toString().contains("password=***"), lines::toString);
  }

  @ParameterizedTest
  @CsvSource({"logback,3", "log4j,3"})
  void valuesOfTheProgramAreFieldsAndNoneIsLost(String library, String level) {
    JsonNode warning = only(json(library), "WARN");

    assertEquals(level, warning.path("level_").asText(), warning::toString);
    assertEquals("7", warning.path("order").asText(), warning::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"logback", "log4j"})
  void theMdcHasWhatIdentifiesTheInvocation(String library) {
    String mdc =
        json(library).stream()
            .map(line -> line.path("message").asText())
            .filter(message -> message.startsWith("mdc "))
            .findFirst()
            .orElseThrow();

    for (String entry : List.of("requestId=id-1", "traceId=Root=1-2-3", "tenantId=blue")) {
      assertTrue(mdc.contains(entry), mdc);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "logback, DEBUG, 5",
    "logback, INFO, 4",
    "logback, WARN, 2",
    "logback, ERROR, 1",
    "logback, FATAL, 0",
    "log4j, DEBUG, 6",
    "log4j, INFO, 5",
    "log4j, WARN, 3",
    "log4j, ERROR, 2",
    "log4j, FATAL, 1",
    "jul, DEBUG, 4",
    "jul, INFO, 3",
    "jul, WARN, 2",
    "jul, ERROR, 1",
    "jul, FATAL, 0",
  })
  void nothingBelowTheLevelIsLogged(String library, String level, int count) {
    List<JsonNode> lines =
        LoggedLines.json(
            library, Map.of("AWS_LAMBDA_LOG_FORMAT", "JSON", "AWS_LAMBDA_LOG_LEVEL", level));

    long own = lines.stream().filter(line -> line.path("logger").asText().equals("orders")).count();
    assertEquals(count, own, lines::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"logback", "log4j", "jul"})
  void anEventOfTextIsOneLine(String library) {
    List<String> lines =
        LoggedLines.text(library, Map.of("AWS_LAMBDA_LOG_LEVEL", "INFO")).stream()
            .filter(line -> !line.isEmpty())
            .toList();

    assertTrue(
        lines.stream().anyMatch(line -> line.matches("20\\S+Z id-1 INFO orders - two")),
        lines::toString);
  }

  @Test
  void withoutAnInvocationThereIsNoRequestId() {
    String line =
        new LogLines(Map.of("AWS_LAMBDA_LOG_FORMAT", "JSON"), true, true)
            .line(new LogEvent(Instant.EPOCH, "INFO", null, "m", null, Map.of(), Map.of()));

    assertEquals(
        "{\"timestamp\":\"1970-01-01T00:00:00.000Z\",\"level\":\"INFO\",\"message\":\"m\"}\n",
        line);
  }

  @Test
  void theMdcServesThreadsThatProcessNoInvocation() {
    LogLines lines = new LogLines(Map.of("AWS_LAMBDA_LOG_FORMAT", "JSON"), false, true);
    Map<String, String> mdc = Map.of("requestId", "r", "tenantId", "t", "traceId", "x");
    String line = lines.line(new LogEvent(Instant.EPOCH, "INFO", null, "m", null, mdc, Map.of()));

    assertTrue(line.endsWith("\"message\":\"m\",\"requestId\":\"r\",\"tenantId\":\"t\"}\n"), line);
  }

  @Test
  void lineBreaksOfATextAreCarriageReturns() {
    String line =
        new LogLines(Map.of(), true, true)
            .line(
                new LogEvent(
                    Instant.EPOCH,
                    "ERROR",
                    "l",
                    "a\nb\r\nc",
                    new LoggedFailure("T", "m", "T: m\n\tat x\n"),
                    Map.of(),
                    Map.of()));

    assertEquals("1970-01-01T00:00:00.000Z ERROR l - a\rb\rc\rT: m\r\tat x\n", line);
  }
}
