package dev.awsevents.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The committed signatures of an artifact: a file for each package. */
record SignatureFolder(Path path) {
  private static final String SUFFIX = ".txt";

  /** Signatures by package. */
  SortedMap<String, String> read() throws IOException {
    SortedMap<String, String> signatures = new TreeMap<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      signatures.put(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
    }
    return signatures;
  }

  /** Writes the files, and deletes those of other packages. */
  void write(Map<String, String> signatures) throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.createDirectories(path);
    for (Map.Entry<String, String> signature : signatures.entrySet()) {
      Files.writeString(path.resolve(signature.getKey() + SUFFIX), signature.getValue());
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
  }
}
