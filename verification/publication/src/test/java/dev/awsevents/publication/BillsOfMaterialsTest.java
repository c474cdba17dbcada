package dev.awsevents.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bills of materials tell what an artifact brings along. */
class BillsOfMaterialsTest {
  static List<Artifact> jars() {
    return PublishedArtifactsTest.jars();
  }

  @ParameterizedTest
  @MethodSource("jars")
  void aBillIsThatOfItsArtifact(Artifact artifact) throws IOException {
    JsonNode component = bill(artifact).at("/metadata/component");
    assertEquals("dev.awsevents", component.path("group").textValue());
    assertEquals(artifact.name(), component.path("name").textValue());
    assertEquals(artifact.version(), component.path("version").textValue());
  }

  @Test
  void theRuntimeBringsNothingAlong() throws IOException {
    assertEquals(Set.of(), required("awsevents-runtime"));
  }

  @Test
  void theEventsBringTheRuntimeAlong() throws IOException {
    assertEquals(Set.of("awsevents-runtime"), required("awsevents"));
  }

  @Test
  void theCommandBringsAlongWhatItBundles() throws IOException {
    assertTrue(
        required("awsevents-cli")
            .containsAll(
                Set.of(
                    "awsevents",
                    "picocli",
                    "jackson-core",
                    "aws-lambda-java-runtime-interface-client",
                    "utils-lite")));
  }

  private static Set<String> required(String name) throws IOException {
    Set<String> required = new TreeSet<>();
    for (JsonNode component : bill(Repository.FIRST.artifact(name)).path("components")) {
      if (!"optional".equals(component.path("scope").textValue())) {
        required.add(component.path("name").textValue());
      }
    }
    return required;
  }

  private static JsonNode bill(Artifact artifact) throws IOException {
    return new ObjectMapper().readTree(artifact.file("-cyclonedx.json").toFile());
  }
}
