package dev.awsevents.packaging;

import dev.awsevents.LambdaEvent;
import dev.awsevents.fixtures.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/** The events that a function receives, as far as its class files name them. */
final class EventTypes {
  private static final String PREFIX = "dev/awsevents/";

  private EventTypes() {}

  /** The types of events that classes of a jar refer to, by name. */
  static List<Class<?>> of(Path jar) {
    Set<String> names = new TreeSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        // Of a jar with everything in it, the library's own classes say nothing of the function.
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith(PREFIX)) {
          try (InputStream in = file.getInputStream(entry)) {
            collect(new ClassReader(in), names);
          }
        }
      }
    } catch (IOException e) {
      throw new PackagingException("cannot read " + jar, e);
    }
    List<Class<?>> types = new ArrayList<>();
    for (String name : names) {
      Class<?> type = find(name);
      if (type != null && LambdaEvent.class.isAssignableFrom(type) && hasFixtures(type)) {
        types.add(type);
      }
    }
    return types;
  }

  private static void collect(ClassReader reader, Set<String> names) {
    for (String name : ConstantPool.values(reader, ConstantPool.Kind.CLASS)) {
      if (name.startsWith(PREFIX)) {
        names.add(name.replace('/', '.'));
      }
    }
  }

  private static @Nullable Class<?> find(String name) {
    try {
      return Class.forName(name, false, EventTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null; // of another version of the library
    }
  }

  private static boolean hasFixtures(Class<?> type) {
    return !type.isInterface() && !Fixtures.names(type).isEmpty();
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
