package dev.awsevents.cli.invoke;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * AWS's runtime interface client for Java, whose jars are among the resources of this command,
 * unpacked into a temporary folder. {@link #close} deletes it.
 */
final class RuntimeInterfaceClientJars implements AutoCloseable {
  /** In the order of the class path. The build copies them. */
  private static final List<String> JARS =
      List.of(
          "aws-lambda-java-runtime-interface-client.jar",
          "aws-lambda-java-core.jar",
          "aws-lambda-java-serialization.jar",
          "utils-lite.jar");

  private final Path folder;

  private RuntimeInterfaceClientJars(Path folder) {
    this.folder = folder;
  }

  static RuntimeInterfaceClientJars unpack() throws IOException {
    RuntimeInterfaceClientJars client =
        new RuntimeInterfaceClientJars(Files.createTempDirectory("runtime-interface-client"));
    boolean whole = false;
    try {
      for (Path jar : client.paths()) {
        String resource = "/managed-runtime/" + jar.getFileName();
        try (InputStream in = RuntimeInterfaceClientJars.class.getResourceAsStream(resource)) {
          Files.copy(Objects.requireNonNull(in, resource), jar);
        }
      }
      whole = true;
    } finally {
      if (!whole) {
        client.close();
      }
    }
    return client;
  }

  List<Path> paths() {
    return JARS.stream().map(folder::resolve).toList();
  }

  @Override
  public void close() throws IOException {
    for (Path jar : paths()) {
      Files.deleteIfExists(jar);
    }
    Files.delete(folder);
  }
}
