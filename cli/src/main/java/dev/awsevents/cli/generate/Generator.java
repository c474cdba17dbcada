package dev.awsevents.cli.generate;

import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.FileProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.exception.GenerationException;

/** Generates Java code from schemas. */
public final class Generator {
  private Generator() {}

  /**
   * Writes records, builders and codecs. If a schema has an error, nothing is written.
   *
   * @param schemas files, or folders whose subfolders become packages
   * @param formatTypes the classes of strings, by their format
   * @param beanValidation whether components have annotations of Bean Validation
   * @param err where warnings are printed
   * @throws CommandFailure if a schema has an error, or if an argument is wrong
   */
  public static void generate(
      List<Path> schemas,
      String targetPackage,
      Path target,
      Map<String, String> formatTypes,
      boolean beanValidation,
      PrintWriter err) {
    check(schemas, targetPackage, target);
    try {
      Jsonschema2Pojo.generate(
          new GeneratorSettings(schemas, targetPackage, target, formatTypes, beanValidation),
          new WarningPrinter(err));
    } catch (GenerationException e) {
      // The message names the file and the JSON Pointer if one of our rules found the error.
      throw CommandFailure.finding(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw CommandFailure.usage(target + ": " + FileProblem.of(e));
    }
  }

  private static void check(List<Path> schemas, String targetPackage, Path target) {
    if (!SourceVersion.isName(targetPackage)) {
      throw CommandFailure.usage("'" + targetPackage + "' is not a valid name of a Java package");
    }
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw CommandFailure.usage(target + " is a file; --out takes a folder");
    }
    for (Path schema : schemas) {
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
}
