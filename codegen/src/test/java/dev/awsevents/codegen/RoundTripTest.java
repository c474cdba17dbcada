package dev.awsevents.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.AwsEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles what is generated and reads and writes {@code payloads/<type>/<name>.json} with it, by
 * {@code AwsEvents} and by Jackson. Where what is written is another JSON value, it stands in
 * {@code <name>.written.json}.
 */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {
  private static final String WRITTEN = ".written.json";

  static List<Path> cases() throws IOException {
    return Folders.in(Folders.CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void compilesAndLosesNothing(Path goldenCase, @TempDir Path target) throws Exception {
    Generator.generate(goldenCase.resolve("schemas"), target);
    GeneratedClasses classes =
        new GeneratedClasses(InMemoryCompiler.compile(Folders.files(target)));
    List<Executable> checks = new ArrayList<>();
    for (Path folder : Folders.in(goldenCase.resolve("payloads"))) {
      Class<?> type = classes.type(folder.getFileName().toString());
      for (Path payload : Folders.in(folder)) {
        if (!payload.toString().endsWith(WRITTEN)) {
          checks.add(() -> losesNothing(payload, type));
        }
      }
    }
    assertAll(checks);
  }

  private static void losesNothing(Path payload, Class<?> type) throws IOException {
    String name = payload.getFileName().toString();
    Path other = payload.resolveSibling(name.replace(".json", WRITTEN));
    Object read = AwsEvents.read(Files.readAllBytes(payload), type);
    byte[] written = AwsEvents.toBytes(read);
    assertEquals(read, new ObjectMapper().readValue(payload.toFile(), type), name);
    JsonValues.assertSame(Files.readAllBytes(Files.exists(other) ? other : payload), written, name);
    Object again = AwsEvents.read(written, type);
    assertEquals(read, again, name);
    assertEquals(read.hashCode(), again.hashCode(), name);
    assertEquals(new String(written, UTF_8), AwsEvents.toJson(again), name);
  }
}
