package dev.awsevents.cli.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The schema files that are meant by the files and folders on the command line. */
final class SchemaSources {
  private static final List<String> YAML = List.of(".yaml", ".yml");

  private SchemaSources() {}

  /** Whether a file of a folder is taken for a schema. */
  static boolean isSchema(Path file) {
    return name(file).endsWith(".json") || isYaml(file);
  }

  /** Whether there is YAML among them. JSON is YAML, too, so that they can be mixed. */
  static boolean haveYaml(List<Path> sources) {
    return sources.stream().anyMatch(SchemaSources::hasYaml);
  }

  /** Whether there is any schema in a file or folder. */
  static boolean isEmpty(Path source) {
    try (Stream<Path> files = Files.walk(source)) {
      return Files.isDirectory(source)
          && files.noneMatch(file -> Files.isRegularFile(file) && isSchema(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasYaml(Path source) {
    try (Stream<Path> files = Files.walk(source)) {
      return files.anyMatch(file -> Files.isRegularFile(file) && isYaml(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isYaml(Path file) {
    return YAML.stream().anyMatch(name(file)::endsWith);
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
