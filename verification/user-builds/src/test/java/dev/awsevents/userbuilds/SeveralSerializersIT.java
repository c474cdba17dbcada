package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The class and the filters with which {@code docs/lambda.md} joins two serializers in one jar. A
 * library in the resources stands for the other one.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class SeveralSerializersIT {
  private static final Path LIBRARY = Path.of("src/test/resources/two-serializers");

  private static final String SERVICE =
      "META-INF/services/com.amazonaws.services.lambda.runtime.CustomPojoSerializer";

  private static final String DEPENDENCY =
      """
          <dependency>
            <groupId>software.amazon.lambda</groupId>
            <artifactId>powertools-kafka</artifactId>
            <version>0</version>
          </dependency>
        </dependencies>
      """;

  @TempDir private Path folder;

  @Test
  void theSerializerOfTheUserIsTheOnlyOne() throws Exception {
    copyLibrary();
    writeFunction(folder.resolve("orders"));
    LambdaProject.build(folder);
    Path task = TaskRoot.unpack(folder.resolve("orders/target/orders.jar"), folder.resolve("task"));

    assertEquals(
        List.of("com.example.orders.OrdersSerializer"), Files.readAllLines(task.resolve(SERVICE)));
    try (LambdaFunction function = LambdaProject.start("Orders", task)) {
      assertEquals(
          "{\"batchItemFailures\":[]}",
          function.invoke(AwsEvents.toBytes(TestEvents.sqs("17 pencils"))).response());
    }
  }

  private void copyLibrary() throws IOException {
    try (Stream<Path> files = Files.walk(LIBRARY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(LIBRARY.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static void writeFunction(Path function) throws IOException {
    String shade = LambdaProject.block("shade");
    String filters = shade.substring(shade.indexOf("    <filters>"), shade.indexOf("  </config"));
    String pom = LambdaProject.pom(shade.replace(filters, LambdaProject.block("filters")));
    LambdaProject.write(
        function, pom.replace("  </dependencies>\n", DEPENDENCY), "Orders", "OrdersSerializer");
    Path service = function.resolve("src/main/resources").resolve(SERVICE);
    Files.createDirectories(service.getParent());
    Files.writeString(service, "com.example.orders.OrdersSerializer\n");
  }
}
