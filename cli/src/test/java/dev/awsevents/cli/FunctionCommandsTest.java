package dev.awsevents.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.Greeting;
import dev.awsevents.AwsEvents;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.function.Lambda;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code awsevents package} and {@code awsevents invoke}, one after the other. */
class FunctionCommandsTest {
  @TempDir static Path folder;
  private static Path zip;
  private static Run packaged;

  @BeforeAll
  static void packageOnce() throws IOException {
    zip = folder.resolve("greeting.zip");
    Path classes = folder.resolve("classes");
    Path file = Path.of(Greeting.class.getName().replace('.', '/') + ".class");
    Files.createDirectories(classes.resolve(file).getParent());
    Files.copy(location(Greeting.class).resolve(file), classes.resolve(file));
    packaged =
        Run.of(
            "package",
            classes.toString(),
            location(Lambda.class).toString(),
            location(SqsEvent.class).toString(),
            location(AwsEvents.class).toString(),
            "--main",
            Greeting.class.getName(),
            "--out",
            zip.toString(),
            "--template",
            folder.resolve("template.yaml").toString(),
            "--dockerfile",
            folder.resolve("Dockerfile").toString());
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Run invoke(String... options) {
    return Run.of(
        Stream.concat(Stream.of("invoke", zip.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void packagingTellsWhatIsInThePackage() {
    List<String> lines = packaged.outOfSuccess().lines().toList();
    assertEquals(zip.toString(), lines.get(0));
    List<String> names = lines.stream().skip(1).map(line -> line.strip().split(" ", 2)[0]).toList();
    assertEquals("lib", names.get(0));
    assertEquals("jre", names.get(1));
    assertTrue(names.get(2).matches("function[.](aot|jsa)"), names::toString);
    assertEquals(List.of("bootstrap", "compressed", "unpacked"), names.subList(3, names.size()));
    assertTrue(lines.get(5).contains(" of 50 MB"), lines.get(5));
  }

  @Test
  void theFilesForDeploymentNameTheFunction() throws IOException {
    String template = Files.readString(folder.resolve("template.yaml"));
    assertTrue(template.contains("CodeUri: " + zip + "\n"), template);
    assertTrue(template.contains("Runtime: provided.al2023"), template);
    String dockerfile = Files.readString(folder.resolve("Dockerfile"));
    assertTrue(dockerfile.contains("unzip -d function greeting.zip"), dockerfile);
  }

  @Test
  void theResponseIsPrintedAndTheReportBesideIt() {
    Run run = invoke("--type", "SqsEvent", "--set", "Records[0].body=Ann", "--env", "WORD=hello");
    assertEquals("\"hello Ann\"\n", run.out());
    List<String> err = run.err().lines().toList();
    assertEquals("starting", err.get(0));
    assertTrue(
        err.get(1)
            .matches(
                "REPORT RequestId: \\S+  Duration: [0-9.]+ ms  Memory Size: 256 MB"
                    + "(  Max Memory Used: [0-9]+ MB)?  Init Duration: [0-9.]+ ms"),
        err.get(1));
    assertEquals(ExitCode.OK, run.exitCode());
  }

  @Test
  void oneProcessIsInvokedSeveralTimes() {
    Run run = invoke("--type", "SqsEvent", "--times", "3", "--memory", "512");
    assertEquals(3, run.out().lines().count());
    assertEquals(1, run.err().lines().filter("starting"::equals).count());
    assertEquals(1, run.err().lines().filter(line -> line.contains("Init Duration")).count());
    assertEquals(3, run.err().lines().filter(line -> line.contains("Size: 512 MB")).count());
  }

  @Test
  void aFailureIsPrintedAndIsAFinding() {
    Run run = Run.withInput("{}".getBytes(UTF_8), "invoke", zip.toString(), "--event", "-");
    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertTrue(run.out().contains("\"errorType\":\"java.lang.ArrayIndexOutOf"), run::out);
    assertTrue(run.err().contains("Error: java.lang.ArrayIndexOutOf"), run::err);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          invoke ZIP | which event?
          invoke ZIP --type SqsEvent --event x.json | which event?
          invoke ZIP --event none.json | cannot read none.json
          invoke none.zip --type SqsEvent | cannot read none.zip
          invoke ZIP --type SqsEvent --memory 1 | Lambda's memory is from 128
          invoke ZIP --type SqsEvent --times 0 | take a number from 1 on
          invoke BROKEN --type SqsEvent | is no packaged function
          package none.jar | there is no file none.jar
          package ZIP none | cannot read none
          package ZIP --managed --template x.yaml | are for OS-only runtimes
          """)
  void aBadCallIsAnErrorOfUsage(String call, String message) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.zip"), "x");
    Run run =
        Run.of(
            Stream.of(call.split(" "))
                .map(word -> word.equals("ZIP") ? zip.toString() : word)
                .map(word -> word.equals("BROKEN") ? broken.toString() : word)
                .toArray(String[]::new));
    assertTrue(run.err().contains(message), run::err);
    assertEquals(
        message.startsWith("there is") ? ExitCode.FINDINGS : ExitCode.USAGE, run.exitCode());
  }

  @Test
  void aJarWithAMainClassRunsToo() throws IOException {
    Path jar = folder.resolve("greeting.jar");
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Greeting.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(Lambda.class, SqsEvent.class, AwsEvents.class)
            .map(type -> location(type).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream content = new JarOutputStream(out, manifest)) {
      String file = Greeting.class.getName().replace('.', '/') + ".class";
      content.putNextEntry(new ZipEntry(file));
      Files.copy(location(Greeting.class).resolve(file), content);
    }
    Run run = Run.of("invoke", jar.toString(), "--type", "SqsEvent", "--env", "WORD=hi");
    assertTrue(run.out().startsWith("\"hi "), run::toString);
  }

  @Test
  void aWatchedFunctionRunsAgainWhenItsFileChanges() throws Exception {
    Path copy = Files.copy(zip, folder.resolve("watched.zip"));
    WatchedFunction.runsAgainWhenItChanges(copy);
  }
}
