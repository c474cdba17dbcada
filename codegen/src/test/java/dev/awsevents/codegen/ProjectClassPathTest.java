package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.codegen.emit.BuilderStyle;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectClassPathTest {
  private static final ClassLoader GENERATOR = ProjectClassPath.class.getClassLoader();

  @Test
  void whatTheProjectLacksIsNamed() throws IOException {
    try (URLClassLoader project = new URLClassLoader(new URL[0], GENERATOR)) {
      assertEquals(
          List.of(
              "dev.awsevents:awsevents-runtime",
              "org.immutables:value-annotations",
              "org.jspecify:jspecify"),
          ProjectClassPath.missing(project, BuilderStyle.IMMUTABLES));
    }
  }

  @ParameterizedTest
  @EnumSource(value = BuilderStyle.class, mode = EnumSource.Mode.EXCLUDE, names = "IMMUTABLES")
  void otherBuildersNeedNoImmutables(BuilderStyle builders) throws IOException {
    try (URLClassLoader project = new URLClassLoader(new URL[0], GENERATOR)) {
      assertEquals(
          List.of("dev.awsevents:awsevents-runtime", "org.jspecify:jspecify"),
          ProjectClassPath.missing(project, builders));
    }
  }

  @Test
  void whatTheProjectHasIsNot() throws IOException {
    URL annotations = Value.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader project = new URLClassLoader(new URL[] {annotations}, GENERATOR)) {
      assertEquals(
          List.of("dev.awsevents:awsevents-runtime", "org.jspecify:jspecify"),
          ProjectClassPath.missing(project, BuilderStyle.IMMUTABLES));
    }
  }

  @Test
  void aToolThatDoesNotTellIsNotWarned() throws IOException {
    assertEquals(List.of(), ProjectClassPath.missing(GENERATOR, BuilderStyle.IMMUTABLES));
    assertEquals(List.of(), ProjectClassPath.missing(null, BuilderStyle.IMMUTABLES));
    try (URLClassLoader stranger = new URLClassLoader(new URL[0], null)) {
      assertEquals(List.of(), ProjectClassPath.missing(stranger, BuilderStyle.IMMUTABLES));
    }
  }
}
