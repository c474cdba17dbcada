package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.immutables.processor.ProxyProcessor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated types compile without a warning, whichever versions of Jackson the project has. */
class ProjectsWithJacksonTest {
  private static final String JACKSON_2 = "/com/fasterxml/jackson/";
  private static final String JACKSON_3 = "/tools/jackson/";

  /** Both versions have these annotations. */
  private static final String ANNOTATIONS = JACKSON_2 + "core/jackson-annotations/";

  private final StringWriter messages = new StringWriter();

  @TempDir private Path classes;

  static Stream<List<String>> versionsOfJackson() {
    return Stream.of(
        List.of(),
        List.of(JACKSON_2),
        List.of(JACKSON_3, ANNOTATIONS),
        List.of(JACKSON_2, JACKSON_3));
  }

  @ParameterizedTest
  @MethodSource("versionsOfJackson")
  void buildersOfImmutablesCompileWithoutWarning(List<String> jackson) throws IOException {
    // Each processor that claims nothing gets this warning about annotations of others.
    List<String> options = List.of("-Xlint:all,-processing", "-Werror");
    for (String name : List.of("content", "union-by-const", "registry-documents")) {
      JavaCompiler.CompilationTask task = task(options, jackson, name);
      task.setProcessors(List.of(new ProxyProcessor()));
      assertCompiles(task);
    }
  }

  @ParameterizedTest
  @MethodSource("versionsOfJackson")
  void otherBuildersCompileWithoutWarning(List<String> jackson) throws IOException {
    for (String name : List.of("plain-builders", "without-builders")) {
      assertCompiles(task(List.of("-proc:none", "-Xlint:all", "-Werror"), jackson, name));
    }
  }

  private JavaCompiler.CompilationTask task(
      List<String> strictness, List<String> jackson, String goldenCase) throws IOException {
    List<String> options = new ArrayList<>(strictness);
    options.addAll(List.of("--release", "17", "-d", classes.toString()));
    options.addAll(List.of("-cp", classPath(jackson)));
    List<Source> sources =
        Folders.files(Folders.CASES.resolve(goldenCase).resolve("expected")).entrySet().stream()
            .map(file -> new Source(file.getKey(), file.getValue()))
            .toList();
    return ToolProvider.getSystemJavaCompiler()
        .getTask(messages, null, null, options, null, sources);
  }

  private void assertCompiles(JavaCompiler.CompilationTask task) {
    assertTrue(task.call(), messages::toString);
    assertEquals("", messages.toString());
  }

  private static String classPath(List<String> jackson) {
    List<String> entries =
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
    for (String version : List.of(JACKSON_2, JACKSON_3)) {
      assertTrue(entries.stream().anyMatch(entry -> path(entry).contains(version)));
    }
    return entries.stream()
        .filter(
            entry ->
                !path(entry).contains("/jackson/")
                    || jackson.stream().anyMatch(path(entry)::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String path(String entry) {
    return entry.replace('\\', '/');
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("memory:///" + path), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
