package dev.awsevents.rewrite.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.MappingTables;
import dev.awsevents.rewrite.mapping.PropertyMapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Drewrite} to write the tables anew. */
class MappingDerivationTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/dev/awsevents/rewrite/mapping").toAbsolutePath();

  private static final MappingTables DERIVED = MappingDerivation.derive();

  static List<String> files() {
    return MappingTables.files();
  }

  static List<Class<?>> awsClasses() {
    return AwsClass.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theTablesAreWhatBothLibrariesSay(String file) throws IOException {
    Path path = FOLDER.resolve(file + ".tsv");
    String derived = String.join("\n", DERIVED.lines(file)) + "\n";
    if (System.getProperty("rewrite") != null) {
      Files.writeString(path, derived);
    }
    assertThat(derived).as("run with -Drewrite").isEqualTo(Files.readString(path));
  }

  @ParameterizedTest
  @MethodSource("awsClasses")
  void eachClassAndEachGetterHasACounterpartOrAReason(Class<?> aws) {
    TypeMapping type =
        Objects.requireNonNull(Mapping.get().type(aws.getName(), Set.of()), aws.getName());
    assertThat(type.ours().isEmpty()).isNotEqualTo(type.reason().isEmpty());
    if (type.ours().isEmpty() || aws.isEnum()) {
      return;
    }
    for (Method method : aws.getMethods()) {
      boolean getter =
          method.getName().matches("(get|is)[A-Za-z].*")
              && method.getParameterCount() == 0
              && method.getDeclaringClass() != Object.class;
      if (getter) {
        PropertyMapping property =
            Objects.requireNonNull(
                Mapping.get().getter(aws.getName(), method.getName()), method.toString());
        assertThat(property.hasAccessor()).isNotEqualTo(!property.note().isEmpty());
      }
    }
  }

  @Test
  void theEventsAreThoseOfTheLibrary() {
    long events =
        AwsClass.all().stream()
            .filter(c -> c.getEnclosingClass() == null)
            .filter(c -> c.getPackageName().endsWith(".events"))
            .count();
    assertThat(events).isEqualTo(68);
  }
}
