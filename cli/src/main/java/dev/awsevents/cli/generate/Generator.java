package dev.awsevents.cli.generate;

import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.FileProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.exception.GenerationException;

/** Generates Java code from schemas. */
public final class Generator {
  private Generator() {}

  /**
   * Writes records, builders and codecs. If a schema has an error, nothing is written.
   *
   * @param err where warnings are printed, and addresses that are fetched
   * @throws CommandFailure if a schema has an error, or if an argument is wrong
   */
  public static void generate(GeneratorRequest request, PrintWriter err) {
    check(request);
    try {
      Jsonschema2Pojo.generate(new GeneratorSettings(request, err), new WarningPrinter(err));
    } catch (GenerationException e) {
      // The message names the file and the JSON Pointer if one of our rules found the error.
      throw CommandFailure.finding(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw CommandFailure.usage(request.target() + ": " + FileProblem.of(e));
    }
  }

  private static void check(GeneratorRequest request) {
    if (!SourceVersion.isName(request.targetPackage())) {
      throw CommandFailure.usage(
          "'" + request.targetPackage() + "' is not a valid name of a Java package");
    }
    checkFolder("--out", request.target());
    request.fetchFolder().ifPresent(folder -> checkFolder("--fetch", folder));
    request.schemas().forEach(Generator::checkSchema);
  }

  private static void checkFolder(String option, Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw CommandFailure.usage(folder + " is a file; " + option + " takes a folder");
    }
  }

  private static void checkSchema(Path schema) {
    if (!Files.exists(schema)) {
      throw CommandFailure.usage(schema + ": there is no such file");
    }
    List<Path> files = SchemaSources.in(schema);
    if (files.isEmpty()) {
      throw CommandFailure.usage(schema + " has no file that ends with .json, .yaml or .yml");
    }
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw CommandFailure.usage(file + " is a link to a file that is not there");
      }
    }
  }
}
