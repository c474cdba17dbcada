package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job of {@code docs/flink.md} compiles with the POM of the page. What it does with the types
 * is tested beside them.
 */
class FlinkProjectIT {
  @Test
  void theJobCompiles(@TempDir Path folder) throws Exception {
    DocumentedProject.write("flink.md", folder);

    ChildProcess build = MavenRun.in(folder, "package");

    assertEquals(0, build.exitValue(), build.output());
    assertTrue(Files.exists(folder.resolve("target/instances-1.jar")), build.output());
  }
}
