package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated, and the warnings, which {@code warnings.txt} has if there are any.
 * Run with {@code -Drewrite} to take what comes out for what is expected.
 */
class GoldenCasesTest {
  static List<Path> cases() throws IOException {
    return Folders.in(Folders.CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesWhatIsExpected(Path goldenCase, @TempDir Path target) throws IOException {
    Path schemas = goldenCase.resolve("schemas");
    String warnings = warnings(Generator.generate(schemas, target), schemas);
    SortedMap<String, String> generated = Folders.files(target);
    Path expectedFolder = goldenCase.resolve("expected");
    Path expectedWarnings = goldenCase.resolve("warnings.txt");
    if (System.getProperty("rewrite") != null) {
      assertNull(System.getenv("CI"), "expected files are rewritten by hand only");
      rewrite(expectedFolder, generated);
      Files.deleteIfExists(expectedWarnings);
      if (!warnings.isEmpty()) {
        Files.writeString(expectedWarnings, warnings);
      }
    }
    assertEquals(
        Files.exists(expectedWarnings) ? Files.readString(expectedWarnings) : "", warnings);
    SortedMap<String, String> expected = Folders.files(expectedFolder);
    assertEquals(expected.keySet(), generated.keySet());
    assertAll(
        expected.entrySet().stream()
            .map(file -> () -> assertEquals(file.getValue(), generated.get(file.getKey()))));
  }

  private static String warnings(List<String> warnings, Path schemas) {
    return warnings.stream()
        .map(warning -> warning.replace(schemas.toUri().getPath(), "") + "\n")
        .collect(Collectors.joining());
  }

  /** An address or a literal cannot be broken, so what is in quotes does not count. */
  @ParameterizedTest
  @MethodSource("cases")
  void linesAreShort(Path goldenCase) throws IOException {
    List<String> longLines =
        Folders.files(goldenCase.resolve("expected")).values().stream()
            .flatMap(String::lines)
            .filter(line -> line.replaceAll("\"[^\"]*\"", "").length() > 120)
            .toList();
    assertEquals(List.of(), longLines);
  }

  private static void rewrite(Path folder, Map<String, String> texts) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
  }
}
