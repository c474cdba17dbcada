package dev.awsevents.function.testing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AWS's runtime interface client for Java, which the managed runtimes start. */
final class RuntimeInterfaceClient {
  private static final String MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /** A class of each of its libraries. */
  private static final List<String> LIBRARIES =
      List.of(
          "com.amazonaws.services.lambda.runtime.Context",
          "com.amazonaws.services.lambda.runtime.serialization.PojoSerializer",
          "software.amazon.awssdk.utilslite.SdkInternalThreadLocal");

  private static final String LIBRARY_PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  /** The logger of the client writes to this file, and frames what it writes: {@link LogFrames}. */
  private static final String LOG_VARIABLE = "_LAMBDA_TELEMETRY_LOG_FD";

  private static final String STANDARD_OUTPUT = "1";

  /** The first Java version that prints a warning because the client loads a native library. */
  private static final int FIRST_TO_WARN = 24;

  private final List<Path> jars;

  RuntimeInterfaceClient(List<Path> jars) {
    this.jars = List.copyOf(jars);
  }

  /**
   * The client that is on the class path of this process.
   *
   * @throws IllegalStateException if there is none
   */
  static RuntimeInterfaceClient onClassPath() {
    List<Path> jars =
        Stream.concat(Stream.of(MAIN), LIBRARIES.stream())
            .flatMap(RuntimeInterfaceClient::origin)
            .distinct()
            .toList();
    if (origin(MAIN).findAny().isEmpty()) {
      throw new IllegalStateException(
          "a function for a managed runtime runs by AWS's runtime interface client: add"
              + " com.amazonaws:aws-lambda-java-runtime-interface-client to the dependencies of the"
              + " tests");
    }
    return new RuntimeInterfaceClient(jars);
  }

  /** Where a class comes from; nothing if there is none, as older clients need fewer libraries. */
  private static Stream<Path> origin(String type) {
    try {
      CodeSource source =
          Class.forName(type, false, RuntimeInterfaceClient.class.getClassLoader())
              .getProtectionDomain()
              .getCodeSource();
      return Stream.of(Path.of(source.getLocation().toURI()));
    } catch (ClassNotFoundException e) {
      return Stream.empty();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Starts a handler as the managed runtimes do, with their options: the client is on the class
   * path, and loads the function by a class loader of its own, which has the folder and the jars in
   * its {@code lib}.
   *
   * @param task the folder of the function
   * @param work a folder for files of the client
   */
  FunctionCommand command(Path task, String handler, Path work) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add("--add-opens=java.base/java.io=ALL-UNNAMED"); // for the file of its logger
    if (Runtime.version().feature() >= FIRST_TO_WARN) {
      arguments.add("--enable-native-access=ALL-UNNAMED");
    }
    arguments.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    // By itself the client unpacks its library to one place in /tmp, where functions that start at
    // the same time, and those of several users, disturb each other.
    NativeLibrary.unpack(jars, work)
        .ifPresent(library -> arguments.add("-D" + LIBRARY_PROPERTY + "=" + library));
    arguments.add("-cp");
    arguments.add(
        jars.stream()
            .map(jar -> jar.toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator)));
    arguments.addAll(List.of(MAIN, handler));
    return FunctionCommand.ofJvm(task, arguments)
        .withHandler(handler)
        .withEnvironment(LOG_VARIABLE, STANDARD_OUTPUT)
        .withEnvironment("AWS_EXECUTION_ENV", "AWS_Lambda_java" + Runtime.version().feature());
  }
}
