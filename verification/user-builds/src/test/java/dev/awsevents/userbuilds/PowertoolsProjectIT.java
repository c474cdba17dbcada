package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project of {@code docs/powertools.md}. verification/frameworks/powertools runs its code. */
class PowertoolsProjectIT {
  private static final String PAGE = "powertools.md";
  private static final Pattern TYPE = Pattern.compile("public (?:final )?(?:class|record) (\\w+)");

  @TempDir private Path folder;

  @Test
  void thePageIsAWholeProject() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src/main/java/com/example/orders"));
    for (String file : Snippets.java(PAGE)) {
      String type =
          TYPE.matcher(file)
              .results()
              .map((MatchResult match) -> match.group(1))
              .findFirst()
              .orElseThrow();
      Files.writeString(sources.resolve(type + ".java"), file);
    }
    Path resources = Files.createDirectories(folder.resolve("src/main/resources"));
    Files.writeString(resources.resolve("log4j2.xml"), Snippets.get(PAGE, "log4j2"));
    Files.writeString(folder.resolve("pom.xml"), Snippets.get(PAGE, "pom"));

    ChildProcess build = MavenRun.in(folder, "package");

    assertEquals(0, build.exitValue(), build.output());
    byte[] handler =
        Files.readAllBytes(
            folder.resolve("target/classes/com/example/orders/OrderQueueHandler.class"));
    String constants = new String(handler, StandardCharsets.ISO_8859_1);
    assertTrue(constants.contains("LambdaLoggingAspect"), "@Logging is not woven");
    assertTrue(constants.contains("LambdaMetricsAspect"), "@FlushMetrics is not woven");
    try (ZipFile zip = new ZipFile(folder.resolve("target/orders.zip").toFile())) {
      List<String> jars = zip.stream().map(ZipEntry::getName).toList();
      assertTrue(
          jars.stream().anyMatch(jar -> jar.contains("awsevents-lambda-serializer")),
          jars::toString);
      assertFalse(
          jars.stream().anyMatch(jar -> jar.contains("aws-lambda-java-serialization")),
          jars::toString);
    }
  }
}
