package dev.awsevents.site.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import dev.awsevents.cli.catalogue.PayloadTypes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The Java on the pages of types compiles as it stands there, and its tests pass. */
@Isolated("the handlers print events, which replaces the standard output")
class JavaSnippetsTest {
  @TempDir private Path folder;

  @Test
  void allJavaCompilesAndItsTestsPass() throws IOException {
    List<Path> sources =
        CompiledSnippets.write(Language.JAVA, PayloadTypes.all(), folder.resolve("sources"));
    Path classes = folder.resolve("classes");

    assertThat(errors(sources, classes)).isEmpty();

    SummaryGeneratingListener summary = run(classes);
    assertThat(summary.getSummary().getTestsFoundCount()).isGreaterThan(PayloadTypes.all().size());
    assertThat(summary.getSummary().getFailures())
        .extracting(failure -> failure.getTestIdentifier().getUniqueId(), f -> f.getException())
        .isEmpty();
  }

  private static List<String> errors(List<Path> sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-proc:none",
            "-Xlint:all,-processing,-classfile,-path",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      compiler
          .getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
        .map(Object::toString)
        .toList();
  }

  private static SummaryGeneratingListener run(Path classes) throws IOException {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    PrintStream out = System.out;
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    URL[] places = {classes.toUri().toURL()};
    try (URLClassLoader snippets = new URLClassLoader(places, loader)) {
      Thread.currentThread().setContextClassLoader(snippets);
      System.setOut(new PrintStream(OutputStream.nullOutputStream()));
      LauncherFactory.create()
          .execute(request().selectors(selectClasspathRoots(Set.of(classes))).build(), summary);
    } finally {
      System.setOut(out);
      Thread.currentThread().setContextClassLoader(loader);
    }
    return summary;
  }
}
