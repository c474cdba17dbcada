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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsonschema2pojo.SourceSortOrder;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generates types of published schemas, compiles them and reads and writes their examples. What
 * comes out stands in {@code docs/foreign-schemas.md}; run with {@code -Drewrite} to write it anew.
 */
@Tag("long")
class ForeignSchemasTest {
  private static final Map<String, String> ROWS = new LinkedHashMap<>();

  static List<ForeignSchemas> all() {
    return ForeignSchemas.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void compilesAndLosesNothing(ForeignSchemas schemas, @TempDir Path target) throws Exception {
    Path folder = Registries.unpack(schemas.source());
    List<Path> files = schemas.paths().stream().map(folder::resolve).toList();
    String result;
    try {
      List<String> warnings = Generator.generate(files, target, SourceSortOrder.FILES_FIRST);
      result = unions(files, target, warnings) + roundTrip(schemas, files.get(0), target);
    } catch (GenerationException e) {
      String message = String.valueOf(e.getMessage()).replace(folder + "/", "");
      result = "| | | | | | refused: `" + message + "`";
    }
    ROWS.put(
        schemas.name(),
        "| %s | `%s` | %s %s |\n"
            .formatted(
                schemas.name(),
                schemas.source().substring(schemas.source().indexOf(':') + 1),
                schemas.draft(),
                result));
  }

  /** How many unions the schemas have, and what has become of them. */
  private static String unions(List<Path> files, Path target, List<String> warnings)
      throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    for (Path file : files) {
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

  private static String roundTrip(ForeignSchemas schemas, Path schema, Path target)
      throws Exception {
    Map<String, String> sources = Folders.files(target);
    GeneratedClasses classes = new GeneratedClasses(InMemoryCompiler.compile(sources));
    JsonNode document = new ObjectMapper().readTree(schema.toFile());
    List<String> lost = new ArrayList<>();
    int examples = 0;
    for (Examples.Example example : schemas.examples().load(document)) {
      examples++;
      try {
        byte[] payload = new ObjectMapper().writeValueAsBytes(example.payload());
        Object read = AwsEvents.read(payload, classes.type(example.type()));
        JsonValues.assertLossless(payload, AwsEvents.toBytes(read), example.name());
      } catch (RuntimeException | AssertionError e) {
        lost.add(example.name() + ": " + e.getMessage());
      }
    }
    assertEquals(List.of(), lost);
    long types =
        sources.keySet().stream()
            .filter(file -> !file.matches(".*(Codec|Constraints)\\.java"))
            .count();
    return "| %d | %s | compiled".formatted(types, examples == 0 ? "" : examples);
  }

  @AfterAll
  static void theTableIsPublished() throws IOException {
    if (ROWS.size() < ForeignSchemas.ALL.size()) {
      return; // one of them failed, or was run alone
    }
    new PageSection("packages")
        .assertIs(
            "| schemas | package | JSON Schema | unions | interfaces | merged | files | examples | result |\n"
                + "|---|---|---|---|---|---|---|---|---|\n"
                + String.join("", ROWS.values()));
  }
}
