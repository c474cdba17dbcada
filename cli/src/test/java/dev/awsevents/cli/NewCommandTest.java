package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.catalogue.PayloadTypes;
import dev.awsevents.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTest {
  @TempDir private Path folder;

  private static List<String> files(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> project.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void aProjectHasAFunctionATestAndABuild() throws IOException {
    Path project = folder.resolve("order-intake");
    Run run = Run.of("new", project.toString(), "--event", "sqsevent");
    assertEquals("Now: cd " + project + " && mvn package\n", run.outOfSuccess());
    assertEquals(
        List.of(
            ".gitignore",
            "README.md",
            "pom.xml",
            "src/main/java/com/example/order_intake/Main.java",
            "src/test/java/com/example/order_intake/MainTest.java"),
        files(project));
    String main = Files.readString(project.resolve(files(project).get(3)));
    assertTrue(main.contains("Lambda.start(SqsEvent.class, Main::handle)"), main);
    assertTrue(main.contains("static SqsBatchResponse handle(SqsEvent event"), main);
    String pom = Files.readString(project.resolve("pom.xml"));
    assertTrue(pom.contains("<mainClass>com.example.order_intake.Main</mainClass>"), pom);
  }

  /** All are compiled together, each in a package of its own. */
  @Test
  void theFunctionOfEveryEventCompilesWithoutWarnings() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (PayloadType type : PayloadTypes.all()) {
      if (type.isEvent()) {
        Path project = folder.resolve(type.name());
        Run.of(
                "new",
                project.toString(),
                "--event",
                type.name(),
                "--package",
                "com.example." + type.name().toLowerCase(Locale.ROOT))
            .outOfSuccess();
        files(project).stream()
            .filter(file -> file.endsWith(".java"))
            .map(project::resolve)
            .forEach(sources::add);
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      Path classes = Files.createDirectory(folder.resolve("classes"));
      compiler
          .getTask(
              null,
              manager,
              problems,
              List.of(
                  "-Xlint:all,-classfile,-processing",
                  "-proc:none",
                  "-d",
                  classes.toString(),
                  "-cp",
                  System.getProperty("java.class.path")),
              null,
              manager.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    assertEquals(
        2 * PayloadTypes.all().stream().filter(PayloadType::isEvent).count(), sources.size());
    assertEquals(List.of(), problems.getDiagnostics().stream().map(Object::toString).toList());
  }

  @Test
  void aRequestIsAnsweredWithAStatus() throws IOException {
    Path project = folder.resolve("api");
    Run.of("new", project.toString(), "--event", "AlbRequest").outOfSuccess();
    String main = Files.readString(project.resolve("src/main/java/com/example/api/Main.java"));
    assertTrue(main.contains("return AlbResponse.builder().statusCode(200).build();"), main);
  }

  @Test
  void otherFilesAreNotTouched() throws IOException {
    Path project = Files.createDirectory(folder.resolve("mine"));
    Path file = Files.writeString(project.resolve("pom.xml"), "mine");
    Run run = Run.of("new", project.toString(), "--event", "SqsEvent");
    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("exists and is not empty"), run::err);
    assertEquals("mine", Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          orders | SqsBatchResponse | com.example | SqsBatchResponse is no event
          orders | SqsEvent | Com.Example | this is no name of a Java package
          or ders | SqsEvent | com.example | a project's name has letters
          """)
  void aBadCallWritesNothing(String name, String type, String javaPackage, String message)
      throws IOException {
    Path project = folder.resolve(name);
    Run run = Run.of("new", project.toString(), "--event", type, "--package", javaPackage);
    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains(message), run::err);
    assertEquals(List.of(), files(folder));
  }
}
