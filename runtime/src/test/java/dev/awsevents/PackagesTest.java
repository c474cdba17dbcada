package dev.awsevents;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.awsevents.codec.Codec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which package may use which; the picture is in docs/architecture.md. */
class PackagesTest {
  private static final String FOR_GENERATED_CODE = "dev.awsevents.runtime..";

  /**
   * The words that all packages speak. They stand beside {@code AwsEvents}, which uses all
   * packages, because users import both; they depend on nothing.
   */
  private static final List<Class<?>> WORDS =
      List.of(
          EventFormatException.class,
          JsonLimits.class,
          SchemaViolationException.class,
          Violation.class);

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.awsevents");

  private static final DescribedPredicate<JavaClass> ONE_OF_THE_WORDS =
      belongToAnyOf(WORDS.toArray(Class[]::new));

  @Test
  void theRulesSeeTheClasses() {
    assertTrue(CLASSES.contain(AwsEvents.class));
    assertTrue(CLASSES.contain("dev.awsevents.runtime.json.Utf8JsonReader"));
    assertTrue(CLASSES.contain("dev.awsevents.runtime.jackson2.CodecDeserializer"));
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return ONE_OF_THE_WORDS.test(type)
                    ? SliceIdentifier.of("words of dev.awsevents")
                    : SliceIdentifier.of(type.getPackageName());
              }

              @Override
              public String getDescription() {
                return "packages";
              }
            })
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void wordsDependOnNothing() {
    classes()
        .that(ONE_OF_THE_WORDS)
        .should()
        .onlyDependOnClassesThat(resideInAPackage("java..").or(ONE_OF_THE_WORDS))
        .check(CLASSES);
  }

  @Test
  void onlyTheAdaptersKnowJackson() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "..runtime.foreign..",
            "..runtime.jackson..",
            "..runtime.jackson2..",
            "..runtime.jackson3..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "tools.jackson.."))
        .check(CLASSES);
  }

  /** A codec is written against the reader and the writer, which users only pass on. */
  @Test
  void methodsForUsersNameNothingThatIsForGeneratedCode() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(
            resideInAPackage("dev.awsevents..")
                .and(not(resideInAPackage(FOR_GENERATED_CODE)))
                .and(DescribedPredicate.describe("are public", type -> isVisible(type)))
                .and(not(belongToAnyOf(Codec.class))))
        .should(nameOnly(not(resideInAPackage(FOR_GENERATED_CODE))))
        .check(CLASSES);
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PackagesTest::isVisible).orElse(true);
  }

  private static ArchCondition<JavaMethod> nameOnly(DescribedPredicate<? super JavaClass> allowed) {
    return new ArchCondition<>("name only classes that " + allowed.getDescription()) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean holds =
            allowed.test(method.getRawReturnType())
                && method.getRawParameterTypes().stream().allMatch(allowed);
        events.add(new SimpleConditionEvent(method, holds, method.getDescription()));
      }
    };
  }
}
