package dev.awsevents.benchmarks.warm;

import dev.awsevents.benchmarks.report.JvmMode;
import java.util.List;

/** How far the JVM compiles. */
public enum Compiler {
  /** The first compiler only: Lambda's default for Java. */
  C1(JvmMode.WARM_C1),
  /** Both compilers. */
  C2(JvmMode.WARM_C2);

  private final JvmMode mode;

  Compiler(JvmMode mode) {
    this.mode = mode;
  }

  /** The mode of a JVM that compiles so far. */
  JvmMode mode() {
    return mode;
  }

  List<String> options() {
    return this == C1 ? List.of("-XX:TieredStopAtLevel=1") : List.of();
  }
}
