package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.cli.Main;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to a running function, as a user goes. */
class NewProjectIT {
  @TempDir private Path folder;

  private ChildProcess awsevents(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return ChildProcess.run(folder, command);
  }

  @Test
  void aNewProjectIsTestedPackagedAndInvoked() throws Exception {
    ChildProcess begun = awsevents("new", "orders", "--event", "SqsEvent");
    assertEquals(0, begun.exitValue(), begun.output());

    ChildProcess build = MavenRun.in(folder.resolve("orders"), "package");
    assertEquals(0, build.exitValue(), build.output());
    assertTrue(build.output().contains("Tests run: 1, Failures: 0"), build.output());
    Path zip = folder.resolve("orders/target/orders.zip");
    assertTrue(Files.isRegularFile(zip), build.output());
    assertTrue(build.output().contains(" events of SqsEvent"), build.output());

    ChildProcess invocation =
        awsevents("invoke", zip.toString(), "--type", "SqsEvent", "--set", "Records[0].body=Ann");
    assertEquals(0, invocation.exitValue(), invocation.output());
    assertTrue(invocation.output().contains("\n{}\n"), invocation.output());
    assertTrue(invocation.output().contains("body=Ann"), invocation.output());
    assertTrue(invocation.output().contains("Init Duration: "), invocation.output());
  }
}
