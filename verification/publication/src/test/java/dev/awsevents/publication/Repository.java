package dev.awsevents.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A Maven repository on disk, as one build of a release filled it. */
record Repository(Path root) {
  static final Repository FIRST = named("publication.first");
  static final Repository SECOND = named("publication.second");

  private static Repository named(String property) {
    return new Repository(Path.of(Objects.requireNonNull(System.getProperty(property), property)));
  }

  List<Artifact> artifacts() {
    try (Stream<Path> folders = Files.list(root.resolve("dev/awsevents"))) {
      return folders.sorted().map(Artifact::in).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Artifact artifact(String name) {
    return Artifact.in(root.resolve("dev/awsevents").resolve(name));
  }

  /**
   * What users download, relative to the root; the index of versions has the time of the build and
   * is not part of it.
   */
  List<Path> files() {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("maven-metadata.xml"))
          .map(root::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
