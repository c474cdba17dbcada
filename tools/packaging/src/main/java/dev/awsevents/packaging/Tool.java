package dev.awsevents.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs programs of a JDK. */
final class Tool {
  /** Its tools end before the second compiler pays off; jdeps takes a third of the time. */
  private static final List<String> QUICK =
      List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC");

  private Tool() {}

  /** As {@link #run}, for tools other than the JVM itself. */
  static String runQuickly(Path program, List<String> arguments, Path folder) {
    List<String> all = new ArrayList<>(QUICK);
    all.addAll(arguments);
    return run(program, all, folder);
  }

  /**
   * Runs a program and returns what it prints.
   *
   * @throws PackagingException if it fails
   */
  static String run(Path program, List<String> arguments, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      if (status != 0) {
        throw new PackagingException(
            program.getFileName() + " ends with status " + status + ": " + output.strip());
      }
      return output;
    } catch (IOException e) {
      throw new PackagingException("cannot run " + program, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PackagingException("interrupted while running " + program.getFileName(), e);
    }
  }
}
