package dev.awsevents.cli;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.cli.project.NewProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a project. */
@Command(
    name = "new",
    description = "Begins a Maven project with a function for an event and a test of it.",
    footer = {
      "",
      "'mvn package' in the new folder tests the function and makes a zip file for Lambda.",
      "",
      "Examples:",
      "  awsevents new orders --event SqsEvent",
      "  awsevents new shop/api --event AlbRequest --package com.shop.api"
    })
final class NewCommand extends Subcommand {
  /** The version that the project builds; only a jar knows its own. */
  private static final String DEVELOPED = "0.1.0-SNAPSHOT";

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern PACKAGE = Pattern.compile("[a-z_][a-z0-9_]*([.][a-z_][a-z0-9_]*)*");

  @Parameters(paramLabel = "DIR", description = "The folder to create; its name is the project's.")
  private @Nullable Path folder;

  @Option(
      names = "--event",
      paramLabel = "TYPE",
      required = true,
      description = "The event: a type of 'awsevents list --kind event', in any case.",
      converter = PayloadTypeConverter.class,
      completionCandidates = PayloadTypeConverter.Names.class)
  private @Nullable PayloadType event;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "The Java package; by default com.example and the name of the project.")
  private @Nullable String javaPackage;

  @Override
  public Integer call() throws IOException {
    Path target = Objects.requireNonNull(folder);
    String name = String.valueOf(target.toAbsolutePath().normalize().getFileName());
    if (!NAME.matcher(name).matches()) {
      throw CommandFailure.usage("a project's name has letters, digits, _ and - only: " + name);
    }
    PayloadType type = Objects.requireNonNull(event);
    if (!type.isEvent()) {
      throw CommandFailure.usage(type + " is no event");
    }
    String inPackage =
        javaPackage == null
            ? "com.example." + name.toLowerCase(Locale.ROOT).replace('-', '_')
            : javaPackage;
    if (!PACKAGE.matcher(inPackage).matches()) {
      throw CommandFailure.usage("this is no name of a Java package: " + inPackage);
    }
    String version = Objects.requireNonNullElse(VersionProvider.version(), DEVELOPED);
    new NewProject(target, inPackage, type.type(), version).write();
    out().println("Now: cd " + target + " && mvn package");
    return ExitCode.OK;
  }
}
