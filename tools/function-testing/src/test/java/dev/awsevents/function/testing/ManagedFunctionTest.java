package dev.awsevents.function.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions for managed runtimes, in each form that Lambda takes. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class ManagedFunctionTest {
  private static final String HANDLER = "dev.awsevents.function.testing.programs.Prices";

  @TempDir private Path folder;

  private Path archive(String name, Map<String, byte[]> files) throws IOException {
    return Files.write(folder.resolve(name), PricesArchive.zip(files));
  }

  private FunctionArchive withJarInLib() throws IOException {
    return FunctionArchive.unpack(
        archive(
            "prices.zip",
            Map.of(
                "lib/prices.jar",
                PricesArchive.zip(PricesArchive.classes()),
                "rates.txt",
                new byte[3])));
  }

  private static String answer(LocalFunction function, String event) {
    return function.invoke(event.getBytes(UTF_8)).text();
  }

  @Test
  void jarsInLibAreLoadedAndOneProcessAnswersAllInvocations() throws IOException {
    try (FunctionArchive archive = withJarInLib();
        LocalFunction function = LocalFunction.start(archive.command(HANDLER))) {
      assertTrue(archive.isManaged());
      String java = "AWS_Lambda_java" + Runtime.version().feature();
      assertEquals(
          "{\"a\":1,\"environment\":\""
              + java
              + "\",\"folder\":\""
              + archive.folder().toRealPath()
              + "\",\"handler\":\""
              + HANDLER
              + "\",\"number\":1}",
          answer(function, "{\"a\":1}"));
      assertTrue(answer(function, "{}").contains("\"number\":2"), function.log());
    }
  }

  @Test
  void eachEventOfTheLoggerIsALine() throws Exception {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    try (FunctionArchive archive = withJarInLib();
        LocalFunction function = LocalFunction.start(archive.command(HANDLER), lines::add)) {
      answer(function, "{}");
      assertEquals("printed", lines.poll(10, TimeUnit.SECONDS));
      assertEquals("logged by prices", lines.poll(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void classesAtTheRootOfAJarAreLoadedAndAHandlerMayBeAMethod() throws IOException {
    Path jar = archive("prices-1.0.jar", PricesArchive.classes());
    try (FunctionArchive archive = FunctionArchive.unpack(jar);
        LocalFunction function =
            LocalFunction.start(archive.command(HANDLER + "::handleRequest"))) {
      assertTrue(answer(function, "{}").contains("\"number\":1"), function.log());
    }
  }

  @Test
  void aStreamHandlerGetsThePayloadAsItIs() throws IOException {
    try (FunctionArchive archive = withJarInLib();
        LocalFunction function = LocalFunction.start(archive.command(HANDLER + "$Echo"))) {
      assertEquals("{ \"a\": 1.0 }", answer(function, "{ \"a\": 1.0 }"));
    }
  }

  @Test
  void anExceptionOfTheHandlerIsAFailureOfItsInvocation() throws IOException {
    try (FunctionArchive archive = withJarInLib();
        LocalFunction function = LocalFunction.start(archive.command(HANDLER))) {
      InvocationResult result = function.invoke("{\"fail\":\"no price\"}".getBytes(UTF_8));
      assertEquals("java.lang.IllegalArgumentException", result.errorType());
      assertTrue(result.text().contains("\"errorMessage\":\"no price\""), result.text());
      assertTrue(answer(function, "{}").contains("\"number\":2"), "the process goes on");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "com.example.Missing, Class not found: com.example.Missing, java.lang.ClassNotFoundException",
    HANDLER + "::missing, No public method named missing, Runtime.BadFunctionCode"
  })
  void aHandlerThatIsNotThereFailsEachInvocation(String handler, String message, String type)
      throws IOException {
    try (FunctionArchive archive = withJarInLib();
        LocalFunction function = LocalFunction.start(archive.command(handler))) {
      InvocationResult result = function.invoke("{}".getBytes(UTF_8));
      assertTrue(result.text().contains(message), result.text());
      assertEquals(type, result.errorType());
    }
  }

  @Test
  void anExceptionOfTheConstructorFailsTheInitialization() throws IOException {
    try (FunctionArchive archive = withJarInLib()) {
      InvocationFailedException failure =
          assertThrows(
              InvocationFailedException.class,
              () -> LocalFunction.start(archive.command(HANDLER + "$Unready")));
      assertEquals("java.lang.IllegalStateException", failure.result().errorType());
      assertTrue(failure.result().text().contains("no rates"), failure.getMessage());
    }
  }

  @Test
  void functionsThatStartAtTheSameTimeDoNotShareTheLibraryOfTheClient() throws IOException {
    try (FunctionArchive first = withJarInLib();
        FunctionArchive second = withJarInLib()) {
      List<List<String>> commands =
          List.of(first.command(HANDLER).command(), second.command(HANDLER).command());
      List<String> libraries =
          commands.stream()
              .flatMap(List::stream)
              .filter(argument -> argument.contains("NativeClient.JNI="))
              .distinct()
              .toList();
      assertEquals(2, libraries.size(), libraries::toString);
    }
  }

  @Test
  void closingDeletesAllFiles() throws IOException {
    FunctionArchive archive = withJarInLib();
    archive.command(HANDLER);
    Path temporary = Objects.requireNonNull(archive.folder().getParent());
    archive.close();
    assertFalse(Files.exists(temporary));
  }

  @Test
  void aFileWithoutBootstrapAndClassesIsNoFunction() throws IOException {
    Path zip =
        archive(
            "prices.zip",
            Map.of(
                "prices.jar",
                PricesArchive.zip(PricesArchive.classes()),
                "META-INF/X.class",
                new byte[1]));
    IOException error = assertThrows(IOException.class, () -> FunctionArchive.unpack(zip));
    assertEquals(
        "it has neither a file bootstrap, nor classes, nor jars in lib", error.getMessage());
  }

  @Test
  void aManagedRuntimeNeedsAHandler() throws IOException {
    try (FunctionArchive archive = withJarInLib()) {
      assertThrows(IllegalStateException.class, archive::command);
    }
  }

  @Test
  void withoutAClientOnTheClassPathTheErrorSaysWhatToAdd() throws Exception {
    URL classes = RuntimeInterfaceClient.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader alone =
        new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
      Method onClassPath =
          alone.loadClass(RuntimeInterfaceClient.class.getName()).getDeclaredMethod("onClassPath");
      onClassPath.setAccessible(true);
      Throwable error =
          assertThrows(InvocationTargetException.class, () -> onClassPath.invoke(null)).getCause();
      assertInstanceOf(IllegalStateException.class, error);
      String message = String.valueOf(error);
      assertTrue(
          message.contains("add com.amazonaws:aws-lambda-java-runtime-interface-client"), message);
    }
  }
}
