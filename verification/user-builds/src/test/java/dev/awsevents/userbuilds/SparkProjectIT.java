package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application of {@code docs/spark.md} compiles with the POM of the page. What it does is
 * tested beside the data source.
 */
class SparkProjectIT {
  @Test
  void theApplicationCompiles(@TempDir Path folder) throws Exception {
    DocumentedProject.write("spark.md", folder);

    ChildProcess build = MavenRun.in(folder, "package");

    assertEquals(0, build.exitValue(), build.output());
    assertTrue(Files.exists(folder.resolve("target/audit-1.jar")), build.output());
  }
}
