package dev.awsevents.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Anyone who builds a release gets the bytes that are published. */
class ReproducibleBuildTest {
  @Test
  void bothBuildsPublishTheSameFiles() {
    assertFalse(Repository.FIRST.files().isEmpty());
    assertEquals(Repository.FIRST.files(), Repository.SECOND.files());
  }

  static List<Path> files() {
    return Repository.FIRST.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void bothBuildsPublishTheSameBytes(Path name) throws IOException {
    Path first = Repository.FIRST.root().resolve(name);
    Path second = Repository.SECOND.root().resolve(name);
    if (Files.mismatch(first, second) >= 0) {
      throw new AssertionError(name + " differs: " + difference(first, second));
    }
  }

  private static String difference(Path first, Path second) {
    if (!first.toString().endsWith(".jar")) {
      return first + " and " + second;
    }
    Map<String, byte[]> before = Jar.read(first).entries();
    Map<String, byte[]> after = Jar.read(second).entries();
    List<String> entries =
        Stream.concat(before.keySet().stream(), after.keySet().stream())
            .distinct()
            .filter(
                entry ->
                    !Arrays.equals(
                        Objects.requireNonNullElse(before.get(entry), new byte[0]),
                        Objects.requireNonNullElse(after.get(entry), new byte[0])))
            .toList();
    return entries.isEmpty() ? "order, times or permissions of its entries" : entries.toString();
  }
}
