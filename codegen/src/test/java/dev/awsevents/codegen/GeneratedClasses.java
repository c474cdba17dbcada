package dev.awsevents.codegen;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generated types of one case, compiled. */
public class GeneratedClasses extends ClassLoader {
  private final Map<String, byte[]> classes;

  public GeneratedClasses(Map<String, byte[]> classes) {
    super(GeneratedClasses.class.getClassLoader());
    this.classes = classes;
  }

  /** The type of a binary name without the target package. */
  public Class<?> type(String name) throws ClassNotFoundException {
    return loadClass(Generator.TARGET_PACKAGE + "." + name);
  }

  /** The type of the target package with the same letters and digits; null if there is none. */
  public @Nullable Class<?> rootTypeAlike(String name) throws ClassNotFoundException {
    String prefix = Generator.TARGET_PACKAGE + ".";
    for (String type : classes.keySet()) {
      if (type.startsWith(prefix)
          && !type.contains("$")
          && letters(type.substring(prefix.length())).equals(letters(name))) {
        return loadClass(type);
      }
    }
    return null;
  }

  private static String letters(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
