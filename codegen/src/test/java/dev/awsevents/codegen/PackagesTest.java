package dev.awsevents.codegen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which. */
class PackagesTest {
  private static final String ROOT = "dev.awsevents.codegen";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** A package, and the other ones of this module that it may use. The root may use all. */
  record Uses(String user, List<String> used) {}

  static Stream<Uses> uses() {
    return Stream.of(
        new Uses("model", List.of()),
        new Uses("naming", List.of()),
        new Uses("meaning", List.of("model")),
        new Uses("constraints", List.of("meaning", "model", "naming")),
        new Uses("description", List.of("meaning", "model", "naming")),
        new Uses("read", List.of("constraints", "description", "meaning", "model", "naming")),
        new Uses("check", List.of("model", "naming")),
        new Uses("emit", List.of("constraints", "model", "naming")));
  }

  @ParameterizedTest
  @MethodSource("uses")
  void aPackageUsesNoOtherThanThoseBelowIt(Uses uses) {
    String[] allowed =
        Stream.concat(Stream.of(uses.user()), uses.used().stream())
            .map(name -> ROOT + "." + name)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + uses.user())
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(resideInAnyPackage(allowed).negate()))
        .check(CLASSES);
  }

  @Test
  void everyPackageHasARule() {
    String[] known =
        Stream.concat(Stream.of(ROOT), uses().map(each -> ROOT + "." + each.user()))
            .toArray(String[]::new);
    classes().should().resideInAnyPackage(known).check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.awsevents.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theMeaningOfSchemasKnowsNoTypesOfJava() {
    String vocabulary =
        "Schema(Location|Limits|Exception(\\$BeyondLimits)?)|TimestampForm|Sensitivity";
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".meaning")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + ".model")
                .and(nameMatching(".*\\.(" + vocabulary + ")").negate()))
        .check(CLASSES);
  }

  @Test
  void emittersKnowNoSchemas() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".emit")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.codemodel..", "com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void onlyTheRootUsesJsonschema2pojo() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jsonschema2pojo..", "com.sun.codemodel..")
        .check(CLASSES);
  }
}
