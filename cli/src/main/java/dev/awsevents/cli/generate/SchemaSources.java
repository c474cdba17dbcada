package dev.awsevents.cli.generate;

import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.FileProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the schema files in the files and folders that the call names. */
final class SchemaSources {
  private static final List<String> YAML = List.of(".yaml", ".yml");

  private SchemaSources() {}

  /** Whether the name of a file in a folder is that of a schema. */
  static boolean isSchema(Path file) {
    return name(file).endsWith(".json") || isYaml(file);
  }

  /** Whether any schema is YAML. Then all are read as YAML, since JSON is YAML too. */
  static boolean haveYaml(List<Path> sources) {
    return sources.stream().flatMap(source -> in(source).stream()).anyMatch(SchemaSources::isYaml);
  }

  /**
   * The schema files in a folder, or the file itself.
   *
   * @throws CommandFailure if the folder cannot be read
   */
  static List<Path> in(Path source) {
    if (!Files.isDirectory(source)) {
      return List.of(source);
    }
    try (Stream<Path> files = Files.walk(source)) {
      return files.filter(file -> !Files.isDirectory(file) && isSchema(file)).toList();
    } catch (IOException e) {
      throw CommandFailure.usage(source + ": " + FileProblem.of(e));
    } catch (UncheckedIOException e) {
      throw CommandFailure.usage(
          source + ": " + FileProblem.of(Objects.requireNonNull(e.getCause())));
    }
  }

  private static boolean isYaml(Path file) {
    return YAML.stream().anyMatch(name(file)::endsWith);
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
