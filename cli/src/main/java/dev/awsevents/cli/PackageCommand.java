package dev.awsevents.cli;

import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.cli.packaging.ClassPath;
import dev.awsevents.cli.packaging.Deployment;
import dev.awsevents.cli.packaging.PackageReport;
import dev.awsevents.packaging.FunctionPackager;
import dev.awsevents.packaging.PackagedFunction;
import dev.awsevents.packaging.PackagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a zip file for Lambda. */
@Command(
    name = "package",
    description = "Makes a zip file for Lambda of a function: its jars, a JVM and a fast start.",
    footer = {
      "",
      "The zip file is for an OS-only runtime, such as provided.al2023. It has the file bootstrap, a"
          + " JVM with just the modules of the JDK that the function needs, and an archive of"
          + " classes: an AOT cache from JDK 25 on, AppCDS before. To make the archive, the function"
          + " is run on this machine with the fixtures of the events that its classes name. It gets"
          + " no credentials then, and failures of its handler do not matter.",
      "",
      "Examples:",
      "  awsevents package target/orders.jar target/lib --out orders.zip",
      "  awsevents package target/classes target/lib --main com.example.orders.Main",
      "  awsevents package orders.jar --jdk /opt/jdk-25 --shrink --template orders.yaml",
      "  awsevents package orders.jar --managed"
    })
final class PackageCommand extends Subcommand {
  @Parameters(
      index = "0",
      paramLabel = "FUNCTION",
      description = "The jar of the function, or a folder with its class files.")
  private @Nullable Path function;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "LIBRARY",
      description = "Jars, and folders with jars or with class files.")
  private List<Path> libraries = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The zip file; by default it lies beside the function and has its name.")
  private @Nullable Path out;

  @Option(
      names = "--main",
      paramLabel = "CLASS",
      description = "The class with the main method; by default that of the manifest.")
  private @Nullable String mainClass;

  @Option(
      names = "--jdk",
      paramLabel = "DIR",
      description = "The JDK whose JVM is packaged; by default the one that runs this command.")
  private @Nullable Path jdk;

  @Option(
      names = "--target-jdk",
      paramLabel = "DIR",
      description =
          "A JDK of the same version for Linux and the other architecture, with its folder jmods."
              + " Then there is no archive of classes.")
  private @Nullable Path targetJdk;

  @Option(
      names = "--add-module",
      paramLabel = "NAME",
      description = "A module of the JDK that jdeps does not find; may be repeated.")
  private List<String> modules = new ArrayList<>();

  @Option(
      names = "--jvm-flag",
      paramLabel = "FLAG",
      description = "A flag for the JVM; may be repeated.")
  private List<String> flags = new ArrayList<>();

  @Option(
      names = "--event",
      paramLabel = "FILE",
      description = "An event for the training run, instead of fixtures; may be repeated.")
  private List<Path> events = new ArrayList<>();

  @Option(names = "--no-archive", description = "Do not run the function; no archive of classes.")
  private boolean noArchive;

  @Option(names = "--shrink", description = "Leave out unused classes of libraries.")
  private boolean shrink;

  @Option(names = "--managed", description = "For a managed runtime, such as java25: jars only.")
  private boolean managed;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "Write an AWS SAM template for the function as well.")
  private @Nullable Path template;

  @Option(
      names = "--dockerfile",
      paramLabel = "FILE",
      description = "Write a Dockerfile that makes a container image of the zip file as well.")
  private @Nullable Path dockerfile;

  @Override
  public Integer call() throws IOException {
    if (managed && (template != null || dockerfile != null)) {
      throw CommandFailure.usage(
          "--template and --dockerfile are for OS-only runtimes, not for --managed");
    }
    Path jar = Objects.requireNonNull(function);
    Path zip = out == null ? ClassPath.zipFor(jar) : out;
    FunctionPackager packager = new FunctionPackager(jar, ClassPath.expand(libraries));
    if (mainClass != null) {
      packager.mainClass(mainClass);
    }
    if (jdk != null) {
      packager.jdk(jdk);
    }
    if (targetJdk != null) {
      packager.targetJdk(targetJdk);
    }
    modules.forEach(packager::addModule);
    flags.forEach(packager::addJvmFlag);
    for (Path event : events) {
      packager.addEvent(read(event));
    }
    if (noArchive) {
      packager.withoutArchive();
    }
    if (shrink) {
      packager.shrunk();
    }
    if (managed) {
      packager.managed();
    }
    try {
      PackagedFunction packaged = packager.write(zip);
      out().print(PackageReport.of(packaged));
      Deployment deployment = new Deployment(packaged);
      if (template != null) {
        Files.writeString(template, deployment.template());
      }
      if (dockerfile != null) {
        Files.writeString(dockerfile, deployment.dockerfile());
      }
    } catch (PackagingException e) {
      throw CommandFailure.finding(String.valueOf(e.getMessage()));
    }
    return ExitCode.OK;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw CommandFailure.usage("cannot read " + file);
    }
  }
}
