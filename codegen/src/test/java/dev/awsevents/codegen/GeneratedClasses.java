package dev.awsevents.codegen;

import java.util.Map;

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

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
