package dev.awsevents.codegen.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.AwsEvents;
import dev.awsevents.codegen.Folders;
import dev.awsevents.codegen.GeneratedClasses;
import dev.awsevents.codegen.Generator;
import dev.awsevents.codegen.InMemoryCompiler;
import dev.awsevents.codegen.JsonValues;
import dev.awsevents.codegen.model.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jsonschema2pojo.SourceSortOrder;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generates types of each file of SchemaStore by itself, and compiles them. They read, write and
 * validate documents that are made of the file by chance. What comes out stands in {@code
 * docs/foreign-schemas.md}; run with {@code -Drewrite} to write it anew.
 */
@Tag("long")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class SchemaStoreTest {
  private final Map<String, String> refused = new TreeMap<>();
  private final List<String> lost = new ArrayList<>();
  private final List<String> refusedThoughValid = new ArrayList<>();
  private int comeBack;

  @TempDir private Path target;

  @Test
  void eachFileCompilesOrIsRefusedForAReasonAndItsDocumentsComeBack() throws Exception {
    SchemaStore store = SchemaStore.fetch();
    int empty = 0;
    for (Path file : store.files()) {
      String name = store.name(file);
      Path out = Files.createTempDirectory(target, "types");
      if (new ObjectMapper().readTree(file.toFile()).isEmpty()) {
        empty++;
        continue;
      }
      try {
        Generator.generate(List.of(file), out, SourceSortOrder.OS);
        Map<String, byte[]> classes = InMemoryCompiler.compile(Folders.files(out));
        tryDocuments(name, file, new GeneratedClasses(classes));
      } catch (GenerationException e) {
        assertInstanceOf(SchemaException.class, e.getCause(), name);
        String message = String.valueOf(e.getMessage()).replace(store.folder() + "/", "");
        refused.put(name, isForMissingFiles(message) ? message : reason(message, name));
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError(name, e);
      }
    }
    assertEquals(List.of(), lost);
    assertEquals(List.of(), refusedThoughValid);
    publish(store.files().size(), empty);
  }

  private void tryDocuments(String name, Path file, GeneratedClasses classes) throws Exception {
    Class<?> type = OwnGenerator.rootType(file, classes);
    if (type == null) {
      return; // only definitions in it say something of a value
    }
    MadeDocuments made = MadeDocuments.of(file, Files.createTempDirectory(target, "made"));
    for (byte[] json : made.valid()) {
      String document = name + ": " + new String(json, UTF_8);
      try {
        Object value = AwsEvents.read(json, type);
        byte[] written = AwsEvents.toBytes(value);
        JsonValues.assertLossless(json, written, document);
        comeBack++;
        // A member that is null counts as absent, so the validator gets what is written.
        List<?> violations = (List<?>) type.getMethod("validate").invoke(value);
        if (!violations.isEmpty() && made.isValid(written)) {
          refusedThoughValid.add(document + ": " + violations);
        }
      } catch (RuntimeException | AssertionError e) {
        lost.add(document + ": " + e.getMessage());
      }
    }
  }

  private void publish(int files, int empty) throws IOException {
    Map<String, String> others = new TreeMap<>(refused);
    others.values().removeIf(SchemaStoreTest::isForMissingFiles);
    StringBuilder text = new StringBuilder();
    text.append(
        """
        | files | become types and compile | refer to files that are not there | are only `{}` | refused | documents that come back |
        |---|---|---|---|---|---|
        | %d | %d | %d | %d | %d | %d |

        """
            .formatted(
                files,
                files - empty - refused.size(),
                refused.size() - others.size(),
                empty,
                others.size(),
                comeBack));
    text.append("| file that is refused | reason |\n|---|---|\n");
    others.forEach((name, reason) -> text.append("| `%s` | %s |\n".formatted(name, reason)));

    new PageSection("schemastore").assertIs(text.toString());
  }

  private static boolean isForMissingFiles(String reason) {
    return reason.contains("is not among the sources")
        || reason.contains("leads out of the folders of the sources")
        || reason.contains("the file cannot be read");
  }

  /** The message, without the place in the file and the advice. */
  private static String reason(String message, String name) {
    String problem = message.substring(message.indexOf(": ") + 2);
    return problem.substring(0, problem.lastIndexOf("; ")).replace(name, "").replace("|", "\\|");
  }
}
