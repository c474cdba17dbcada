package dev.awsevents.cli;

import dev.awsevents.cli.generate.Generator;
import dev.awsevents.cli.output.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the generator. */
@Command(
    name = "generate",
    description = "Generates records, builders and codecs from JSON Schemas.",
    footer = {
      "",
      "What comes out is compiled with awsevents-runtime and the annotation processor of"
          + " Immutables. Builds rather use the plugins of jsonschema2pojo with the same generator."
          + " A schema that cannot be generated is an error with its file and JSON Pointer; then"
          + " nothing is written.",
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
      description = "Folder for the sources; made where it is not there.")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    Generator.generate(schemas, targetPackage, out, err());
    return ExitCode.OK;
  }
}
