package dev.awsevents.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a package while it grows. */
final class PackageParts {
  private final Path folder;
  private final List<PackagedFunction.Part> parts = new ArrayList<>();

  PackageParts(Path folder) {
    this.folder = folder;
  }

  /** Measures a file or folder. */
  void add(String name, String description) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    parts.add(new PackagedFunction.Part(name, size, description));
  }

  List<PackagedFunction.Part> all() {
    return parts;
  }
}
