package dev.awsevents.site.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What a test in a browser needs of the machine: Chromium, Node.js, and packages of npm. */
public record BrowserTools(Path chromium, Path node, Path npm) {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Empty if something is missing. */
  public static Optional<BrowserTools> find() {
    Optional<Path> chromium =
        BROWSERS.stream().map(BrowserTools::onPath).flatMap(Optional::stream).findFirst();
    Optional<Path> node = onPath("node");
    Optional<Path> npm = onPath("npm");
    return chromium.isPresent() && node.isPresent() && npm.isPresent()
        ? Optional.of(new BrowserTools(chromium.get(), node.get(), npm.get()))
        : Optional.empty();
  }

  private static Optional<Path> onPath(String command) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      Path file = Path.of(folder, command);
      if (Files.isExecutable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** Installs the npm packages of the site, unless they are there. Skips the test without them. */
  public void install(Path site) throws IOException, InterruptedException {
    if (Files.notExists(site.resolve("node_modules/.package-lock.json"))) {
      Outcome outcome =
          execute(
              site, List.of(npm.toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
      assumeTrue(outcome.success(), outcome::output);
    }
  }

  /** Runs a script of Node.js, and returns the lines that it prints. */
  public List<String> run(Path folder, Path script, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(node.toString(), script.toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Outcome outcome = execute(folder, command);
    assertTrue(outcome.success(), () -> command + " failed:\n" + outcome.output());
    return outcome.output().lines().toList();
  }

  private record Outcome(boolean success, String output) {}

  private static Outcome execute(Path folder, List<String> command)
      throws IOException, InterruptedException {
    File output = File.createTempFile("output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start();
    boolean ended = process.waitFor(12, TimeUnit.MINUTES);
    process.destroyForcibly().waitFor();
    String text = Files.readString(output.toPath());
    Files.delete(output.toPath());
    return new Outcome(ended && process.exitValue() == 0, text);
  }
}
