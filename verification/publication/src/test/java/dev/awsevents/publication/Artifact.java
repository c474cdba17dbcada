package dev.awsevents.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One version of an artifact.
 *
 * @param folder the folder of the version, in the folder of the artifact
 */
record Artifact(String name, String version, Path folder) {
  /** The only version in the folder of an artifact. */
  static Artifact in(Path artifact) {
    try (Stream<Path> entries = Files.list(artifact)) {
      List<Path> versions = entries.filter(Files::isDirectory).toList();
      if (versions.size() != 1) {
        throw new IllegalStateException(artifact + " holds versions " + versions);
      }
      Path folder = versions.get(0);
      return new Artifact(
          artifact.getFileName().toString(), folder.getFileName().toString(), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file with this ending, such as {@code -sources.jar}. */
  Path file(String ending) {
    return folder.resolve(name + "-" + version + ending);
  }

  Pom pom() {
    return Pom.read(file(".pom"));
  }

  boolean hasJar() {
    return Files.exists(file(".jar"));
  }

  @Override
  public String toString() {
    return name;
  }
}
