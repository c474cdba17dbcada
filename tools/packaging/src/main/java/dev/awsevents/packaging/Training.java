package dev.awsevents.packaging;

import dev.awsevents.function.testing.FunctionCommand;
import dev.awsevents.function.testing.InvocationFailedException;
import dev.awsevents.function.testing.LocalFunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a packaged function, so that the JVM sees which classes it loads. The function has no
 * credentials, and failures of its handler do not matter.
 */
final class Training {
  /** Dumping takes a while after the function has ended. */
  private static final Duration MOST_INVOCATION = Duration.ofSeconds(30);

  /** More repeats change nothing about the classes. */
  private static final int ROUNDS = 2;

  private Training() {}

  /** Makes the archive of the package in a folder. */
  static void run(Path folder, Bootstrap bootstrap, ClassArchive archive, List<byte[]> events) {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("jre/bin/java").toString());
    command.addAll(bootstrap.flags());
    command.addAll(archive.trainingFlags());
    command.addAll(List.of("-cp", bootstrap.classPath(), bootstrap.mainClass()));
    FunctionCommand function =
        FunctionCommand.of(command, folder)
            .withMemory(1024)
            .withTimeout(MOST_INVOCATION)
            .withEndTimeout(MOST_INVOCATION)
            .withoutCredentials()
            .withEnvironment("AWS_EC2_METADATA_DISABLED", "true")
            .withEnvironment("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
            .withEnvironment("AWS_CONFIG_FILE", "/dev/null");
    LocalFunction running = start(function);
    try (running) {
      for (int round = 0; round < ROUNDS; round++) {
        for (byte[] event : events) {
          running.invoke(event);
        }
      }
    }
    archive.assemble(folder, bootstrap);
    if (!Files.isRegularFile(folder.resolve(archive.file()))) {
      throw new PackagingException(
          "the JVM has made no archive of classes: " + running.log().strip());
    }
  }

  private static LocalFunction start(FunctionCommand function) {
    try {
      return LocalFunction.start(function);
    } catch (InvocationFailedException e) {
      throw new PackagingException("the function does not start: " + e.getMessage(), e);
    }
  }
}
