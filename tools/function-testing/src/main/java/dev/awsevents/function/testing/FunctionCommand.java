package dev.awsevents.function.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How to start the process of a function, and what Lambda would tell it. Immutable: the {@code
 * with} methods return a changed copy.
 */
public final class FunctionCommand {
  /** The limits of Lambda, in MB. */
  private static final int LEAST_MEMORY = 128;

  private static final int MOST_MEMORY = 10_240;

  /** What Lambda gives callbacks of internal extensions. */
  private static final Duration END = Duration.ofMillis(500);

  private final List<String> command;
  private final Path folder;
  private final String name;
  private final String handler;
  private final int memory;
  private final Duration timeout;
  private final Duration endTimeout;
  private final boolean credentials;
  private final Map<String, String> environment;

  private FunctionCommand(
      List<String> command,
      Path folder,
      String name,
      String handler,
      int memory,
      Duration timeout,
      Duration endTimeout,
      boolean credentials,
      Map<String, String> environment) {
    this.command = List.copyOf(command);
    this.folder = folder;
    this.name = name;
    this.handler = handler;
    this.memory = memory;
    this.timeout = timeout;
    this.endTimeout = endTimeout;
    this.credentials = credentials;
    this.environment = Map.copyOf(environment);
  }

  /**
   * Any program, with 128 MB of memory and 3 seconds for an invocation, as functions on Lambda have
   * by default.
   *
   * @param folder where the program runs, as in {@code LAMBDA_TASK_ROOT}
   */
  public static FunctionCommand of(List<String> command, Path folder) {
    return new FunctionCommand(
        command,
        folder,
        "local",
        "function.handler",
        128,
        Duration.ofSeconds(3),
        END,
        true,
        Map.of());
  }

  /**
   * A main method, with the JVM and the class path of this process. The JVM gets the flags that
   * {@code docs/function.md} advises.
   */
  public static FunctionCommand ofMain(Class<?> main) {
    return ofJvm(
        Path.of("").toAbsolutePath(),
        List.of("-cp", System.getProperty("java.class.path"), main.getName()));
  }

  /** The main class that the manifest of a jar names, with the JVM of this process. */
  public static FunctionCommand ofJar(Path jar) {
    Path absolute = jar.toAbsolutePath();
    Path folder = absolute.getParent();
    return ofJvm(folder == null ? absolute : folder, List.of("-jar", absolute.toString()));
  }

  /**
   * The JVM of this process, with the flags that Lambda's Java runtimes have too:
   * https://docs.aws.amazon.com/lambda/latest/dg/java-customization.html
   */
  static FunctionCommand ofJvm(Path folder, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(arguments);
    return of(command, folder);
  }

  /** The same function under this name; {@code local} otherwise. */
  public FunctionCommand withName(String name) {
    return new FunctionCommand(
        command, folder, name, handler, memory, timeout, endTimeout, credentials, environment);
  }

  /** The same with this value of {@code _HANDLER}. */
  public FunctionCommand withHandler(String handler) {
    return new FunctionCommand(
        command, folder, name, handler, memory, timeout, endTimeout, credentials, environment);
  }

  /**
   * The same with so much memory, in MB. The function is told; the process may still take more.
   *
   * @throws IllegalArgumentException if Lambda has no such size
   */
  public FunctionCommand withMemory(int megabytes) {
    if (megabytes < LEAST_MEMORY || megabytes > MOST_MEMORY) {
      throw new IllegalArgumentException(
          "Lambda's memory is from " + LEAST_MEMORY + " to " + MOST_MEMORY + " MB");
    }
    return new FunctionCommand(
        command, folder, name, handler, megabytes, timeout, endTimeout, credentials, environment);
  }

  /**
   * The same with so much time for an invocation.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public FunctionCommand withTimeout(Duration timeout) {
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("a time-out must be positive");
    }
    return new FunctionCommand(
        command, folder, name, handler, memory, timeout, endTimeout, credentials, environment);
  }

  /** The same with so much time to end by itself; half a second otherwise, as on Lambda. */
  public FunctionCommand withEndTimeout(Duration endTimeout) {
    return new FunctionCommand(
        command, folder, name, handler, memory, timeout, endTimeout, credentials, environment);
  }

  /**
   * The same without the variables {@code AWS_*} of this process, so that the function reaches no
   * account.
   */
  public FunctionCommand withoutCredentials() {
    return new FunctionCommand(
        command, folder, name, handler, memory, timeout, endTimeout, false, environment);
  }

  /** The same with this environment variable. */
  public FunctionCommand withEnvironment(String name, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(name, value);
    return new FunctionCommand(
        command, folder, this.name, handler, memory, timeout, endTimeout, credentials, more);
  }

  List<String> command() {
    return command;
  }

  Path folder() {
    return folder;
  }

  String name() {
    return name;
  }

  String handler() {
    return handler;
  }

  int memory() {
    return memory;
  }

  Duration timeout() {
    return timeout;
  }

  Duration endTimeout() {
    return endTimeout;
  }

  boolean credentials() {
    return credentials;
  }

  Map<String, String> environment() {
    return environment;
  }
}
