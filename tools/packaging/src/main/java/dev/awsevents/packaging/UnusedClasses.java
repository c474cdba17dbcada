package dev.awsevents.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.vafer.jdependency.Clazz;
import org.vafer.jdependency.Clazzpath;

/**
 * The classes of libraries that a function cannot reach. A class is reached if a reached class
 * refers to it, or has its name as text, or if it provides a service. Names that are put together
 * at run time are not seen.
 *
 * <p>This library has the name of its catalogue as text, from which all events are reached. That
 * counts only if a class of somebody else finds out which event a payload is.
 */
final class UnusedClasses {
  private static final String SERVICES = "META-INF/services/";
  private static final String LIBRARY = "dev.awsevents.";

  /** Who uses one of these asks the catalogue. */
  private static final Set<String> ANY_EVENT_TYPES =
      Set.of("dev/awsevents/LambdaEvent", "dev/awsevents/http/HttpRequestEvent");

  private static final Set<String> ANY_EVENT_METHODS = Set.of("readAny", "identify", "startHttp");

  private final List<Path> jars;
  private final Set<String> reached = new HashSet<>();

  /** The texts of each class that may be names of classes. */
  private final Map<String, List<String>> texts = new HashMap<>();

  private final Set<String> roots = new HashSet<>();
  private boolean anyEvent;

  /**
   * The unused classes.
   *
   * @param jars that of the function first, all of whose classes count as used
   */
  UnusedClasses(List<Path> jars) {
    this.jars = jars;
  }

  /** Removes them from the jars. */
  void remove() throws IOException {
    Clazzpath classes = new Clazzpath();
    for (Path jar : jars) {
      classes.addClazzpathUnit(jar);
      read(jar, jar.equals(jars.get(0)));
    }
    reach(classes.getClazzesMap());
    for (Path jar : jars.subList(1, jars.size())) {
      ShrunkJar.write(jar, reached);
    }
  }

  private void read(Path jar, boolean function) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        try (InputStream in = file.getInputStream(entry)) {
          if (entry.getName().endsWith(".class")) {
            ClassReader reader = new ClassReader(in);
            String name = reader.getClassName().replace('/', '.');
            texts.put(name, ConstantPool.values(reader, ConstantPool.Kind.STRING));
            anyEvent |= !name.startsWith(LIBRARY) && usesAnyEvent(reader);
            if (function) {
              roots.add(name);
            }
          } else if (entry.getName().startsWith(SERVICES)) {
            addProviders(in);
          }
        }
      }
    }
  }

  private static boolean usesAnyEvent(ClassReader reader) {
    return ConstantPool.values(reader, ConstantPool.Kind.CLASS).stream()
            .anyMatch(ANY_EVENT_TYPES::contains)
        || ConstantPool.values(reader, ConstantPool.Kind.MEMBER).stream()
            .anyMatch(ANY_EVENT_METHODS::contains);
  }

  private void addProviders(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      roots.add(line.replaceFirst("#.*", "").strip());
    }
  }

  private void reach(Map<String, Clazz> classes) {
    Deque<String> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      String name = open.pop();
      Clazz reachedClass = classes.get(name);
      if (reachedClass == null || !reached.add(name)) {
        continue;
      }
      for (Clazz dependency : reachedClass.getDependencies()) {
        open.push(dependency.getName());
      }
      if (anyEvent || !name.startsWith(LIBRARY)) {
        for (String text : texts.getOrDefault(name, List.of())) {
          open.push(text.replace('/', '.'));
        }
      }
    }
  }
}
