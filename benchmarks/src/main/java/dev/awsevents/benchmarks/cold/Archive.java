package dev.awsevents.benchmarks.cold;

import dev.awsevents.benchmarks.report.JvmMode;
import java.nio.file.Path;
import java.util.List;

/** Where a JVM finds classes at its start. */
public enum Archive {
  /** In the jars, apart from the JDK's own archive. */
  NONE(JvmMode.COLD),
  /** In an archive of class data (AppCDS). */
  CLASS_DATA(JvmMode.COLD_WITH_CLASS_DATA),
  /** In an ahead-of-time cache, JDK 25. */
  AHEAD_OF_TIME(JvmMode.COLD_WITH_AOT_CACHE);

  private final JvmMode mode;

  Archive(JvmMode mode) {
    this.mode = mode;
  }

  /** The mode of a JVM that uses it. */
  JvmMode mode() {
    return mode;
  }

  /** The options of the run that makes the archive; empty if there is no archive to make. */
  List<String> making(Path file) {
    return switch (this) {
      case NONE -> List.of();
      case CLASS_DATA -> List.of("-XX:ArchiveClassesAtExit=" + file);
      case AHEAD_OF_TIME -> List.of("-XX:AOTCacheOutput=" + file);
    };
  }

  /** The options of the runs that use it. */
  List<String> using(Path file) {
    return switch (this) {
      case NONE -> List.of();
      case CLASS_DATA -> List.of("-XX:SharedArchiveFile=" + file);
      case AHEAD_OF_TIME -> List.of("-XX:AOTCache=" + file);
    };
  }
}
