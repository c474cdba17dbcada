package dev.awsevents.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/**
 * Dependencies point one way: from the commands to the packages that do their work, and from those
 * to the output. Tests keep to this, too.
 */
class PackagesTest {
  private static final String COMMANDS = "dev.awsevents.cli";
  private static final String OUTPUT = "dev.awsevents.cli.output";
  private static final String ALL = "dev.awsevents.cli..";

  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(COMMANDS);

  @Test
  void rulesCoverClassesAndTests() {
    assertTrue(CLASSES.contain(Main.class));
    assertTrue(CLASSES.contain(PackagesTest.class));
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("dev.awsevents.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noOtherPackageDependsOnTheCommands() {
    noClasses()
        .that()
        .resideOutsideOfPackage(COMMANDS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(COMMANDS)
        .check(CLASSES);
  }

  @Test
  void outputDependsOnNoOtherPackage() {
    classes()
        .that()
        .resideInAPackage(OUTPUT)
        .should()
        .onlyDependOnClassesThat(resideOutsideOfPackage(ALL).or(resideInAPackage(OUTPUT)))
        .check(CLASSES);
  }

  @Test
  void onlyCommandsDependOnPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage(COMMANDS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }
}
