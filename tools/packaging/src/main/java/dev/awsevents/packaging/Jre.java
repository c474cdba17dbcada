package dev.awsevents.packaging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A JVM with only some modules, made by jlink. */
final class Jre {
  private Jre() {}

  static void link(Jdk tools, Jdk target, Set<String> modules, Path folder) {
    List<String> arguments = new ArrayList<>();
    if (tools != target) {
      if (target.feature() != tools.feature()) {
        throw new PackagingException(
            "jlink of JDK " + tools.version() + " cannot link JDK " + target.version());
      }
      if (!Files.isDirectory(target.modules())) {
        throw new PackagingException("the target JDK has no folder " + target.modules());
      }
      arguments.addAll(List.of("--module-path", target.modules().toString()));
    }
    arguments.addAll(
        List.of(
            "--add-modules",
            String.join(",", modules),
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--output",
            folder.toString()));
    Path parent = folder.toAbsolutePath().getParent();
    Tool.runQuickly(tools.program("jlink"), arguments, parent == null ? folder : parent);
  }
}
