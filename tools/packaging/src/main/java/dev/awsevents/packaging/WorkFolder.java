package dev.awsevents.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder that is deleted in the end. */
final class WorkFolder implements AutoCloseable {
  private final Path root;

  private WorkFolder(Path root) {
    this.root = root;
  }

  static WorkFolder create() throws IOException {
    // The real path, because a JVM compares paths as text.
    return new WorkFolder(Files.createTempDirectory("awsevents-package").toRealPath());
  }

  Path folder(String name) throws IOException {
    return Files.createDirectory(root.resolve(name));
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(root)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
