package dev.awsevents.codegen.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.AwsEvents;
import dev.awsevents.codegen.Folders;
import dev.awsevents.codegen.GeneratedClasses;
import dev.awsevents.codegen.Generator;
import dev.awsevents.codegen.InMemoryCompiler;
import dev.awsevents.codegen.JsonValues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsonschema2pojo.SourceSortOrder;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generates types of published schemas, compiles them and reads and writes their examples. What
 * comes out stands in {@code docs/foreign-schemas.md}; run with {@code -Drewrite} to write it anew.
 */
@Tag("long")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class ForeignSchemasTest {
  static List<ForeignSchemas> all() {
    return ForeignSchemas.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void compilesAndLosesNothing(ForeignSchemas schemas, @TempDir Path target) throws Exception {
    Path folder = Registries.unpack(schemas.source(), schemas.paths());
    List<Path> files = schemas.paths().stream().map(folder::resolve).toList();
    Path own = target.resolve("own");
    String result;
    try {
      List<String> warnings = Generator.generate(files, own, SourceSortOrder.FILES_FIRST);
      List<byte[]> made = MadeDocuments.of(files.get(0), target.resolve("made")).valid();
      result = unions(files, own, warnings) + roundTrip(schemas, files.get(0), made, own);
    } catch (GenerationException e) {
      String message = String.valueOf(e.getMessage()).replace(folder + "/", "");
      result = "| | | | | | | refused: `" + message + "`";
    }
    new PageSection("packages")
        .assertHasRow(
            "| %s | `%s` | %s %s |"
                .formatted(
                    schemas.name(),
                    schemas.source().substring(schemas.source().indexOf(':') + 1),
                    schemas.draft(),
                    result));
    if (schemas.isJsonSchema() && !result.contains("refused")) {
      new PageSection("comparison").assertHasRow(compared(schemas, files, own, target));
    }
  }

  /** What came of the same files and examples here, and by other generators. */
  private static String compared(ForeignSchemas schemas, List<Path> files, Path own, Path target)
      throws IOException {
    JsonNode document = new ObjectMapper().readTree(files.get(0).toFile());
    List<byte[]> examples = new ArrayList<>();
    for (Examples.Example example : schemas.examples().load(document)) {
      examples.add(new ObjectMapper().writeValueAsBytes(example.payload()));
    }
    StringBuilder row = new StringBuilder("| " + schemas.name());
    row.append(
        " | %s, compile%s"
            .formatted(
                Comparison.files(types(Folders.files(own))),
                examples.isEmpty() ? "" : ", %1$d of %1$d come back".formatted(examples.size())));
    for (ComparedGenerator other : Comparison.OTHERS) {
      Path folder = target.resolve(other.getClass().getSimpleName());
      row.append(" | ").append(Comparison.outcome(other, files, folder, examples).words());
    }
    return row + " |";
  }

  /** How many unions the schemas have, and what has become of them. */
  private static String unions(List<Path> files, Path target, List<String> warnings)
      throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    for (Path file : ForeignSchemas.files(files)) {
      documents.add(new ObjectMapper().readTree(file.toFile()));
    }
    long interfaces =
        Folders.files(target).values().stream()
            .flatMap(String::lines)
            .filter(line -> line.contains(" sealed interface "))
            .count();
    long merged = warnings.stream().filter(it -> it.contains("become one record")).count();
    return "| %d | %d | %d ".formatted(SchemaUnions.count(documents), interfaces, merged);
  }

  private static String roundTrip(
      ForeignSchemas schemas, Path schema, List<byte[]> made, Path target) throws Exception {
    Map<String, String> sources = Folders.files(target);
    GeneratedClasses classes = new GeneratedClasses(InMemoryCompiler.compile(sources));
    JsonNode document = new ObjectMapper().readTree(schema.toFile());
    List<String> lost = new ArrayList<>();
    Class<?> root = OwnGenerator.rootType(schema, classes);
    int documents = 0;
    if (root != null) {
      for (byte[] payload : made) {
        roundTrip("document " + documents++, payload, root, lost);
      }
    }
    int examples = 0;
    for (Examples.Example example : schemas.examples().load(document)) {
      examples++;
      byte[] payload = new ObjectMapper().writeValueAsBytes(example.payload());
      roundTrip(example.name(), payload, classes.type(example.type()), lost);
    }
    assertEquals(List.of(), lost);
    return "| %d | %s | %s | compiled"
        .formatted(types(sources), examples == 0 ? "" : examples, documents == 0 ? "" : documents);
  }

  private static void roundTrip(String name, byte[] payload, Class<?> type, List<String> lost)
      throws IOException {
    try {
      Object read = AwsEvents.read(payload, type);
      JsonValues.assertLossless(payload, AwsEvents.toBytes(read), name);
    } catch (RuntimeException | AssertionError e) {
      lost.add(name + ": " + e.getMessage());
    }
  }

  private static long types(Map<String, String> sources) {
    return sources.keySet().stream()
        .filter(file -> !file.matches(".*(Codec|Constraints)\\.java"))
        .count();
  }
}
