package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenBuildIT {
  @TempDir private Path folder;

  private Project project;

  @BeforeEach
  void createProject() throws IOException {
    project = new Project(folder);
  }

  @Test
  void theSnippetBuildsAProgram() throws Exception {
    project.write("pom.xml", Snippets.get("maven"));
    ChildProcess build =
        project.maven(
            "package",
            "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath",
            "-Dmdep.outputFile=class-path.txt",
            "-DincludeScope=runtime");
    assertEquals(0, build.exitValue(), build.output());
    assertFalse(build.output().contains("[WARNING]"), build.output());

    String dependencies = Files.readString(folder.resolve("class-path.txt"));
    assertFalse(dependencies.contains("immutables"), dependencies);
    project.assertRuns(
        folder.resolve("target").resolve("classes") + File.pathSeparator + dependencies);
  }

  @Test
  void aMissingDependencyIsNamed() throws Exception {
    String pom = Snippets.get("maven");
    int begin = pom.indexOf("    <dependency>\n      <groupId>org.immutables</groupId>");
    int end = pom.indexOf("</dependency>\n", begin) + "</dependency>\n".length();
    project.write("pom.xml", pom.substring(0, begin) + pom.substring(end));
    ChildProcess build = project.maven("compile");
    assertNotEquals(0, build.exitValue());
    assertTrue(
        build
            .output()
            .contains(
                "what is generated will not compile: org.immutables:value-annotations is not among"
                    + " the dependencies of the project; see docs/codegen.md"),
        build.output());
  }

  @Test
  void withoutTheProcessorTheBuildersAreMissing() throws Exception {
    String pom = Snippets.get("maven");
    int begin = pom.indexOf("          <annotationProcessorPathsUseDepMgmt>");
    int end = pom.indexOf("        </configuration>", begin);
    project.write("pom.xml", pom.substring(0, begin) + "<proc>none</proc>" + pom.substring(end));
    ChildProcess build = project.maven("compile");
    assertNotEquals(0, build.exitValue());
    assertTrue(build.output().contains("symbol:   class OrderPlacedBuilder"), build.output());
  }

  @Test
  void recordsWithoutBuildersNeedNoImmutables() throws Exception {
    project.write(
        "src/main/java/com/example/OrderFunction.java",
        """
        package com.example;

        import com.example.orders.OrderPlaced;
        import dev.awsevents.AwsEvents;

        final class OrderFunction {
          static String id(String json) {
            return AwsEvents.read(json, OrderPlaced.class).orderId();
          }
        }
        """);
    String pom = Snippets.get("maven");
    int annotations = pom.indexOf("    <dependency>\n      <groupId>org.immutables</groupId>");
    int end = pom.indexOf("</dependency>\n", annotations) + "</dependency>\n".length();
    pom = pom.substring(0, annotations) + pom.substring(end);
    int processor = pom.indexOf("          <annotationProcessorPathsUseDepMgmt>");
    end = pom.indexOf("        </configuration>", processor);
    pom = pom.substring(0, processor) + pom.substring(end);
    assertFalse(pom.contains("immutables"), pom);
    project.write(
        "pom.xml",
        pom.replace(
            "<customRuleFactory>", Snippets.get("without-builders") + "<customRuleFactory>"));
    ChildProcess build = project.maven("compile");
    assertEquals(0, build.exitValue(), build.output());
    assertFalse(build.output().contains("[WARNING]"), build.output());
  }

  @Test
  void stringsWithAFormatBecomeTheClassesThatTheOptionsSay() throws Exception {
    project.write(
        "src/main/schemas/Trip.json",
        """
        {"type": "object", "properties": {
          "id": {"type": "string", "format": "uuid"},
          "day": {"type": "string", "format": "date"},
          "departure": {"type": "string", "format": "time"},
          "length": {"type": "string", "format": "duration"},
          "page": {"type": "string", "format": "uri"}}}
        """);
    project.write(
        "src/main/java/com/example/Trips.java",
        """
        package com.example;

        import java.time.Duration;
        import java.time.LocalDate;

        final class Trips {
          static LocalDate arrival(Trip trip) {
            Duration length = trip.length();
            return length == null ? trip.day() : trip.day().plusDays(length.toDays());
          }

          static String host(Trip trip) {
            return trip.page().getHost() + trip.id().version() + trip.departure().getOffset();
          }
        }
        """);
    project.write(
        "pom.xml",
        Snippets.get("maven")
            .replace("<customRuleFactory>", Snippets.get("format-types") + "<customRuleFactory>"));
    ChildProcess build = project.maven("compile");
    assertEquals(0, build.exitValue(), build.output());
    assertFalse(build.output().contains("[WARNING]"), build.output());
  }

  @Test
  void theCatalogueSaysWhereTheSchemasOfAddressesAre() throws Exception {
    Files.createDirectories(folder.resolve("src/main/schemas/vendor"));
    project.write("src/main/schemas/jsonschema.json", Snippets.get("catalogue"));
    project.write(
        "src/main/schemas/vendor/money.json",
        """
        {"type": "object", "properties": {"amount": {"type": "number"}}}
        """);
    project.write(
        "src/main/schemas/Basket.json",
        """
        {"type": "object", "properties": {
          "total": {"$ref": "https://shop.example/schemas/money.json"}}}
        """);
    project.write(
        "src/main/java/com/example/Baskets.java",
        """
        package com.example;

        import java.math.BigDecimal;

        final class Baskets {
          static BigDecimal total(Basket basket) {
            Basket.Money total = basket.total();
            return total == null ? null : total.amount();
          }
        }
        """);
    project.write("pom.xml", Snippets.get("maven"));
    ChildProcess build = project.maven("compile");
    assertEquals(0, build.exitValue(), build.output());
    assertFalse(build.output().contains("[WARNING]"), build.output());
    assertFalse(
        Files.exists(
            folder.resolve("target/generated-sources/jsonschema2pojo/com/example/vendor")));
  }

  @Test
  void theOldestPluginThatThePageNamesGenerates() throws Exception {
    project.write("pom.xml", Snippets.get("maven").replace(">1.3.3<", ">1.2.2<"));
    ChildProcess build = project.maven("generate-sources");
    assertEquals(0, build.exitValue(), build.output());
    assertFalse(build.output().contains("[WARNING]"), build.output());
    assertTrue(
        Files.exists(
            folder.resolve(
                "target/generated-sources/jsonschema2pojo/com/example/orders/OrderPlaced.java")));
  }

  @Test
  void anOlderPluginIsRefused() throws Exception {
    project.write("pom.xml", Snippets.get("maven").replace(">1.3.3<", ">1.2.1<"));
    ChildProcess build = project.maven("generate-sources");
    assertNotEquals(0, build.exitValue());
    assertTrue(
        build
            .output()
            .contains(
                "awsevents-codegen needs jsonschema2pojo 1.2.2 or later; this one has Jackson"),
        build.output());
  }

  @Test
  void aMisspelledFactoryIsNamed() throws Exception {
    project.write("pom.xml", Snippets.get("maven").replace("RecordRule", "RecordRules"));
    ChildProcess build = project.maven("generate-sources");
    assertNotEquals(0, build.exitValue());
    assertTrue(
        build.output().contains("ClassNotFoundException: dev.awsevents.codegen.RecordRulesFactory"),
        build.output());
  }

  @Test
  void anOptionWithoutEffectIsAWarning() throws Exception {
    project.write(
        "pom.xml",
        Snippets.get("maven")
            .replace(
                "<customRuleFactory>", "<useJodaDates>true</useJodaDates>\n<customRuleFactory>"));
    ChildProcess build = project.maven("generate-sources");
    assertEquals(0, build.exitValue(), build.output());
    assertTrue(
        build.output().contains("the option useJodaDates of jsonschema2pojo has no effect"),
        build.output());
  }
}
