package dev.awsevents.cli;

import dev.awsevents.cli.generate.Generator;
import dev.awsevents.cli.generate.GeneratorRequest;
import dev.awsevents.cli.generate.ResolvedAddresses;
import dev.awsevents.cli.output.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Generates Java code from schemas. */
@Command(
    name = "generate",
    description = "Generates records, builders and codecs from JSON Schemas.",
    footer = {
      "",
      "The generated code needs awsevents-runtime to compile, and for builders the annotation"
          + " processor of Immutables. In a build, use the same generator with the plugins of jsonschema2pojo. If a"
          + " schema has an error, its file and JSON Pointer are printed, and nothing is written.",
      "",
      "Examples:",
      "  awsevents generate order.schema.json --package com.example --out generated",
      "  awsevents generate schemas/ --package com.example.events --out generated",
      "  awsevents generate schemas/ --fetch schemas/fetched --package com.example --out generated"
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
      names = "--resolve",
      paramLabel = "URL=FILE",
      description = "The file with the schema of a URL that schemas refer to. May be repeated.")
  private List<String> resolved = List.of();

  @Option(
      names = "--fetch",
      paramLabel = "DIR",
      description = {
        "Fetch schemas that others refer to, by https, and keep them in this folder. What is there"
            + " already is not fetched again. Each URL that is fetched is printed."
      })
  private @Nullable Path fetchFolder;

  @Option(
      names = "--bean-validation",
      description = "Adds annotations of jakarta.validation, such as @NotNull and @Size.")
  private boolean beanValidation;

  @Option(
      names = "--no-builders",
      description = "Makes records without builders, for those who only read.")
  private boolean withoutBuilders;

  @Override
  public Integer call() {
    Generator.generate(
        new GeneratorRequest(
            schemas,
            targetPackage,
            out,
            formatTypes,
            beanValidation,
            withoutBuilders,
            ResolvedAddresses.of(resolved),
            Optional.ofNullable(fetchFolder)),
        err());
    return ExitCode.OK;
  }
}
