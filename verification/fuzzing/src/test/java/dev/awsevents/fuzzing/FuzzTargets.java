package dev.awsevents.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The fuzz targets: the methods of this package with {@code @FuzzTest}. */
final class FuzzTargets {
  private static final String SUFFIX = "FuzzTest.class";

  private FuzzTargets() {}

  static List<Method> all() {
    try (Stream<Path> files = Files.list(Path.of(FuzzTargets.class.getResource(".").toURI()))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .sorted()
          .map(name -> target(name.substring(0, name.length() - ".class".length())))
          .toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method target(String name) {
    try {
      Class<?> type = Class.forName(FuzzTargets.class.getPackageName() + '.' + name);
      return Arrays.stream(type.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(FuzzTest.class))
          .findFirst()
          .orElseThrow();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
