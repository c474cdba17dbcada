package dev.awsevents.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import dev.awsevents.catalogue.GeneratedCatalogue;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Run with {@code -Drewrite} to take the API as it is for the one that is committed. */
class SignaturesTest {
  private static final Path FOLDER = Path.of("signatures");

  @ParameterizedTest
  @EnumSource
  void theApiIsAsCommitted(Artifact artifact) throws IOException {
    SortedMap<String, String> found = signatures(artifact);
    SignatureFolder folder = new SignatureFolder(FOLDER.resolve(artifact.artifactId()));
    if (System.getProperty("rewrite") != null) {
      assertNull(System.getenv("CI"), "-Drewrite is not for continuous integration");
      folder.write(found);
    }

    SortedMap<String, String> committed = folder.read();

    String report = DifferenceReport.of(artifact.artifactId(), committed, found);
    if (!report.isEmpty()) {
      fail(report);
    }
    assertEquals(committed, found, "the files have other blanks or another order");
  }

  /**
   * Where a type has no annotation, the files say that it is not null. The method of the catalogue
   * takes and returns nothing.
   */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CODEGEN")
  void allTypesAreNullMarked(Artifact artifact) {
    List<String> unmarked =
        artifact.packages().values().stream()
            .flatMap(List::stream)
            .filter(type -> !isNullMarked(type) && type != GeneratedCatalogue.class)
            .map(Class::getName)
            .toList();

    assertEquals(List.of(), unmarked);
  }

  /** Who has no sources at hand then sees {@code register(source, detailType, type)}. */
  @ParameterizedTest
  @EnumSource
  void allParametersHaveTheirNamesInTheClassFiles(Artifact artifact) {
    List<String> unnamed =
        artifact.packages().values().stream()
            .flatMap(List::stream)
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .filter(method -> method.getDeclaringClass().getName().startsWith("dev.awsevents."))
            .filter(method -> !method.isSynthetic() && !isOfCompiler(method))
            .filter(
                method -> !Arrays.stream(method.getParameters()).allMatch(Parameter::isNamePresent))
            .map(Method::toString)
            .distinct()
            .limit(10)
            .toList();

    assertEquals(List.of(), unnamed);
  }

  /** Methods that the compiler writes for enums and records. */
  private static boolean isOfCompiler(Method method) {
    String name = method.getName();
    return name.equals("equals") || (method.getDeclaringClass().isEnum() && name.equals("valueOf"));
  }

  /** Each method of a builder, and each value of an open enum, then is a line of its own. */
  @Test
  void allBuildersAndOpenEnumsFollowTheRulesThatShortenTheFiles() {
    List<String> exceptions =
        signatures(Artifact.EVENTS).values().stream()
            .flatMap(String::lines)
            .filter(line -> line.endsWith(" build()") || line.endsWith(" known()"))
            .toList();

    assertEquals(List.of(), exceptions);
  }

  private static SortedMap<String, String> signatures(Artifact artifact) {
    SortedMap<String, String> signatures = new TreeMap<>();
    artifact.packages().forEach((name, types) -> signatures.put(name, PackageSignature.of(types)));
    return signatures;
  }

  private static boolean isNullMarked(Class<?> type) {
    for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
      if (around.isAnnotationPresent(NullMarked.class)) {
        return true;
      }
    }
    return Arrays.stream(type.getPackage().getAnnotations()).anyMatch(NullMarked.class::isInstance);
  }
}
