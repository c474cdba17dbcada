package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.apigateway.ApiGatewayProxyResponse;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import dev.awsevents.sqs.SqsEvent;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The handlers of {@code docs/micronaut.md}, in the jar that its build makes. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class MicronautIT {
  private static final SqsEvent MESSAGES = TestEvents.sqs("order 17", "order 18");

  @TempDir private static Path folder;

  private static Path taskRoot;

  @BeforeAll
  static void build() throws Exception {
    DocumentedProject.write("micronaut.md", folder);
    ChildProcess build = MavenRun.in(folder, "package");
    assertEquals(0, build.exitValue(), build.output());
    taskRoot = TaskRoot.unpack(folder.resolve("target/shop-1.jar"), folder.resolve("task"));
  }

  private static LambdaFunction start(String handler) {
    return LambdaFunction.start("com.example.shop." + handler, taskRoot);
  }

  @Test
  void anEventOfAKnownType() {
    try (LambdaFunction function = start("OrderQueueHandler")) {
      assertEquals(
          "{\"batchItemFailures\":[]}", function.invoke(AwsEvents.toBytes(MESSAGES)).response());
      assertTrue(function.log().contains("shipped order 18"), function.log());
    }
  }

  @Test
  void anyHttpRequest() {
    try (LambdaFunction function = start("PageHandler")) {
      String response =
          function
              .invoke(AwsEvents.toBytes(TestEvents.apiGatewayProxy("GET", "/hello?name=Ann")))
              .response();
      assertEquals("Hello Ann", AwsEvents.read(response, ApiGatewayProxyResponse.class).body());

      function.invoke(AwsEvents.toBytes(MESSAGES)).error();
      assertTrue(
          function.log().contains("expected HttpRequestEvent but found SqsEvent"), function.log());
    }
  }

  @Test
  void aClassOfTheUserInsideAnEventAndAsTheResult() {
    try (LambdaFunction function = start("OrderPlacedHandler")) {
      assertEquals(
          "{\"id\":\"17\",\"total\":9.90}",
          function
              .invoke("{\"source\":\"shop.orders\",\"detail\":{\"id\":\"17\",\"total\":9.90}}")
              .response());
      assertTrue(function.log().contains("shipped 17 for 9.90"), function.log());
    }
  }

  @Test
  void generatedTypesInsideClassesOfTheUser() {
    try (LambdaFunction function = start("DeliveryHandler")) {
      assertEquals(
          "{\"number\":\"1\",\"message\":" + AwsEvents.toJson(MESSAGES.records().get(0)) + "}",
          function.invoke(AwsEvents.toBytes(MESSAGES)).response());
    }
  }
}
