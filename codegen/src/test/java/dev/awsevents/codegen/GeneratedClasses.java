package dev.awsevents.codegen;

import java.util.Map;
import java.util.function.UnaryOperator;
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

  /** The type of the target package whose name becomes the one given; null if there is none. */
  public @Nullable Class<?> rootTypeAlike(String name, UnaryOperator<String> becomes) {
    String prefix = Generator.TARGET_PACKAGE + ".";
    return classes.keySet().stream()
        .filter(type -> type.startsWith(prefix) && !type.contains("$"))
        .filter(type -> becomes.apply(type.substring(prefix.length())).equals(name))
        .findFirst()
        .map(
            type -> {
              try {
                return loadClass(type);
              } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
              }
            })
        .orElse(null);
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
