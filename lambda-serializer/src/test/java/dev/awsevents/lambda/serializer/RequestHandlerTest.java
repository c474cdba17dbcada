package dev.awsevents.lambda.serializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.lambda.handlers.SqsHandler;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.sqs.SqsEvent;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A {@code RequestHandler} of generated types. The tests share one function, in any order. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class RequestHandlerTest {
  private static LambdaFunction function;

  @BeforeAll
  static void start(@TempDir Path folder) {
    function = Functions.start(SqsHandler.class, folder);
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void everyFixtureOfTheTypeIsProcessed() {
    for (String name : Fixtures.names(SqsEvent.class)) {
      assertEquals("{}", function.invoke(Fixtures.json(SqsEvent.class, name)).response(), name);
    }
  }

  @Test
  void responseIsWrittenAsAwsExpectsIt() {
    assertEquals(
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"},{\"itemIdentifier\":\"3\"}]}",
        function
            .invoke(
                """
                {"Records":[{"messageId":"1","body":"fail"},{"messageId":"2","body":"ok"},
                {"messageId":"3","body":"fail"}]}
                """)
            .response());
  }

  @Test
  void nullIsNoReportOfABatch() {
    String error = function.invoke("{\"Records\":[{\"body\":\"null\"}]}").error();

    assertTrue(error.contains("JSON serialization of response"), error);
    assertTrue(
        function.log().contains("returned null in place of dev.awsevents.sqs.SqsBatchResponse"),
        function::log);
  }

  @Test
  void exceptionOfTheHandlerIsReportedAsItIs() {
    String error =
        function.invoke("{\"Records\":[{\"messageId\":\"7\",\"body\":\"throw\"}]}").error();

    assertTrue(error.contains("\"errorMessage\":\"cannot process 7\""), error);
    assertTrue(error.contains("\"errorType\":\"java.lang.IllegalStateException\""), error);
    assertTrue(error.contains("SqsHandler.handleRequest"), error);
  }

  /** The runtime's own message hides the cause from the caller, but not from the log. */
  @Test
  void payloadThatDoesNotParseIsLoggedWithItsPlace() {
    String error = function.invoke("{\"Records\":{\"body\":\"confidential\"}}").error();

    assertTrue(error.contains("\"errorMessage\":\"An error occurred during JSON parsing\""), error);
    assertTrue(
        function
            .log()
            .contains(
                "Caused by: dev.awsevents.EventFormatException: expected a list but found an object"
                    + " at $.Records (byte 11)"),
        function.log());
    assertFalse((error + function.log()).contains("confidential"));
  }

  @Test
  void textThatIsNotJsonIsLoggedWithItsPlace() {
    String error = function.invoke("confidential").error();

    assertTrue(error.contains("\"errorMessage\":\"An error occurred during JSON parsing\""), error);
    assertTrue(
        function.log().contains("EventFormatException: expected an object but found"),
        function.log());
    assertFalse((error + function.log()).contains("confidential"));
  }
}
