package dev.awsevents.packaging;

import java.util.ArrayList;
import java.util.List;

/** How the JVM of a packaged function is started. */
final class Bootstrap {
  /** The flags of AWS's own Java runtimes, and no file with counters that nobody reads. */
  private static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");

  private final List<String> jars;
  private final String mainClass;
  private final List<String> ownFlags;

  /**
   * A way to start.
   *
   * @param jars paths inside the package
   */
  Bootstrap(List<String> jars, String mainClass, List<String> ownFlags) {
    this.jars = jars;
    this.mainClass = mainClass;
    this.ownFlags = ownFlags;
  }

  List<String> flags() {
    List<String> flags = new ArrayList<>(FLAGS);
    flags.addAll(ownFlags);
    return flags;
  }

  /**
   * The class path. Its paths start at the folder of the package, because an archive of classes
   * holds them: so the package may lie in any folder.
   */
  String classPath() {
    return String.join(":", jars);
  }

  String mainClass() {
    return mainClass;
  }

  /**
   * The file {@code bootstrap}. A quarter of the memory is left to what is outside the heap.
   *
   * @param archiveFlags none without an archive
   */
  String script(List<String> archiveFlags) {
    StringBuilder script =
        new StringBuilder(
            """
            #!/bin/sh
            cd "$LAMBDA_TASK_ROOT" || exit 1
            exec ./jre/bin/java "-Xmx$((AWS_LAMBDA_FUNCTION_MEMORY_SIZE * 3 / 4))m" \\
            """);
    List<String> flags = flags();
    flags.addAll(archiveFlags);
    for (String flag : flags) {
      script.append("  ").append(quoted(flag)).append(" \\\n");
    }
    return script
        .append("  -cp ")
        .append(quoted(classPath()))
        .append(' ')
        .append(quoted(mainClass))
        .append('\n')
        .toString();
  }

  private static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
