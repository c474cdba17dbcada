package dev.awsevents.function.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.function.testing.junit.LambdaFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
@LambdaFunction(
    zip = "target/prices.jar",
    handler = "dev.awsevents.function.testing.programs.Prices::handleRequest")
class ManagedLambdaFunctionTest {
  @BeforeAll
  static void pack() throws IOException {
    Files.write(Path.of("target/prices.jar"), PricesArchive.zip(PricesArchive.classes()));
  }

  @Test
  void aTestGetsAFunctionOfAManagedRuntime(LocalFunction function) {
    InvocationResult result = function.invoke("{}".getBytes(UTF_8));
    assertTrue(result.text().contains("\"number\":1"), result.text());
  }
}
