package dev.awsevents.benchmarks.warm;

import java.util.List;

/** How far the JVM compiles. */
public enum Compiler {
  /** The first compiler only, Lambda's default for Java. */
  C1,
  /** All of it. */
  C2;

  List<String> options() {
    return this == C1 ? List.of("-XX:TieredStopAtLevel=1") : List.of();
  }
}
