package dev.awsevents.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maven Central and users demand of POMs. */
class PomsTest {
  static List<Artifact> artifacts() {
    return Repository.FIRST.artifacts();
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void namesAndDescriptionsAreOnesOwn(Artifact artifact) {
    for (String element : List.of("modelVersion", "artifactId", "name", "description")) {
      assertFalse(artifact.pom().texts(element).isEmpty(), element);
    }
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void whatMavenCentralDemandsIsThereOrInTheParent(Artifact artifact) {
    for (String element :
        List.of(
            "groupId",
            "version",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/url",
            "scm/connection",
            "scm/developerConnection",
            "scm/url",
            "issueManagement/url")) {
      assertFalse(artifact.pom().inheritedTexts(element, Repository.FIRST).isEmpty(), element);
    }
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void nothingDependsOnSnapshots(Artifact artifact) throws IOException {
    assertFalse(Files.readString(artifact.file(".pom")).contains("-SNAPSHOT"));
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void repositoriesAreForUsersToChoose(Artifact artifact) {
    assertEquals(List.of(), artifact.pom().texts("repositories"));
    assertEquals(List.of(), artifact.pom().texts("pluginRepositories"));
  }
}
