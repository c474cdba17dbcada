package dev.awsevents.site;

import dev.awsevents.site.type.SiteType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of the site that are no pages. */
final class SiteFiles {
  private static final String ASSETS = "site/src/main/assets";

  /** The scripts that {@code site/browser} compiles from the library. */
  private static final String BROWSER = "site/browser/target/modules";

  /** What the schemas themselves keep to. */
  private static final String DIALECT = "dialect.schema.json";

  private final Path repository;
  private final Path folder;

  SiteFiles(Path repository, Path folder) {
    this.repository = repository;
    this.folder = folder;
  }

  void empty() {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void copyAssets() {
    copy(repository.resolve(ASSETS), "assets");
    copy(repository.resolve(BROWSER), "browser");
  }

  void copySchemas(List<SiteType> types) {
    copySchema(DIALECT);
    types.forEach(type -> copySchema(type.schema().path()));
  }

  private void copySchema(String path) {
    Path target = folder.resolve("schemas").resolve(path);
    try {
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.copy(repository.resolve("schemas").resolve(path), target);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Copies all files below a folder. */
  void copy(Path source, String target) {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(target).resolve(source.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
