package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.fixtures.Fixtures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user runs it. */
class PackedJarIT {
  private static final long LIMIT_SECONDS = 120;
  private static final Path JAR = Path.of("target", "awsevents.jar").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void versionIsThatOfTheProject() throws Exception {
    assertTrue(run(List.of(), "--version").out().matches("awsevents [0-9].*\\nJava .*\\n"));
  }

  @Test
  void sampleIsIdentifiedAndChecked() throws Exception {
    Run sample = run(List.of(), "sample", "SqsEvent", "--set", "Records[0].body=\u00e4\u20ac");
    Path event = Files.writeString(folder.resolve("event.json"), sample.out());

    assertTrue(sample.out().contains("\u00e4\u20ac"), sample::out);
    assertTrue(run(List.of(), "identify", event.toString()).outOfSuccess().startsWith("SqsEvent"));
    assertTrue(run(List.of(), "check", event.toString()).outOfSuccess().startsWith("ok "));
  }

  @Test
  void typesAreListedAndShown() throws Exception {
    assertTrue(run(List.of(), "list").outOfSuccess().contains("\nSqsEvent "));
    assertTrue(run(List.of(), "show", "SqsEvent").outOfSuccess().contains("records: List<"));
  }

  @Test
  void codeIsGenerated() throws Exception {
    Path schema =
        Files.writeString(
            folder.resolve("Order.json"),
            "{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}}}");
    Path out = folder.resolve("out");
    run(
            List.of(),
            "generate",
            schema.toString(),
            "--package",
            "com.example",
            "--out",
            out.toString())
        .outOfSuccess();

    assertTrue(Files.exists(out.resolve("com/example/Order.java")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void functionsForManagedRuntimesRunByTheClientInTheJar() throws Exception {
    Path event = Files.writeString(folder.resolve("order.json"), "{\"item\":\"pencil\"}");
    Path classes = folder.resolve("classes");
    for (String type : List.of("Order", "Desk")) {
      Path file = Path.of("com", "example", "Shipping$" + type + ".class");
      Files.createDirectories(classes.resolve(file).getParent());
      Files.copy(Path.of("target", "test-classes").resolve(file), classes.resolve(file));
    }
    String zip = folder.resolve("desk.zip").toString();
    run(List.of(), "package", classes.toString(), "--managed", "--out", zip).outOfSuccess();
    Run run =
        run(
            List.of("-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("temporary"))),
            "invoke",
            zip,
            "--handler",
            "com.example.Shipping$Desk::greet",
            "--event",
            event.toString());

    assertEquals("\"one pencil\"\n", run.out(), run::err);
    assertEquals(ExitCode.OK, run.exitCode());
    try (Stream<Path> left = Files.list(folder.resolve("temporary"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void errorsGoToTheStandardError() throws Exception {
    Run run = run(List.of(), "show", "NoSuchType");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains("there is no type 'NoSuchType'"), run::err);
  }

  /** The file is more than twice as large as the memory. */
  @Test
  void largeFileOfLinesTakesLittleMemory() throws Exception {
    Path large = largeFile();
    Run run = run(List.of("-Xmx40m"), "check", "--quiet", large.toString());

    assertTrue(Files.size(large) > 100_000_000);
    assertEquals("\nTYPE      PAYLOADS    OK\nSqsEvent      5000  5000\n", run.outOfSuccess());
  }

  /** The program {@code script} runs the command on a terminal. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void progressStaysOnTheTerminalWhileTheReportGoesToAFile() throws Exception {
    Path report = folder.resolve("report.txt");
    String command =
        String.join(" ", java(), "-jar", JAR.toString(), "check", largeFile() + " > " + report);
    Run run = run(List.of("script", "-qec", command, "/dev/null"));

    assertEquals(ExitCode.OK, run.exitCode());
    String clearLine = "\r\u001b[K";
    String[] drawn = run.out().split(Pattern.quote(clearLine), -1);
    assertTrue(drawn.length > 2, run::out);
    for (String line : List.of(drawn).subList(1, drawn.length - 1)) {
      assertTrue(line.matches("\\[[= ]{30}] +\\d+ %, [0-9,]+ payloads, \\d+ MB"), line);
    }
    assertEquals("", drawn[drawn.length - 1]);
    assertTrue(Files.readString(report).startsWith("ok "));
  }

  private Path largeFile() throws IOException {
    byte[] padding = "x".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
    String sqs =
        new String(Fixtures.json(dev.awsevents.sqs.SqsEvent.class), StandardCharsets.UTF_8);
    String line =
        sqs.replaceAll("\\s*\\n\\s*", "").replaceFirst("\\{", "{\"padding\":\"%\",") + "\n";
    String[] parts = line.split("%", 2);
    int lines = 5_000;
    Path large = folder.resolve("large.ndjson");
    try (OutputStream out = Files.newOutputStream(large)) {
      for (int i = 0; i < lines; i++) {
        out.write(parts[0].getBytes(StandardCharsets.UTF_8));
        out.write(padding);
        out.write(parts[1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return large;
  }

  @Test
  void lineThatIsTooLargeForTheMemoryIsReportedAndTheOthersAreChecked() throws Exception {
    Path file = folder.resolve("a.ndjson");
    Files.writeString(file, "{\"a\":\"" + "x".repeat(4_000_000) + "\"}\n{\"a\":1}\n");
    Run run = run(List.of("-Xmx48m"), "check", file.toString());

    assertTrue(run.out().contains("a.ndjson:1\n    is larger than 3"), run::out);
    assertTrue(run.out().contains("unidentified "), run::out);
  }

  private Run run(List<String> jvmOptions, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(jvmOptions);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private Run run(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process process = builder.start();
    try {
      assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), "the command does not end");
    } finally {
      process.destroyForcibly();
    }
    return new Run(
        process.exitValue(),
        Files.readString(out).replace("\r\n", "\n"),
        Files.readString(err).replace("\r\n", "\n"));
  }
}
