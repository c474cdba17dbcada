package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project with AWS's types becomes one with ours, as {@code docs/migration.md} says. */
class MigrationIT {
  private static final String SOURCE = "src/main/java/com/example/orders/Orders.java";
  private static final String TEST = "src/test/java/com/example/orders/OrdersTest.java";

  @TempDir private Path folder;

  @Test
  void aProjectIsTurnedAndPassesItsTests() throws Exception {
    copy("Orders.java", SOURCE);
    copy("OrdersTest.java", TEST);
    copy("orders.json", "src/test/resources/orders.json");
    copy("pom.xml", "pom.xml");
    Path pom = folder.resolve("pom.xml");
    String before = Files.readString(pom);
    Files.writeString(
        pom,
        before.replace(
            "    </plugins>", Snippets.get("migration.md", "rewrite") + "    </plugins>"));

    ChildProcess recipe = MavenRun.in(folder, "rewrite:run");
    assertEquals(0, recipe.exitValue(), recipe.output());

    for (String file : new String[] {SOURCE, TEST}) {
      String after = Files.readString(folder.resolve(file));
      assertFalse(after.contains("lambda.runtime.events"), after);
      assertFalse(after.contains("~~("), after);
    }
    String dependencies = Files.readString(pom);
    assertFalse(dependencies.contains("aws-lambda-java-events"), dependencies);
    assertTrue(
        dependencies.contains("<artifactId>awsevents-lambda-serializer</artifactId>"),
        dependencies);

    ChildProcess tests = MavenRun.in(folder, "test");
    assertEquals(0, tests.exitValue(), tests.output());
    assertTrue(tests.output().contains("Tests run: 2, Failures: 0"), tests.output());
  }

  private void copy(String resource, String target) throws IOException {
    Path file = folder.resolve(target);
    Files.createDirectories(file.getParent());
    try (InputStream in = MigrationIT.class.getResourceAsStream("/migration/" + resource)) {
      Files.copy(in, file);
    }
  }
}
