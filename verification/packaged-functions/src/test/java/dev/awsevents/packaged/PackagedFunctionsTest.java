package dev.awsevents.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import dev.awsevents.s3.S3Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each packaged example runs as it is, with nothing beside it but Lambda's runtime. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class PackagedFunctionsTest {
  private static final String ORDERS =
      """
      {"Records":[{"messageId":"1","body":"order 17"},{"messageId":"2","body":"spam"}]}""";

  private static final String STOCK =
      """
      {"Records":[{"messageId":"1","body":"12 pencils"},{"messageId":"2","body":"some pencils"}]}""";

  private static final String ONE_FAILURE =
      """
      {"batchItemFailures":[{"itemIdentifier":"2"}]}""";

  @TempDir Path folder;

  private Path unpacked(String function) {
    return TaskRoot.unpack(Path.of("..", "..", "examples", function), folder.resolve("task"));
  }

  @Test
  void sqsHandlerReportsTheMessageThatFailed() {
    try (LambdaFunction function =
        LambdaFunction.start(
            "com.example.orders.OrderQueueHandler", unpacked("sqs-handler/target/function.zip"))) {
      assertEquals(ONE_FAILURE, function.invoke(ORDERS).response());
      assertTrue(function.log().contains("message 2 failed"), function.log());
    }
  }

  @Test
  void sqsHandlerLoadsItsCodecsBeforeTheSnapshot() throws IOException {
    Path classes = folder.resolve("classes.log");
    try (LambdaFunction function =
        LambdaFunction.startWithSnapStart(
            "com.example.orders.OrderQueueHandler",
            unpacked("sqs-handler/target/function.zip"),
            List.of("-Xlog:class+load:file=" + classes))) {
      function.awaitSnapshot();
      String loaded = Files.readString(classes);

      assertEquals(ONE_FAILURE, function.invoke(ORDERS).response());

      assertTrue(loaded.contains("dev.awsevents.sqs.SqsEventCodec "), "before the snapshot");
      assertTrue(loaded.contains("dev.awsevents.sqs.SqsBatchResponseCodec "), "for the response");
    }
  }

  @Test
  void s3StreamHandlerDecodesTheKey() {
    try (LambdaFunction function =
        LambdaFunction.start(
            "com.example.uploads.UploadHandler",
            unpacked("s3-stream-handler/target/function.jar"))) {
      assertEquals(
          "[\"orders-archive-eu/invoices/2026/Invoice 4711.pdf\"]",
          function.invoke(Fixtures.json(S3Event.class)).response());
    }
  }

  @Test
  void eventBridgeHandlerReadsItsOwnDetail() {
    try (LambdaFunction function =
        LambdaFunction.start(
            "com.example.shipping.ShippingHandler",
            unpacked("eventbridge-handler/target/function.jar"))) {
      assertEquals(
          "\"order 1042: 3 parts\"",
          function.invoke(Fixtures.json(EventBridgeEvent.class)).response());
    }
  }

  /** The whole library takes about 4.4 MB in such a jar, far more than the limit. */
  @Test
  void minimizedHandlerHoldsOnlyWhatItNeeds() throws IOException {
    Path jar = Path.of("..", "..", "examples", "minimized-handler", "target", "function.jar");
    List<String> types = classes(jar, "dev/awsevents/sqs/SqsEvent", "dev/awsevents/s3/", "tools/");

    assertTrue(types.contains("dev/awsevents/sqs/SqsEventCodec.class"), types.toString());
    assertTrue(
        types.stream().allMatch(type -> type.startsWith("dev/awsevents/sqs/")), types::toString);
    assertTrue(Files.size(jar) < 300_000, () -> "the jar has " + jar.toFile().length() + " bytes");
  }

  private static List<String> classes(Path jar, String... prefixes) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> Arrays.stream(prefixes).anyMatch(name::startsWith))
          .toList();
    }
  }

  @Test
  void minimizedHandlerReportsTheMessageThatFailed() {
    try (LambdaFunction function =
        LambdaFunction.start(
            "com.example.stock.StockHandler", unpacked("minimized-handler/target/function.jar"))) {
      assertEquals(ONE_FAILURE, function.invoke(STOCK).response());
    }
  }

  @Test
  void httpHandlerAnswersTheRequest() {
    try (LambdaFunction function =
        LambdaFunction.start(
            "com.example.greeting.GreetingHandler::greet",
            unpacked("http-handler/target/function.jar"))) {
      assertEquals(
          "{\"statusCode\":200,"
              + "\"headers\":{\"content-type\":\"text/plain; charset=utf-8\"},"
              + "\"body\":\"Hello, world!\"}",
          function.invoke(Fixtures.json(ApiGatewayHttpRequest.class)).response());
    }
  }
}
