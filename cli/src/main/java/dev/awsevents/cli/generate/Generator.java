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

/** Makes Java of schemas. */
public final class Generator {
  private Generator() {}

  /**
   * Writes records, builders and codecs. Where a schema is wrong nothing is written.
   *
   * @param schemas files, or folders whose subfolders become packages
   * @param err for warnings
   * @throws CommandFailure if a schema is wrong, or the call
   */
  public static void generate(
      List<Path> schemas, String targetPackage, Path target, PrintWriter err) {
    check(schemas, targetPackage, target);
    try {
      Jsonschema2Pojo.generate(new Generation(schemas, targetPackage, target), new Warnings(err));
    } catch (GenerationException e) {
      // Names the file and the JSON Pointer where it comes from our rules.
      throw CommandFailure.finding(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw CommandFailure.usage(target + ": " + FileProblem.of(e));
    }
  }

  private static void check(List<Path> schemas, String targetPackage, Path target) {
    if (!SourceVersion.isName(targetPackage)) {
      throw CommandFailure.usage("'" + targetPackage + "' is no name of a Java package");
    }
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw CommandFailure.usage(target + " is a file; --out takes a folder");
    }
    for (Path schema : schemas) {
      if (!Files.exists(schema)) {
        throw CommandFailure.usage(schema + ": there is no such file");
      }
      if (SchemaSources.isEmpty(schema)) {
        throw CommandFailure.usage(schema + " has no file that ends with .json, .yaml or .yml");
      }
    }
  }
}
