package dev.awsevents.lambda.serializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.lambda.handlers.AwsEventHandler;
import dev.awsevents.lambda.handlers.PlainTypeMethods;
import dev.awsevents.lambda.handlers.UserTypeMethods;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.sqs.SqsEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Foreign types: those of the JDK, of AWS and of the user. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class ForeignTypesTest {
  private static final String ORDER =
      """
      {"order_id":"o-1","lines":[{"article":"pen","quantity":2}],"added":{"later":true}}""";

  private static final String CONFIRMED =
      """
      {"order_id":"o-1-confirmed","lines":[{"article":"pen","quantity":2}]}""";

  @TempDir Path folder;

  static Stream<Arguments> jackson() {
    return Stream.of(
        Arguments.of("Jackson 2", Functions.JACKSON_2),
        Arguments.of("Jackson 3", Functions.JACKSON_3));
  }

  static Stream<Arguments> plainTypes() {
    return Stream.of(
        Arguments.of("text", List.of("\"four\"", "null"), List.of("4", "-1")),
        Arguments.of(
            "number",
            List.of("7", "\"7\"", "null"),
            List.of("\"number 8\"", "\"number 8\"", "null")),
        Arguments.of(
            "list",
            List.of("[1,3,2]", "5"),
            List.of("{\"reversed\":[3,2,1]}", "{\"reversed\":[5]}")),
        Arguments.of("map", List.of("{\"b\":1,\"a\":2}"), List.of("null")),
        Arguments.of(
            "nothing", List.of("{\"any\":1}"), List.of("\"nothing in, \\\"text\\\" out\"")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plainTypes")
  void typesOfTheJdkAreTreatedAsWithoutAwsevents(
      String method, List<String> payloads, List<String> responses) {
    try (LambdaFunction with =
            Functions.start(
                PlainTypeMethods.class, method, folder.resolve("with"), Functions.NO_MORE);
        LambdaFunction without =
            Functions.startWithoutAwsevents(
                PlainTypeMethods.class, method, folder.resolve("without"))) {
      for (int i = 0; i < payloads.size(); i++) {
        assertEquals(responses.get(i), with.invoke(payloads.get(i)).response());
        assertEquals(responses.get(i), without.invoke(payloads.get(i)).response());
      }
    }
  }

  @Test
  void eventsOfAwsWork() {
    try (LambdaFunction function =
        Functions.start(AwsEventHandler.class, "handleRequest", folder, Functions.AWS_EVENTS)) {
      String failure =
          "{\"itemIdentifier\":\""
              + Fixtures.load(SqsEvent.class, "fifo").records().get(0).eventSourceArn()
              + "\"}";
      assertEquals(
          "{\"batchItemFailures\":[" + failure + "," + failure + "]}",
          function.invoke(Fixtures.json(SqsEvent.class, "fifo")).response());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jackson")
  void classOfTheUserIsReadAndWrittenByTheUsersJackson(String name, List<Class<?>> jackson) {
    try (LambdaFunction function =
        Functions.start(UserTypeMethods.class, "order", folder, jackson)) {
      assertEquals(CONFIRMED, function.invoke(ORDER).response());

      function.invoke("{\"lines\":[{\"quantity\":\"confidential\"}]}").error();
      assertTrue(
          function
              .log()
              .contains(
                  "EventFormatException: Jackson cannot read"
                      + " dev.awsevents.lambda.handlers.Order (InvalidFormatException)"
                      + " at $.lines[0].quantity (byte "),
          function.log());
      assertFalse(function.log().contains("confidential"), function.log());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jackson")
  void classOfTheUserInsideAGeneratedTypeIsReadAndWrittenByTheUsersJackson(
      String name, List<Class<?>> jackson) {
    try (LambdaFunction function =
        Functions.start(UserTypeMethods.class, "detail", folder, jackson)) {
      assertEquals(
          "{\"source\":\"shop\",\"detail\":" + CONFIRMED + ",\"more\":1}",
          function.invoke("{\"source\":\"shop\",\"more\":1,\"detail\":" + ORDER + "}").response());

      function.invoke("{\"detail\":{\"lines\":[{},{\"quantity\":\"confidential\"}]}}").error();
      assertTrue(
          function
              .log()
              .contains(
                  "EventFormatException: Jackson cannot read"
                      + " dev.awsevents.lambda.handlers.Order (InvalidFormatException)"
                      + " at $.detail.lines[1].quantity (byte 10)"),
          function.log());
      assertFalse(function.log().contains("confidential"), function.log());
    }
  }

  @Test
  void withoutJacksonTheRuntimeReadsBeans() {
    try (LambdaFunction function =
        Functions.start(UserTypeMethods.class, "bean", folder, Functions.NO_MORE)) {
      assertEquals(
          "{\"name\":\"pen\",\"quantity\":3}",
          function.invoke("{\"quantity\":2,\"name\":\"pen\",\"other\":1}").response());
    }
  }

  @Test
  void withoutJacksonTheRuntimeReadsBeansInsideAGeneratedType() {
    try (LambdaFunction function =
        Functions.start(UserTypeMethods.class, "beanDetail", folder, Functions.NO_MORE)) {
      assertEquals(
          "{\"detail\":{\"name\":\"pen\",\"quantity\":3}}",
          function.invoke("{\"detail\":{\"quantity\":2,\"name\":\"pen\"}}").response());

      function.invoke("{\"detail\":{\"quantity\":\"confidential\"}}").error();
      assertTrue(
          function.log().contains("Bean cannot be read at $.detail (byte 10)"), function.log());
      assertFalse(function.log().contains("confidential"), function.log());
    }
  }

  @ParameterizedTest
  @CsvSource({"order,'{}'", "detail,'{\"detail\":{}}'"})
  void withoutJacksonTheErrorForARecordSaysWhatToAdd(String method, String payload) {
    try (LambdaFunction function =
        Functions.start(UserTypeMethods.class, method, folder, Functions.NO_MORE)) {
      function.invoke(payload).error();

      assertTrue(
          function
              .log()
              .contains(
                  "cannot read records such as dev.awsevents.lambda.handlers.Order: add"
                      + " tools.jackson.core:jackson-databind or"
                      + " com.fasterxml.jackson.core:jackson-databind"),
          function.log());
    }
  }
}
