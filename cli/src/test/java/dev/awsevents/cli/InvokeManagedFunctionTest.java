package dev.awsevents.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.example.Shipping;
import dev.awsevents.AwsEvents;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.function.Lambda;
import dev.awsevents.lambda.HandlerMain;
import dev.awsevents.lambda.serializer.AwsEventsSerializer;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code awsevents invoke} with what {@code awsevents package --managed} and others make. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class InvokeManagedFunctionTest {
  private static final String HANDLER = "com.example.Shipping";
  private static final List<Class<?>> CLASSES =
      List.of(Shipping.class, Shipping.Order.class, Shipping.Desk.class);

  @TempDir static Path folder;
  private static Path zip;

  @BeforeAll
  static void packageOnce() throws IOException {
    zip = folder.resolve("shipping.zip");
    Path classes = folder.resolve("classes");
    for (Class<?> type : CLASSES) {
      Path file = classes.resolve(file(type));
      Files.createDirectories(file.getParent());
      Files.copy(location(type).resolve(file(type)), file);
    }
    Stream<String> libraries =
        Stream.of(
                AwsEventsSerializer.class,
                HandlerMain.class,
                Lambda.class,
                SqsEvent.class,
                AwsEvents.class,
                Context.class)
            .map(type -> location(type).toString());
    Run.of(
            Stream.of(
                    Stream.of("package", classes.toString()),
                    libraries,
                    Stream.of("--managed", "--out", zip.toString()))
                .flatMap(words -> words)
                .toArray(String[]::new))
        .outOfSuccess();
  }

  private static String file(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Run invoke(Path function, String handler, String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("invoke", function.toString(), "--handler", handler), Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void theResponseIsPrintedAndTheLogAndTheReportBesideIt() {
    Run run =
        invoke(
            zip, HANDLER, "--type", "SqsEvent", "--set", "Records[0].body=a", "--env", "PLACE=b");
    assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"number 1\"}]}\n", run.out());
    assertTrue(run.err().lines().anyMatch("shipping a from b"::equals), run::err);
    assertTrue(run.err().lines().anyMatch(line -> line.startsWith("REPORT ")), run::err);
    assertEquals(2, run.err().lines().count(), run::err);
    assertEquals(ExitCode.OK, run.exitCode());
  }

  @Test
  void oneProcessIsInvokedSeveralTimes() {
    Run run = invoke(zip, HANDLER + "::handleRequest", "--type", "SqsEvent", "--times", "2");
    List<String> responses = run.out().lines().toList();
    assertEquals(2, responses.size(), run::out);
    assertTrue(responses.get(1).contains("number 2"), run::out);
  }

  @Test
  void theSerializerOfTheRuntimeReadsBeans() {
    Run run =
        Run.withInput(
            "{\"item\":\"pencil\"}".getBytes(UTF_8),
            "invoke",
            zip.toString(),
            "--handler",
            HANDLER + "$Desk::greet",
            "--event",
            "-");
    assertEquals("\"one pencil\"\n", run.out(), run::err);
  }

  @Test
  void aFailureOfTheHandlerIsPrintedAndIsAFinding() {
    Run run =
        Run.withInput(
            "{\"Records\":[]}".getBytes(UTF_8),
            "invoke",
            zip.toString(),
            "--handler",
            HANDLER,
            "--event",
            "-");
    assertEquals(ExitCode.FINDINGS, run.exitCode());
    String type = "java.lang.ArrayIndexOutOfBoundsException";
    assertEquals(type, run.json().path("errorType").asText(), run::out);
    assertTrue(run.err().contains("  Error: " + type + "\n"), run::err);
  }

  @Test
  void aClassThatIsNotThereIsAFinding() {
    Run run = invoke(zip, "com.example.Missing", "--type", "SqsEvent");
    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertEquals(
        "Class not found: com.example.Missing", run.json().path("errorMessage").asText(), run::out);
  }

  @Test
  void withoutAHandlerItIsAnErrorOfUsage() {
    Run run = Run.of("invoke", zip.toString(), "--type", "SqsEvent");
    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(
        run.err()
            .contains(
                "shipping.zip is for a managed runtime: name its handler, such as --handler"
                    + " com.example.Orders::handleRequest"),
        run::err);
  }

  @Test
  void aFileWithoutClassesIsAnErrorOfUsage() throws IOException {
    Path empty = folder.resolve("empty.zip");
    try (ZipOutputStream content = new ZipOutputStream(Files.newOutputStream(empty))) {
      content.putNextEntry(new ZipEntry("README"));
    }
    Run run = invoke(empty, HANDLER, "--type", "SqsEvent");
    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(
        run.err().contains("neither a file bootstrap, nor classes, nor jars in lib"), run::err);
  }

  @Test
  void aJarWithAllClassesAndWithoutAMainClassRuns() throws IOException {
    Path jar = folder.resolve("shaded.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream content = new JarOutputStream(out, new Manifest())) {
      for (Class<?> type : CLASSES) {
        content.putNextEntry(new ZipEntry(file(type)));
        Files.copy(location(type).resolve(file(type)), content);
      }
      for (Class<?> type :
          List.of(
              AwsEventsSerializer.class,
              HandlerMain.class,
              Lambda.class,
              SqsEvent.class,
              AwsEvents.class)) {
        copy(location(type), content);
      }
    }
    Run run = invoke(jar, HANDLER, "--type", "SqsEvent");
    assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"number 1\"}]}\n", run.out());
  }

  private static void copy(Path library, JarOutputStream content) throws IOException {
    if (Files.isDirectory(library)) {
      try (Stream<Path> files = Files.walk(library)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          add(library.relativize(file).toString(), Files.readAllBytes(file), content);
        }
      }
      return;
    }
    try (JarFile jar = new JarFile(library.toFile())) {
      for (ZipEntry entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          add(entry.getName(), in.readAllBytes(), content);
        }
      }
    }
  }

  private static void add(String name, byte[] bytes, JarOutputStream content) throws IOException {
    if (name.matches("dev/.*[.]class|META-INF/services/.*")) {
      content.putNextEntry(new ZipEntry(name));
      content.write(bytes);
    }
  }

  @Test
  void aWatchedFunctionRunsAgainWhenItsFileChanges() throws Exception {
    Path copy = Files.copy(zip, folder.resolve("watched.zip"));
    WatchedFunction.runsAgainWhenItChanges(copy, "--handler", HANDLER);
  }
}
