package dev.awsevents.benchmarks.cold;

import java.nio.file.Path;
import java.util.List;

/** How a JVM finds classes at its start. */
public enum Archive {
  /** In the jars, apart from the JDK's own archive. */
  NONE(""),
  /** In an archive of class data (AppCDS). */
  CLASS_DATA(", AppCDS"),
  /** In an ahead-of-time cache, JDK 25. */
  AHEAD_OF_TIME(", AOT cache");

  private final String suffix;

  Archive(String suffix) {
    this.suffix = suffix;
  }

  /** What is appended to the name of a setting. */
  String suffix() {
    return suffix;
  }

  /** The options of the run that makes the archive; none where there is nothing to make. */
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
