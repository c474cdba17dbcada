package dev.awsevents.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java of these pages is whole files that compile when they are copied. */
class JavaInMarkdownTest {
  private static final Path DOCS = Path.of("..", "..", "docs").toAbsolutePath().normalize();

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record|interface) (\\w+)");

  /** Stands for what a user generates from a schema. */
  private static final String ORDER_PLACED =
      "package com.example.shop;\n\npublic record OrderPlaced(String orderId) {}\n";

  @TempDir private Path classes;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function.md",
        "http.md",
        "custom-resources.md",
        "eventbridge.md",
        "dynamodb.md",
        "batch.md"
      })
  void everyBlockIsAFileThatCompiles(String page) throws IOException {
    List<String> blocks = blocks(page);
    assertFalse(blocks.isEmpty());
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(source(ORDER_PLACED));
    for (String block : blocks) {
      assertTrue(PACKAGE.matcher(block).find(), () -> "not a whole file:\n" + block);
      sources.add(source(block));
    }
    assertEquals(List.of(), errors(sources));
  }

  private static List<String> blocks(String page) throws IOException {
    return BLOCK
        .matcher(Files.readString(DOCS.resolve(page)))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static JavaFileObject source(String text) {
    String name = first(PACKAGE, text).replace('.', '/') + "/" + first(TYPE, text) + ".java";
    return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertTrue(matcher.find(), () -> pattern + " is missing in\n" + text);
    return matcher.group(1);
  }

  private List<String> errors(List<JavaFileObject> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-proc:none",
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("java.class.path"));
    boolean compiled = compiler.getTask(null, null, found, options, null, sources).call();
    List<String> errors =
        found.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .toList();
    return compiled || !errors.isEmpty() ? errors : List.of("it does not compile");
  }
}
