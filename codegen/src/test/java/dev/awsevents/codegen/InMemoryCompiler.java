package dev.awsevents.codegen;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.immutables.processor.ProxyProcessor;

/** Compiles generated sources as strictly as the module that they are made for. */
public final class InMemoryCompiler {
  private static final List<String> OPTIONS =
      List.of("--release", "17", "-Xlint:all,-processing,-serial", "-Werror", "-parameters");

  /** One for all of a thread: each new one reads the class path and the JDK's signatures again. */
  private static final ThreadLocal<StandardJavaFileManager> STANDARD =
      ThreadLocal.withInitial(
          () ->
              ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null));

  private InMemoryCompiler() {}

  /**
   * What the compiler has made.
   *
   * @param classes class files by the names of the classes
   * @param sources source files of the annotation processor by the names of the classes
   */
  public record Compilation(Map<String, byte[]> classes, Map<String, String> sources) {}

  /**
   * The class files by the names of the classes.
   *
   * @throws AssertionError with all that the compiler has to say
   */
  public static Map<String, byte[]> compile(Map<String, String> sources) {
    return compilation(sources).classes();
  }

  /**
   * The same for sources of others, of which the compiler may warn.
   *
   * @throws AssertionError with the errors
   */
  public static Map<String, byte[]> compileLeniently(Map<String, String> sources) {
    return compilation(sources, List.of("--release", "17", "-nowarn", "-Xlint:none"), List.of())
        .classes();
  }

  /**
   * What the compiler makes.
   *
   * @throws AssertionError with all that the compiler has to say
   */
  public static Compilation compilation(Map<String, String> sources) {
    return compilation(sources, OPTIONS, List.of(new ProxyProcessor()));
  }

  private static Compilation compilation(
      Map<String, String> sources, List<String> options, List<Processor> processors) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((path, text) -> files.add(new Source(path, text)));
    Output output = new Output(STANDARD.get());
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, output, diagnostics, options, null, files);
    task.setProcessors(processors);
    boolean compiled = task.call();
    if (!compiled || (options.contains("-Werror") && !diagnostics.getDiagnostics().isEmpty())) {
      throw new AssertionError(describe(diagnostics.getDiagnostics()));
    }
    return new Compilation(output.classes(), output.sources());
  }

  private static String describe(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    StringBuilder text = new StringBuilder("what is generated does not compile");
    diagnostics.forEach(diagnostic -> text.append('\n').append(diagnostic));
    return text.toString();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("memory:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Written> classes = new HashMap<>();
    private final Map<String, Written> sources = new HashMap<>();

    Output(JavaFileManager standard) {
      super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, Kind kind, FileObject sibling) {
      Written written = new Written(className, kind);
      (kind == Kind.CLASS ? classes : sources).put(className, written);
      return written;
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> bytes = new HashMap<>();
      classes.forEach((name, written) -> bytes.put(name, written.content.toByteArray()));
      return bytes;
    }

    Map<String, String> sources() {
      Map<String, String> texts = new HashMap<>();
      sources.forEach((name, written) -> texts.put(name, written.getCharContent(true).toString()));
      return texts;
    }
  }

  /** A class file, or a source file of the annotation processor. */
  private static final class Written extends SimpleJavaFileObject {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Written(String className, Kind kind) {
      super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content.toString(StandardCharsets.UTF_8);
    }
  }
}
