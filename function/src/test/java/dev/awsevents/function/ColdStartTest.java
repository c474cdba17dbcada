package dev.awsevents.function;

import static dev.awsevents.function.ScriptedServer.accepted;
import static dev.awsevents.function.ScriptedServer.invocation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.function.programs.FirstEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which classes a fresh JVM loads until it has sent its first response. */
class ColdStartTest {
  private static final int CLASSES = 19;

  @TempDir private static Path folder;

  private static List<String> loaded = List.of();

  @BeforeAll
  static void sendOneResponse() throws IOException {
    Path log = folder.resolve("classes.log");
    try (ScriptedServer server =
            new ScriptedServer(invocation("id", FunctionProgram.fixture()), accepted());
        FunctionProgram program =
            FunctionProgram.start(
                Map.of("AWS_LAMBDA_RUNTIME_API", server.address()),
                List.of("-Xlog:class+load:file=" + log + ":none"),
                FirstEvent.class)) {
      server.next();
      assertEquals("{}", server.response("id").body(), program::errors);
      server.next();
    }
    List<String> names =
        Files.readAllLines(log).stream().map(line -> line.replaceFirst(" .*", "")).toList();
    loaded = names.subList(names.indexOf(FirstEvent.class.getName()) + 1, names.size());
  }

  @Test
  void fewClassesOfThisModuleAreLoaded() {
    List<String> own =
        loaded.stream().filter(name -> name.startsWith("dev.awsevents.function.")).toList();
    assertFalse(own.isEmpty());
    assertEquals(CLASSES, own.size(), () -> String.join("\n", own));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev\\.awsevents\\..*\\$\\$Lambda.*", // the JDK itself needs two to connect
        "java\\.lang\\.invoke\\.StringConcat.*",
        "java\\.util\\.stream\\..*",
        "java\\.util\\.regex\\..*",
        "java\\.util\\.Formatter.*",
        "java\\.util\\.ServiceLoader.*",
        "java\\.util\\.logging\\..*",
        "java\\.net\\.(HttpURLConnection|URLConnection|http\\..*)",
        "java\\.net\\.(SocksSocketImpl|ProxySelector)",
        "(sun|jdk\\.internal)\\.net\\.(www\\.protocol\\.)?http\\..*",
        "jdk\\.internal\\.reflect\\.NativeMethodAccessorImpl",
      })
  void theseAreNotLoaded(String pattern) {
    assertEquals(List.of(), loaded.stream().filter(name -> name.matches(pattern)).toList());
  }

  @Test
  void theLogIsReadRightly() {
    assertTrue(loaded.contains("dev.awsevents.sqs.SqsEventCodec"));
  }
}
