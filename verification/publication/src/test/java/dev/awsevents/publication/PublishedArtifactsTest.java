package dev.awsevents.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which artifacts a release has, and which files each of them. */
class PublishedArtifactsTest {
  static List<Artifact> artifacts() {
    return Repository.FIRST.artifacts();
  }

  static List<Artifact> jars() {
    return artifacts().stream().filter(Artifact::hasJar).toList();
  }

  @Test
  void whatTheBomNamesIsPublishedAndLittleElse() {
    Set<String> expected =
        new TreeSet<>(
            Repository.FIRST
                .artifact("awsevents-bom")
                .pom()
                .texts(
                    "dependencyManagement/dependencies/dependency[groupId='dev.awsevents']/artifactId"));
    assertTrue(expected.contains("awsevents"));
    expected.addAll(
        Set.of("awsevents-bom", "awsevents-parent", "awsevents-cli", "awsevents-maven-plugin"));
    assertEquals(
        expected,
        artifacts().stream().map(Artifact::name).collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void anArtifactHasTheFilesThatMavenCentralDemands(Artifact artifact) throws IOException {
    Set<String> expected =
        new TreeSet<>(
            artifact.pom().texts("packaging").contains("pom")
                ? Set.of(".pom")
                : Set.of(
                    ".pom",
                    ".jar",
                    "-sources.jar",
                    "-javadoc.jar",
                    "-cyclonedx.json",
                    "-cyclonedx.xml"));
    if (artifact.name().equals("awsevents-cli")) {
      expected.add("-all.jar");
    }
    if (artifact.name().equals("awsevents-parent")) {
      expected.addAll(Set.of("-cyclonedx.json", "-cyclonedx.xml"));
    }
    try (var files = Files.list(artifact.folder())) {
      assertEquals(
          expected.stream().map(artifact::file).collect(Collectors.toSet()),
          files
              .filter(file -> !file.toString().matches(".*\\.(md5|sha1)"))
              .collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void checksumsAreThoseOfTheFiles(Artifact artifact) throws Exception {
    for (String ending : artifact.hasJar() ? List.of(".pom", ".jar") : List.of(".pom")) {
      Path file = artifact.file(ending);
      for (Map.Entry<String, String> kind : Map.of("md5", "MD5", "sha1", "SHA-1").entrySet()) {
        assertEquals(
            checksum(file, kind.getValue()),
            Files.readString(Path.of(file + "." + kind.getKey())).strip());
      }
    }
  }

  private static String checksum(Path file, String algorithm)
      throws IOException, NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
  }

  @ParameterizedTest
  @MethodSource("jars")
  void jarsHoldLicenseAndNotice(Artifact artifact) throws IOException {
    Path root = Path.of("../..");
    for (String ending : List.of(".jar", "-sources.jar")) {
      Map<String, byte[]> entries = Jar.read(artifact.file(ending)).entries();
      for (String name : List.of("LICENSE", "NOTICE")) {
        assertArrayEquals(
            Files.readAllBytes(root.resolve(name)), entries.get("META-INF/" + name), name);
      }
    }
  }

  @Test
  void theCommandHoldsItsLicenseAndTheNoticesOfWhatItBundles() {
    Jar command = Jar.read(Repository.FIRST.artifact("awsevents-cli").file("-all.jar"));
    assertTrue(command.text("META-INF/LICENSE").contains("Apache License"));
    assertTrue(command.text("META-INF/LICENSE.txt").contains("QOS.ch")); // of SLF4J
    String notice = command.text("META-INF/NOTICE");
    assertTrue(notice.startsWith("awsevents\n"), notice);
    assertEquals(0, notice.lastIndexOf("awsevents\n"), notice);
    assertTrue(notice.contains("Jackson"), notice);
    String client = command.text("managed-runtime/NOTICE");
    assertTrue(client.contains("aws-lambda-java-runtime-interface-client"), client);
  }

  @ParameterizedTest
  @MethodSource("jars")
  void sourcesOfAllClassesAreThere(Artifact artifact) {
    Set<String> missing = new TreeSet<>(Jar.read(artifact.file(".jar")).sources());
    missing.removeAll(Jar.read(artifact.file("-sources.jar")).entries().keySet());
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("jars")
  void documentationIsThere(Artifact artifact) {
    Set<String> entries = Jar.read(artifact.file("-javadoc.jar")).entries().keySet();
    assertTrue(
        entries.contains(artifact.name().equals("awsevents-schemas") ? "README.md" : "index.html"));
  }
}
