package dev.awsevents.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What is in a jar.
 *
 * @param entries contents by name, in the order of the jar
 */
record Jar(Map<String, byte[]> entries) {
  static Jar read(Path file) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream content = zip.getInputStream(entry)) {
          entries.put(entry.getName(), content.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return new Jar(entries);
  }

  String text(String name) {
    byte[] content = entries.get(name);
    if (content == null) {
      throw new IllegalArgumentException("no " + name + " among " + entries.keySet());
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  /**
   * The sources that the classes of this jar were compiled from, if each is named after its class.
   * A class whose name has a hyphen was renamed after that.
   */
  Set<String> sources() {
    return entries.keySet().stream()
        .filter(name -> name.matches("(?:.*/)?(?:[\\w]+|(?:package|module)-info)\\.class"))
        .map(name -> name.replaceFirst("\\.class$", ".java"))
        .collect(Collectors.toSet());
  }
}
