package dev.awsevents.codegen;

import dev.awsevents.codegen.emit.BuilderStyle;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The compile class path of the project for which code is generated. Only the Maven plugin tells
 * it, as the context class loader.
 */
final class ProjectClassPath {
  private static final String IMMUTABLES = "org/immutables/";

  private static final Map<String, String> NEEDED = new LinkedHashMap<>();

  static {
    NEEDED.put("dev/awsevents/codec/Codec.class", "dev.awsevents:awsevents-runtime");
    NEEDED.put(IMMUTABLES + "value/Value.class", "org.immutables:value-annotations");
    NEEDED.put("org/jspecify/annotations/NullMarked.class", "org.jspecify:jspecify");
  }

  private ProjectClassPath() {}

  /** The artifacts that generated code needs to compile and that are missing. */
  static List<String> missing(@Nullable ClassLoader contextClassLoader, BuilderStyle builders) {
    List<String> missing = new ArrayList<>();
    if (contextClassLoader instanceof URLClassLoader project && isOfProject(project)) {
      NEEDED.forEach(
          (resource, artifact) -> {
            // Parent class loaders do not count: they have what the generator itself needs.
            boolean needed =
                builders == BuilderStyle.IMMUTABLES || !resource.startsWith(IMMUTABLES);
            if (needed && project.findResource(resource) == null) {
              missing.add(artifact);
            }
          });
    }
    return missing;
  }

  /** Whether the project has a class; false if its class path is not known. */
  static boolean has(@Nullable ClassLoader contextClassLoader, String resource) {
    return contextClassLoader instanceof URLClassLoader project
        && isOfProject(project)
        && project.findResource(resource) != null;
  }

  /** Whether a build tool has put it in front of the class loader of the generator. */
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
