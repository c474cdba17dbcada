package dev.awsevents.codegen.foreign;

import dev.awsevents.codegen.GeneratedClasses;
import dev.awsevents.codegen.InMemoryCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A generator of Java types. */
interface ComparedGenerator {
  /** Reads JSON as the type of the first schema, and writes the value. */
  interface RoundTrip {
    byte[] apply(byte[] json) throws Exception;
  }

  /** What tables call it. */
  String name();

  /**
   * Generates types in the target package.
   *
   * @param schemas files; the first one is that of the examples
   * @throws Exception if it cannot
   */
  void generate(List<Path> schemas, Path target) throws Exception;

  /** Compiles what was generated; an AssertionError says that it does not compile. */
  default Map<String, byte[]> compile(Map<String, String> sources) {
    return InMemoryCompiler.compileLeniently(sources);
  }

  /** How the examples are read; null if the first schema became no type. */
  @Nullable RoundTrip roundTrip(Path schema, GeneratedClasses classes) throws Exception;
}
