package dev.awsevents.site.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles Java expressions in memory, each as the result of a method of a class of its own. */
final class CompiledExpressions extends ClassLoader {
  private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();
  private final List<JavaFileObject> sources = new ArrayList<>();

  /** Adds an expression; returns the name of its class. */
  String add(String expression, List<String> imports) {
    String name = "Expression" + sources.size();
    StringBuilder source = new StringBuilder();
    Set<String> sorted = new TreeSet<>(imports);
    sorted.forEach(each -> source.append("import ").append(each).append(";\n"));
    source.append("class ").append(name).append(" {\n  static Object value() {\n    return ");
    source.append(expression).append(";\n  }\n}\n");
    sources.add(new Source(name, source.toString()));
    return name;
  }

  void compile() throws IOException {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(problems, null, null);
    List<String> options = List.of("-proc:none", "--release", "17");
    try (JavaFileManager inMemory = new Classes(files)) {
      if (!ToolProvider.getSystemJavaCompiler()
          .getTask(null, inMemory, problems, options, null, sources)
          .call()) {
        throw new AssertionError(problems.getDiagnostics().toString());
      }
    }
  }

  Object value(String name) throws ReflectiveOperationException {
    var method = loadClass(name).getDeclaredMethod("value");
    method.setAccessible(true);
    return method.invoke(null);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    ByteArrayOutputStream bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes.toByteArray(), 0, bytes.size());
  }

  private final class Classes extends ForwardingJavaFileManager<StandardJavaFileManager> {
    Classes(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:/" + name + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(name, bytes);
          return bytes;
        }
      };
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
