package dev.awsevents.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.awsevents.LambdaEvent;
import dev.awsevents.awssdk.SdkItems;
import dev.awsevents.check.PayloadCheck;
import dev.awsevents.cli.Main;
import dev.awsevents.codegen.RecordRuleFactory;
import dev.awsevents.conformance.SchemaFile;
import dev.awsevents.customresources.CustomResourceFunction;
import dev.awsevents.eventbridge.s3.S3ObjectCreated;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.function.Lambda;
import dev.awsevents.function.testing.LocalFunction;
import dev.awsevents.lambda.EventHandler;
import dev.awsevents.lambda.serializer.AwsEventsSerializer;
import dev.awsevents.logging.LogLines;
import dev.awsevents.migration.EventConversion;
import dev.awsevents.opentelemetry.MessageSpans;
import dev.awsevents.packaging.FunctionPackager;
import dev.awsevents.rules.Rules;
import dev.awsevents.sqs.SqsEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which artifact may use which; the picture is in docs/architecture.md. */
class ArtifactsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.awsevents");

  private static final DescribedPredicate<JavaClass> OF_THE_EVENTS =
      DescribedPredicate.describe("of awsevents", ArtifactsTest::isGenerated);

  /** The packages of awsevents are those of the schema folders, so they are what is left. */
  private static boolean isGenerated(JavaClass type) {
    String name = type.getPackageName();
    return !name.equals("dev.awsevents")
        && !name.startsWith("dev.awsevents.eventbridge.")
        && !name.matches(
            "dev\\.awsevents\\.(architecture|awssdk|check|cli|codec|codegen|conformance|customresources|fixtures|flink|function|http|lambda|logging|maven|micronaut|migration|opentelemetry|packaging|rewrite|rules|runtime|spark|sparkjobs|spring|value|view)\\b.*");
  }

  private static final String DETAILS = "dev.awsevents.eventbridge.*..";

  @Test
  void theRulesSeeAllArtifacts() {
    assertTrue(CLASSES.contain(S3ObjectCreated.class));
    assertTrue(CLASSES.contain(LambdaEvent.class));
    assertTrue(CLASSES.contain(SqsEvent.class));
    assertTrue(CLASSES.contain(RecordRuleFactory.class));
    assertTrue(CLASSES.contain(SchemaFile.class));
    assertTrue(CLASSES.contain(PayloadCheck.class));
    assertTrue(CLASSES.contain(Fixtures.class));
    assertTrue(CLASSES.contain(Lambda.class));
    assertTrue(CLASSES.contain(LocalFunction.class));
    assertTrue(CLASSES.contain(FunctionPackager.class));
    assertTrue(CLASSES.contain("dev.awsevents.maven.PackageMojo"));
    assertTrue(CLASSES.contain(CustomResourceFunction.class));
    assertTrue(CLASSES.contain(EventHandler.class));
    assertTrue(CLASSES.contain(AwsEventsSerializer.class));
    assertTrue(CLASSES.contain(SdkItems.class));
    assertTrue(CLASSES.contain("dev.awsevents.flink.AwsEventSchema"));
    assertTrue(CLASSES.contain(LogLines.class));
    assertTrue(CLASSES.contain(MessageSpans.class));
    assertTrue(CLASSES.contain(Rules.class));
    assertTrue(CLASSES.contain("dev.awsevents.spark.AwsEventsSource"));
    assertTrue(CLASSES.contain("dev.awsevents.sparkjobs.CheckJob"));
    assertTrue(CLASSES.contain("dev.awsevents.spring.EventFunctionsAutoConfiguration"));
    assertTrue(CLASSES.contain(EventConversion.class));
    assertTrue(CLASSES.contain("dev.awsevents.rewrite.MigrateEventTypes"));
    assertTrue(CLASSES.contain(Main.class));
  }

  @Test
  void dependenciesPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("dev.awsevents..")
        .layer("runtime")
        .definedBy(
            "dev.awsevents",
            "dev.awsevents.codec",
            "dev.awsevents.http",
            "dev.awsevents.runtime..",
            "dev.awsevents.value",
            "dev.awsevents.view")
        .layer("codegen")
        .definedBy("dev.awsevents.codegen..")
        .layer("awsevents")
        .definedBy(OF_THE_EVENTS)
        .layer("eventbridge")
        .definedBy(DETAILS)
        .layer("conformance")
        .definedBy("dev.awsevents.conformance..")
        .layer("check")
        .definedBy("dev.awsevents.check..")
        .layer("test-fixtures")
        .definedBy("dev.awsevents.fixtures..")
        .layer("function")
        .definedBy(
            resideInAPackage("dev.awsevents.function..")
                .and(resideOutsideOfPackage("dev.awsevents.function.testing..")))
        .layer("function-testing")
        .definedBy("dev.awsevents.function.testing..")
        .layer("packaging")
        .definedBy("dev.awsevents.packaging..")
        .layer("maven-plugin")
        .definedBy("dev.awsevents.maven..")
        .layer("custom-resources")
        .definedBy("dev.awsevents.customresources..")
        .layer("lambda")
        .definedBy(
            resideInAPackage("dev.awsevents.lambda..")
                .and(resideOutsideOfPackage("dev.awsevents.lambda.serializer..")))
        .layer("lambda-serializer")
        .definedBy("dev.awsevents.lambda.serializer..")
        .layer("aws-sdk")
        .definedBy("dev.awsevents.awssdk..")
        .layer("flink")
        .definedBy("dev.awsevents.flink..")
        .layer("logging")
        .definedBy("dev.awsevents.logging..")
        .layer("micronaut")
        .definedBy("dev.awsevents.micronaut..")
        .layer("opentelemetry")
        .definedBy("dev.awsevents.opentelemetry..")
        .layer("rules")
        .definedBy("dev.awsevents.rules..")
        .layer("spark")
        .definedBy("dev.awsevents.spark..")
        .layer("spark-jobs")
        .definedBy("dev.awsevents.sparkjobs..")
        .layer("spring")
        .definedBy("dev.awsevents.spring..")
        .layer("migration")
        .definedBy("dev.awsevents.migration..")
        .layer("rewrite")
        .definedBy("dev.awsevents.rewrite..")
        .layer("cli")
        .definedBy("dev.awsevents.cli..")
        .whereLayer("runtime")
        .mayNotAccessAnyLayer()
        .whereLayer("codegen")
        .mayNotAccessAnyLayer()
        .whereLayer("awsevents")
        .mayOnlyAccessLayers("runtime")
        .whereLayer("eventbridge")
        .mayOnlyAccessLayers("runtime")
        .whereLayer("conformance")
        .mayOnlyAccessLayers("runtime")
        .whereLayer("check")
        .mayOnlyAccessLayers("awsevents", "conformance", "runtime")
        .whereLayer("test-fixtures")
        .mayOnlyAccessLayers("awsevents", "runtime")
        .whereLayer("function")
        .mayOnlyAccessLayers("awsevents", "runtime")
        .whereLayer("custom-resources")
        .mayOnlyAccessLayers("awsevents", "function", "runtime")
        .whereLayer("lambda")
        .mayOnlyAccessLayers("awsevents", "function", "runtime")
        .whereLayer("lambda-serializer")
        .mayOnlyAccessLayers("lambda", "runtime")
        .whereLayer("function-testing")
        .mayOnlyAccessLayers("runtime")
        .whereLayer("packaging")
        .mayOnlyAccessLayers("awsevents", "function-testing", "runtime", "test-fixtures")
        .whereLayer("maven-plugin")
        .mayOnlyAccessLayers("packaging")
        .whereLayer("aws-sdk")
        .mayOnlyAccessLayers("awsevents", "runtime")
        .whereLayer("flink")
        .mayOnlyAccessLayers("awsevents", "runtime")
        .whereLayer("logging")
        .mayOnlyAccessLayers("function", "runtime")
        .whereLayer("micronaut")
        .mayOnlyAccessLayers("awsevents", "runtime")
        .whereLayer("opentelemetry")
        .mayOnlyAccessLayers("awsevents", "runtime")
        .whereLayer("rules")
        .mayOnlyAccessLayers("awsevents", "runtime")
        .whereLayer("spark")
        .mayOnlyAccessLayers("awsevents", "rules", "runtime")
        .whereLayer("spark-jobs")
        .mayOnlyAccessLayers("awsevents", "check", "rules", "runtime", "spark")
        .whereLayer("spring")
        .mayOnlyAccessLayers("awsevents", "function", "runtime")
        .whereLayer("migration")
        .mayOnlyAccessLayers("awsevents", "runtime")
        .whereLayer("rewrite")
        .mayNotAccessAnyLayer()
        .whereLayer("cli")
        .mayOnlyAccessLayers(
            "awsevents",
            "check",
            "codegen",
            "conformance",
            "function-testing",
            "packaging",
            "runtime",
            "test-fixtures")
        .check(CLASSES);
  }

  /** The catalogue knows all types and nobody knows it, so that it closes no cycle. */
  @Test
  void generatedPackagesAreFreeOfCycles() {
    slices()
        .matching("dev.awsevents.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES.that(OF_THE_EVENTS));
    slices()
        .matching("dev.awsevents.eventbridge.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES.that(resideInAPackage(DETAILS)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev.awsevents.check..",
        "dev.awsevents.customresources..",
        "dev.awsevents.fixtures..",
        "dev.awsevents.function..",
        "dev.awsevents.lambda..",
        "dev.awsevents.logging..",
        "dev.awsevents.packaging..",
        "dev.awsevents.rewrite..",
        "dev.awsevents.spark..",
        "dev.awsevents.sparkjobs.."
      })
  void packagesOfAnArtifactAreFreeOfCycles(String artifact) {
    slices()
        .assignedFrom(new Packages())
        .should()
        .beFreeOfCycles()
        .check(CLASSES.that(resideInAPackage(artifact)));
  }

  private static final class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }

  /** Otherwise its jar would run with one version of Scala only. */
  @Test
  void sparkIsCalledWithoutScala() {
    noClasses()
        .that()
        .resideInAPackage("dev.awsevents.spark..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("scala..")
        .check(CLASSES);
  }

  @Test
  void nothingRefersToTheCatalogue() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.awsevents.catalogue")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.awsevents.catalogue")
        .check(CLASSES);
  }
}
