package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /**
   * Runs Maven with a local repository that has the artifacts of this build. It takes all other
   * artifacts from the local repository of this build, or from the network.
   */
  ChildProcess maven(String... arguments) throws IOException, InterruptedException {
    Path settings =
        write(
            "settings.xml",
            """
            <settings>
              <localRepository>%s</localRepository>
              <profiles>
                <profile>
                  <id>host</id>
                  <repositories>
                    <repository>%s</repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>%s</pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>host</activeProfile>
              </activeProfiles>
            </settings>
            """
                .formatted(System.getProperty("child.repository"), host(), host()));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-s", settings.toString()));
    command.addAll(List.of(arguments));
    return ChildProcess.run(folder, command);
  }

  private static String host() {
    return "<id>host</id><url>"
        + Path.of(System.getProperty("host.repository")).toUri()
        + "</url><releases><checksumPolicy>ignore</checksumPolicy></releases>"
        + "<snapshots><enabled>true</enabled><checksumPolicy>ignore</checksumPolicy></snapshots>";
  }

  /** Runs the program and checks that it reads one event and writes another. */
  void assertRuns(String classPath) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ChildProcess program =
        ChildProcess.run(folder, List.of(java, "-cp", classPath, "com.example.OrderFunction"));
    assertEquals(
        "order 17 of shop.orders\n{\"detail-type\":\"Order Placed\",\"source\":\"shop.orders\","
            + "\"detail\":{\"orderId\":\"18\"}}\n",
        program.output().replace("\r\n", "\n"));
    assertEquals(0, program.exitValue());
  }
}
