package dev.awsevents.architecture;

import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The compiler, with the libraries of this test. */
record Javac(List<String> options) {
  static Javac onTheClassPath(Path output) {
    return new Javac(options(output, "-cp", System.getProperty("java.class.path")));
  }

  /**
   * The compiler for a module descriptor. It sees the modules that this one needs and no others:
   * not all jars of a class path may be modules of one application.
   */
  static Javac onTheModulePath(Path output, JavaFile descriptor) {
    Map<String, ModuleReference> known = new HashMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      try {
        ModuleFinder.of(Path.of(entry)).findAll().forEach(m -> known.put(name(m), m));
      } catch (FindException e) {
        // No module can be made of such a jar, so no page can require one.
      }
    }
    Map<String, ModuleReference> needed = new LinkedHashMap<>();
    Deque<String> names = new ArrayDeque<>(descriptor.required());
    while (!names.isEmpty()) {
      ModuleReference module = known.get(names.remove());
      if (module != null && needed.putIfAbsent(name(module), module) == null) {
        module.descriptor().requires().stream()
            .map(ModuleDescriptor.Requires::name)
            .forEach(names::add);
      }
    }
    return new Javac(
        options(
            output,
            "--module-path",
            needed.values().stream()
                .map(module -> Path.of(module.location().orElseThrow()).toString())
                .collect(Collectors.joining(File.pathSeparator))));
  }

  private static String name(ModuleReference module) {
    return module.descriptor().name();
  }

  private static List<String> options(Path output, String... path) {
    List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:none", "-d"));
    options.add(output.toString());
    options.addAll(List.of(path));
    return options;
  }

  List<String> errors(List<? extends JavaFileObject> sources) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, found, options, null, sources)
            .call();
    List<String> errors =
        found.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .toList();
    return compiled || !errors.isEmpty() ? errors : List.of("it does not compile");
  }
}
