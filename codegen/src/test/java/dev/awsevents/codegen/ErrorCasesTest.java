package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.codegen.model.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Drewrite} to take the messages for those that are expected. */
class ErrorCasesTest {
  static List<Path> cases() throws IOException {
    return Folders.in(Folders.ERRORS);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhereAndWhatToDoAndWritesNothing(Path errorCase, @TempDir Path target)
      throws IOException {
    Path schemas = errorCase.resolve("schemas");
    GenerationException error =
        assertThrows(GenerationException.class, () -> Generator.generate(schemas, target));
    assertInstanceOf(SchemaException.class, error.getCause());
    String message =
        String.valueOf(error.getMessage()).replace(schemas.toUri().getPath(), "") + "\n";
    message = message.replace(errorCase.toUri().getPath(), "../");
    Path expected = errorCase.resolve("message.txt");
    if (System.getProperty("rewrite") != null) {
      assertNull(System.getenv("CI"), "expected messages are rewritten by hand only");
      Files.writeString(expected, message);
    }
    assertEquals(Files.readString(expected), message);
    assertEquals(Map.of(), Folders.files(target));
  }
}
