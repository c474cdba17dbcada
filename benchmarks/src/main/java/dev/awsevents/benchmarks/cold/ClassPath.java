package dev.awsevents.benchmarks.cold;

import dev.awsevents.benchmarks.contender.ContenderName;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of a contender: the jars that it needs, and no others. */
public final class ClassPath {
  private static final Path TARGET = Path.of("target");

  private ClassPath() {}

  /** The class path, with the benchmarks themselves at the end. */
  public static String of(ContenderName contender) {
    return Stream.concat(libraries(contender.jars()).map(Path::toString), Stream.of(harness()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The class path of a JVM that loads no library. */
  public static String harness() {
    return only(TARGET, "awsevents-benchmarks-").toString();
  }

  /** The jars whose names begin with one of some prefixes. */
  public static Stream<Path> libraries(List<String> prefixes) {
    return prefixes.stream().flatMap(prefix -> jars(TARGET.resolve("lib"), prefix).stream());
  }

  private static Path only(Path folder, String prefix) {
    List<Path> jars = jars(folder, prefix);
    if (jars.size() != 1) {
      throw new IllegalStateException(folder + " must have one " + prefix + "*.jar, not " + jars);
    }
    return jars.get(0);
  }

  private static List<Path> jars(Path folder, String prefix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
