package dev.awsevents.cli;

import dev.awsevents.cli.generate.Generator;
import dev.awsevents.cli.output.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Generates Java code from schemas. */
@Command(
    name = "generate",
    description = "Generates records, builders and codecs from JSON Schemas.",
    footer = {
      "",
      "The generated code needs awsevents-runtime and the annotation processor of Immutables to"
          + " compile. In a build, use the same generator with the plugins of jsonschema2pojo. If a"
          + " schema has an error, its file and JSON Pointer are printed, and nothing is written.",
      "",
      "Examples:",
      "  awsevents generate order.schema.json --package com.example --out generated",
      "  awsevents generate schemas/ --package com.example.events --out generated"
    })
final class GenerateCommand extends Subcommand {
  @Parameters(
      paramLabel = "SCHEMA",
      arity = "1..*",
      description = "Schema files (.json, .yaml), or folders; subfolders become packages.")
  private List<Path> schemas = new ArrayList<>();

  @Option(
      names = "--package",
      paramLabel = "NAME",
      required = true,
      description = "Java package of the types.")
  private String targetPackage = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the sources. It is created if it does not exist.")
  private Path out = Path.of("");

  @Option(
      names = "--format-type",
      paramLabel = "FORMAT=CLASS",
      description =
          "The class of strings with a format, such as date=java.time.LocalDate. May be repeated.")
  private Map<String, String> formatTypes = Map.of();

  @Option(
      names = "--bean-validation",
      description = "Adds annotations of jakarta.validation, such as @NotNull and @Size.")
  private boolean beanValidation;

  @Override
  public Integer call() {
    Generator.generate(schemas, targetPackage, out, formatTypes, beanValidation, err());
    return ExitCode.OK;
  }
}
