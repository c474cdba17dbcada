package dev.awsevents.benchmarks.function;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The function in Go, with AWS's client and types for it, built as AWS advises. {@code go} fetches
 * the module that it needs. Closing deletes it.
 */
final class GoFunction implements AutoCloseable {
  private static final Path SOURCES = Path.of("src", "main", "go");
  private static final String EXECUTABLE = "bootstrap";
  private static final int BUILD_SECONDS = 300;

  private final Path folder;

  private GoFunction(Path folder) {
    this.folder = folder;
  }

  /** An empty place for it. */
  static GoFunction create() throws IOException {
    return new GoFunction(Files.createTempDirectory("awsevents-go"));
  }

  /** Builds it. If that is not possible, prints why and is empty. */
  Optional<FunctionContender> build() throws IOException, InterruptedException {
    Optional<String> version = output(List.of("go", "version"));
    if (version.isEmpty()) {
      return Optional.empty();
    }
    for (String file : List.of("go.mod", "main.go")) {
      Files.copy(SOURCES.resolve(file), folder.resolve(file));
    }
    // There is no go.sum, so go holds the module to its checksum database.
    List<String> command =
        List.of(
            "go",
            "build",
            "-mod=mod",
            "-tags",
            "lambda.norpc",
            "-ldflags=-s -w",
            "-o",
            EXECUTABLE,
            ".");
    if (output(command).isEmpty()) {
      return Optional.empty();
    }
    Path executable = folder.resolve(EXECUTABLE);
    return Optional.of(
        new FunctionContender(
            "aws-lambda-go, " + name(version.get()),
            List.of(executable.toString()),
            folder,
            Map.of(),
            zipSize(executable)));
  }

  /** Such as {@code Go 1.19.8}, out of {@code go version go1.19.8 linux/amd64}. */
  private static String name(String version) {
    return Stream.of(version.split(" "))
        .filter(word -> word.matches("go[0-9].*"))
        .findFirst()
        .map(word -> "Go " + word.substring(2))
        .orElse("Go");
  }

  private Optional<String> output(List<String> command) throws IOException, InterruptedException {
    Path log = folder.resolve("log.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("CGO_ENABLED", "0");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return missing("there is no go on the path");
    }
    if (!process.waitFor(BUILD_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      return missing(String.join(" ", command) + ": more than " + BUILD_SECONDS + " seconds");
    }
    String output = Files.readString(log, StandardCharsets.UTF_8).strip();
    return process.exitValue() == 0
        ? Optional.of(output)
        : missing(String.join(" ", command) + ": " + output.replaceAll("\\s+", " "));
  }

  private static Optional<String> missing(String reason) {
    System.out.println("aws-lambda-go is not measured: " + reason);
    return Optional.empty();
  }

  private static long zipSize(Path executable) throws IOException {
    Path zip = executable.resolveSibling("function.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(file)) {
      entries.putNextEntry(new ZipEntry(EXECUTABLE));
      Files.copy(executable, entries);
    }
    return Files.size(zip);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
