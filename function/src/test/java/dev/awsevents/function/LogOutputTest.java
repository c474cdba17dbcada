package dev.awsevents.function;

import static dev.awsevents.function.ScriptedServer.accepted;
import static dev.awsevents.function.ScriptedServer.invocation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.function.ScriptedServer.Step;
import dev.awsevents.function.programs.Printing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of what a function prints. */
class LogOutputTest {
  private static final String TIME = "\\{\"timestamp\":\"2[-0-9T:.]+Z\",";

  private record Printed(String output, String errors, String lastResponse) {}

  private static Printed run(String format, String... ways) {
    List<Step> steps = new ArrayList<>();
    for (String way : ways) {
      steps.add(invocation("id", '"' + way + '"'));
      steps.add(accepted());
    }
    try (ScriptedServer server = new ScriptedServer(steps.toArray(Step[]::new));
        FunctionProgram program =
            FunctionProgram.start(
                Map.of("AWS_LAMBDA_RUNTIME_API", server.address(), "AWS_LAMBDA_LOG_FORMAT", format),
                List.of("-Dfile.encoding=UTF-8", "-Dstderr.encoding=UTF-8"),
                Printing.class)) {
      String response = "";
      for (int i = 0; i < ways.length; i++) {
        server.next();
        response = server.request().body();
      }
      return new Printed(program.output(), program.errors(), response);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "line   | id hello\\n",
        "lines  | id first\\rsecond\\r\\rthird\\n",
        "parts  | id ab1\\n",
        "no end | id hello\\n",
        "empty  | \\n",
        "named  | of id: hello\\n",
        "json   | {\"level\": \"DEBUG\"}\\n",
        "umlaut | id \u00fc\ud83d\ude00 \"\\\\\\n",
      })
  void aLineOfTextCarriesTheRequestId(String way, String output) {
    assertEquals(output.translateEscapes(), run("Text", way).output());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "line   | \"level\":\"INFO\",\"message\":\"hello\",\"requestId\":\"id\"}",
        "lines  | \"level\":\"INFO\",\"message\":\"first\\nsecond\\n\\nthird\",\"requestId\":\"id\"}",
        "no end | \"level\":\"INFO\",\"message\":\"hello\",\"requestId\":\"id\"}",
        "umlaut | \"level\":\"INFO\",\"message\":\"\u00fc\ud83d\ude00 \\\"\\\\\",\"requestId\":\"id\"}",
      })
  void aLineOfJsonHasTheRequestIdAsAField(String way, String end) {
    String output = run("JSON", way).output();
    assertTrue(output.matches(TIME + Pattern.quote(end) + "\n"), output);
  }

  @Test
  void jsonIsNotWrappedAndAnEmptyLineIsNoEvent() {
    assertEquals("{\"level\": \"DEBUG\"}\n", run("JSON", "json", "empty").output());
  }

  @Test
  void theErrorStreamIsOfLevelError() {
    String errors = run("JSON", "error").errors();
    assertTrue(errors.matches(TIME + "\"level\":\"ERROR\",\"message\":\"hello\".*\n"), errors);
    assertEquals("id hello\n", run("", "error").errors());
  }

  @Test
  void linesOfSeveralThreadsStayWhole() {
    Map<String, Long> lines =
        run("Text", "threads")
            .output()
            .lines()
            .collect(Collectors.groupingBy(line -> line, Collectors.counting()));

    assertEquals(Map.of("aa", 200L, "bb", 200L, "cc", 200L), lines);
  }

  @Test
  void aFailureIsOneEventOfText() {
    String event = run("Text", "exception").errors();
    assertTrue(event.startsWith("id java.lang.IllegalStateException: a\rb\r\tat dev."), event);
    assertTrue(event.contains("\rCaused by: java.lang.IllegalArgumentException: c\r"), event);
    assertEquals(event.length() - 1, event.indexOf('\n'), event);
  }

  @Test
  void aFailureIsOneEventOfJson() {
    String event = run("JSON", "exception").errors();
    String start =
        "\"level\":\"ERROR\",\"message\":\"a\\nb\",\"requestId\":\"id\","
            + "\"errorType\":\"java.lang.IllegalStateException\",\"errorMessage\":\"a\\nb\","
            + "\"stackTrace\":[\"java.lang.IllegalStateException: a\",\"b\",\"at dev.awsevents.";
    assertTrue(event.matches("(?s)" + TIME + Pattern.quote(start) + ".*"), event);
    assertEquals(event.length() - 1, event.indexOf('\n'), event);
  }

  @Test
  void aListenerIsToldOfTheInvocationOfItsThreadAndOfAllThatFollow() {
    String response = run("Text", "listen", "empty", "exception", "empty").lastResponse();
    String once = "entered id, left";
    assertEquals(
        '"' + String.join(", ", Stream.of(once, once, once, "entered id").toList()) + '"',
        response);
  }
}
