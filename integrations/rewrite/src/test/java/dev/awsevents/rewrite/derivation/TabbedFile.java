package dev.awsevents.rewrite.derivation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A file of tab-separated lines beside this class. */
final class TabbedFile {
  private TabbedFile() {}

  static List<String[]> rows(String name) {
    try (InputStream in =
        Objects.requireNonNull(TabbedFile.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
