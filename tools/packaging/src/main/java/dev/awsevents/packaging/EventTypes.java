package dev.awsevents.packaging;

import dev.awsevents.LambdaEvent;
import dev.awsevents.fixtures.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/** The events that a function receives, as far as its class files name them. */
final class EventTypes {
  private static final String LIBRARY = "dev/awsevents/";

  /** A type in the descriptor of a method. */
  private static final Pattern TYPE = Pattern.compile("L([^;]+);");

  private EventTypes() {}

  /**
   * The types of events that classes of a jar refer to, and of an interface such as {@code
   * HttpRequestEvent} those that implement it. {@link LambdaEvent} stands for none: these would be
   * all.
   */
  static List<Class<?>> of(Path jar) {
    Set<String> names = new HashSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        // Of a jar with everything in it, the library's own classes say nothing of the function.
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith(LIBRARY)) {
          try (InputStream in = file.getInputStream(entry)) {
            collect(new ClassReader(in), names);
          }
        }
      }
    } catch (IOException e) {
      throw new PackagingException("cannot read " + jar, e);
    }
    return Fixtures.types().stream()
        .filter(LambdaEvent.class::isAssignableFrom)
        .filter(type -> isNamed(type, names))
        .toList();
  }

  /** Lambda expressions and method references name the types of their parameters. */
  private static void collect(ClassReader reader, Set<String> names) {
    names.addAll(ConstantPool.values(reader, ConstantPool.Kind.CLASS));
    for (String descriptor : ConstantPool.values(reader, ConstantPool.Kind.METHOD_TYPE)) {
      TYPE.matcher(descriptor).results().map(type -> type.group(1)).forEach(names::add);
    }
  }

  private static boolean isNamed(Class<?> type, Set<String> names) {
    if (names.contains(type.getName().replace('.', '/'))) {
      return true;
    }
    for (Class<?> parent : type.getInterfaces()) {
      if (parent != LambdaEvent.class
          && LambdaEvent.class.isAssignableFrom(parent)
          && isNamed(parent, names)) {
        return true;
      }
    }
    return false;
  }

  /** All fixtures of the types. */
  static List<byte[]> events(List<Class<?>> types) {
    List<byte[]> events = new ArrayList<>();
    for (Class<?> type : types) {
      for (String name : Fixtures.names(type)) {
        events.add(Fixtures.json(type, name));
      }
    }
    return events;
  }
}
