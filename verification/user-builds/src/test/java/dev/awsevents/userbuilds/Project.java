package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The project of a user, with a schema of the EventBridge registry and a program that reads events.
 */
final class Project {
  private static final String SCHEMA = "src/main/schemas/orders/shop.orders@OrderPlaced.json";
  private static final String PROGRAM = "src/main/java/com/example/OrderFunction.java";

  private final Path folder;

  Project(Path folder) throws IOException {
    this.folder = folder;
    copy("OrderPlaced.json", SCHEMA);
    copy("OrderFunction.java", PROGRAM);
  }

  private void copy(String resource, String target) throws IOException {
    Path file = folder.resolve(target);
    Files.createDirectories(file.getParent());
    try (InputStream in = Project.class.getResourceAsStream("/project/" + resource)) {
      Files.copy(in, file);
    }
  }

  Path folder() {
    return folder;
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  ChildProcess maven(String... arguments) throws IOException, InterruptedException {
    return MavenRun.in(folder, arguments);
  }

  /** Runs the program and checks that it reads one event and writes another. */
  void assertRuns(String classPath) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ChildProcess program =
        ChildProcess.run(folder, List.of(java, "-cp", classPath, "com.example.OrderFunction"));
    assertEquals(
        "order 17 of shop.orders\n{\"detail-type\":\"Order Placed\",\"source\":\"shop.orders\","
            + "\"detail\":{\"orderId\":\"18\",\"lines\":[{\"sku\":\"tea\"}]}}\n",
        program.output().replace("\r\n", "\n"));
    assertEquals(0, program.exitValue());
  }
}
