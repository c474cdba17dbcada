package dev.awsevents.rewrite;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources with our artifacts, and without those of AWS that the recipe replaces. */
final class Compilation {
  private Compilation() {}

  /** Errors in lines that have no mark. */
  static List<String> errorsWithoutMark(String source) throws IOException {
    List<String> lines = source.lines().toList();
    return errors(source).stream()
        .filter(error -> error.getKind() == Diagnostic.Kind.ERROR)
        .filter(error -> !lines.get((int) error.getLineNumber() - 1).contains("/*~~("))
        .map(error -> error.getLineNumber() + ": " + error.getMessage(Locale.ROOT))
        .toList();
  }

  private static List<Diagnostic<? extends JavaFileObject>> errors(String source)
      throws IOException {
    Matcher name = Pattern.compile("public class (\\w+)").matcher(source);
    if (!name.find()) {
      throw new IllegalArgumentException("no public class");
    }
    Path output = Files.createTempDirectory("compiled");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    String classPath =
        Sources.classPath(
                "awsevents", "aws-lambda-java-core", "junit-jupiter", "jspecify", "classes")
            .stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    compiler
        .getTask(
            new StringWriter(),
            null,
            diagnostics,
            List.of("-proc:none", "-d", output.toString(), "-classpath", classPath),
            null,
            List.of(new Source(name.group(1), source)))
        .call();
    return diagnostics.getDiagnostics();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///com/example/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
