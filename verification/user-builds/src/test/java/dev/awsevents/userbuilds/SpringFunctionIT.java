package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The project in {@code docs/spring.md}: its jar does on Lambda's runtimes what the page says. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class SpringFunctionIT {
  private static final String PAGE = "spring.md";

  private static final String REQUEST =
      """
      {"version":"2.0","routeKey":"POST /orders","rawPath":"/orders","rawQueryString":"",
      "headers":{"a":"b"},"requestContext":{"http":{"method":"POST","path":"/orders"}},
      "body":"[1,2]","isBase64Encoded":false}""";

  private static final String ANSWER =
      """
      {"statusCode":201,"headers":{"location":"/orders/17"},"body":"[1,2]"}""";

  @TempDir private static Path folder;

  private static Path task;

  @BeforeAll
  static void build() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), Snippets.get(PAGE, "pom"));
    Path sources = Files.createDirectories(folder.resolve("src/main/java/com/example/orders"));
    for (String type : List.of("OrdersApplication", "OrderFunctions")) {
      Files.writeString(sources.resolve(type + ".java"), Snippets.get(PAGE, type));
    }
    ChildProcess build = MavenRun.in(folder, "package");
    assertEquals(0, build.exitValue(), build.output());
    task = TaskRoot.unpack(folder.resolve("target/orders.jar"), folder.resolve("task"));
  }

  @Test
  void theJarRunsOnAJavaRuntime() {
    try (LambdaFunction function =
        LambdaFunction.start(
            "org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest",
            task,
            List.of("-Dspring.cloud.function.definition=createOrder"))) {
      assertEquals(ANSWER, function.invoke(REQUEST).response());
    }
  }

  @Test
  void theJarRunsOnAnOsOnlyRuntime() {
    try (LambdaFunction function =
        LambdaFunction.startMain("com.example.orders.OrdersApplication", "createOrder", task)) {
      assertEquals(ANSWER, function.invoke(REQUEST).response());
    }
  }
}
