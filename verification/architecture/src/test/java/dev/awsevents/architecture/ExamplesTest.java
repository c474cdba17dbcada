package dev.awsevents.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.awsevents.runtime.jackson.JacksonCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples show what users write, so they keep to what is for users. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("..", "..", "examples");

  private static List<Path> compiled() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.resolve("target").resolve("classes"))
          .toList();
    }
  }

  @Test
  void examplesUseOnlyTheApi() throws IOException {
    List<Path> folders = compiled();
    for (Path folder : folders) {
      assertTrue(Files.isDirectory(folder), () -> folder + " is missing: build the examples first");
    }
    JavaClasses classes = new ClassFileImporter().importPaths(folders);
    assertFalse(classes.that(writtenByHand(classes)).isEmpty());
    noClasses()
        .that(writtenByHand(classes))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.awsevents.runtime..", "dev.awsevents.catalogue", "dev.awsevents.lambda.format")
        .check(classes);
  }

  /** Generated types have packages to themselves. */
  private static DescribedPredicate<JavaClass> writtenByHand(JavaClasses classes) {
    List<String> generated =
        classes.stream()
            .filter(type -> type.isAnnotatedWith(JacksonCodec.class))
            .map(JavaClass::getPackageName)
            .toList();
    return DescribedPredicate.describe(
        "are written by hand", type -> !generated.contains(type.getPackageName()));
  }
}
