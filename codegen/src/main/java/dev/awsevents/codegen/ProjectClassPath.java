package dev.awsevents.codegen;

import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The compile class path of the project that the code is for, as far as the build tool tells: the
 * Maven plugin makes it the context class loader.
 */
final class ProjectClassPath {
  private static final Map<String, String> NEEDED = new LinkedHashMap<>();

  static {
    NEEDED.put("dev/awsevents/codec/Codec.class", "dev.awsevents:awsevents-runtime");
    NEEDED.put("org/immutables/value/Value.class", "org.immutables:value-annotations");
    NEEDED.put("org/jspecify/annotations/NullMarked.class", "org.jspecify:jspecify");
  }

  private ProjectClassPath() {}

  /** The artifacts that generated code does not compile without and that are not there. */
  static List<String> missing(@Nullable ClassLoader contextClassLoader) {
    List<String> missing = new ArrayList<>();
    if (contextClassLoader instanceof URLClassLoader project && isOfProject(project)) {
      NEEDED.forEach(
          (resource, artifact) -> {
            // Not in parent class loaders: there are the artifacts that the generator itself needs.
            if (project.findResource(resource) == null) {
              missing.add(artifact);
            }
          });
    }
    return missing;
  }

  /** Whether it was put before the class loader of the generator. */
  private static boolean isOfProject(URLClassLoader contextClassLoader) {
    ClassLoader own = ProjectClassPath.class.getClassLoader();
    for (ClassLoader parent = contextClassLoader.getParent();
        parent != null;
        parent = parent.getParent()) {
      if (parent == own) {
        return contextClassLoader != own;
      }
    }
    return false;
  }
}
