package dev.awsevents.lambda.runtimeapi;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** The class path and options with which the managed runtimes start Java. */
final class ManagedRuntime {
  static final String MAIN_CLASS = AWSLambda.class.getName();

  /**
   * Tells the client where the library is. Otherwise the client unpacks it to one place in /tmp,
   * where functions that start at the same time disturb each other.
   */
  private static final String LIBRARY_PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  private static final Path LIBRARY = unpackLibrary();

  private ManagedRuntime() {}

  static List<String> options() {
    return List.of(
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
        "-D" + LIBRARY_PROPERTY + "=" + LIBRARY,
        "-classpath",
        classPath());
  }

  private static String classPath() {
    return Stream.of(
            AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class)
        .map(type -> TaskRoot.origin(type).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path unpackLibrary() {
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    boolean musl = Files.exists(Path.of("/lib/ld-musl-" + (arm ? "aarch64" : "x86_64") + ".so.1"));
    String name = "linux" + (musl ? "_musl" : "") + "-" + (arm ? "aarch_64" : "x86_64");
    try (InputStream in =
        AWSLambda.class.getResourceAsStream("/jni/libaws-lambda-jni." + name + ".so")) {
      Path library = Files.createTempFile("libaws-lambda-jni", ".so");
      library.toFile().deleteOnExit();
      Files.write(library, Objects.requireNonNull(in, name).readAllBytes());
      return library;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
