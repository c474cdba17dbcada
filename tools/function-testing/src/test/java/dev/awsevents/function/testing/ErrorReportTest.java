package dev.awsevents.function.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ErrorReportTest {
  private static String type(String report) {
    return ErrorReport.type(report.getBytes(UTF_8), "Runtime.UserException");
  }

  @Test
  void theTypeInTheReportCounts() {
    assertEquals("a.B", type("{\"errorMessage\":\"m\",\"errorType\":\"a.B\"}"));
  }

  @Test
  void theHeaderTellsTheTypeIfTheReportDoesNot() {
    assertEquals("Runtime.UserException", type("{\"errorMessage\":\"m\",\"errorType\":null}"));
    assertEquals("Runtime.UserException", type("[]"));
    assertEquals("Runtime.UserException", type("no JSON"));
    assertEquals("Runtime.UserException", type(""));
  }

  @Test
  void anErrorWithoutATypeIsUnknown() {
    assertEquals("Function.Unknown", ErrorReport.type(new byte[0], null));
  }
}
