package dev.awsevents.codegen.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.codegen.Folders;
import dev.awsevents.codegen.GeneratedClasses;
import dev.awsevents.codegen.Generator;
import dev.awsevents.codegen.InMemoryCompiler;
import dev.awsevents.codegen.JsonValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The public test cases of JSON Schema: small schemas, with instances of which each is said to be
 * valid or not. Each schema generates, or is refused in words; each valid instance comes back.
 */
@Tag("long")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class TestSuiteTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SUITE = "deb:libtest-json-schema-acceptance-perl=1.019-1";
  private static final String FOLDER =
      "usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance";

  /** Where the suite says that the schemas are to which others refer. */
  private static final String ADDRESS = "http://localhost:1234/";

  /** A schema of the suite with its instances. */
  private record Case(String name, JsonNode schema, List<JsonNode> valid) {}

  @ParameterizedTest
  @CsvSource({
    "draft4, http://json-schema.org/draft-04/schema#",
    "draft6, http://json-schema.org/draft-06/schema#",
    "draft7, http://json-schema.org/draft-07/schema#",
    "draft2019-09, https://json-schema.org/draft/2019-09/schema",
    "draft2020-12, https://json-schema.org/draft/2020-12/schema"
  })
  void everySchemaGeneratesOrIsRefusedAndEveryValidInstanceComesBack(
      String draft, String dialect, @TempDir Path folder) throws Exception {
    Path suite = Registries.unpack(SUITE).resolve(FOLDER);
    List<Case> cases = cases(suite.resolve("tests").resolve(draft), dialect);
    Map<String, String> sources = new TreeMap<>();
    Map<Integer, Case> generated = new TreeMap<>();
    Map<String, Integer> refused = new TreeMap<>();
    for (int i = 0; i < cases.size(); i++) {
      Path in = Files.createDirectories(folder.resolve("in" + i));
      Path schema = in.resolve("case" + i + ".json");
      String text = MAPPER.writeValueAsString(cases.get(i).schema());
      Files.writeString(schema, text);
      if (text.contains(ADDRESS)) {
        addOthers(suite.resolve("remotes"), in);
      }
      Path target = Files.createDirectories(folder.resolve("out" + i));
      try {
        Generator.generate(schema, target);
        Map<String, String> files = Folders.files(target);
        sources.putAll(files);
        if (files.containsKey("com/example/Case" + i + ".java")) {
          generated.put(i, cases.get(i));
        } else {
          refused.merge("only definitions in it say something of a value", 1, Integer::sum);
        }
      } catch (GenerationException e) {
        refused.merge(reason(String.valueOf(e.getMessage())), 1, Integer::sum);
      }
    }
    GeneratedClasses classes = new GeneratedClasses(InMemoryCompiler.compile(sources));
    List<String> lost = new ArrayList<>();
    int instances = 0;
    int others = 0;
    for (Map.Entry<Integer, Case> entry : generated.entrySet()) {
      Class<?> type = classes.type("Case" + entry.getKey());
      for (JsonNode instance : entry.getValue().valid()) {
        if (instance.isNull() || isNoObjectWhereOneIsMeant(entry.getValue().schema(), instance)) {
          byte[] json = MAPPER.writeValueAsBytes(instance);
          assertThrows(EventFormatException.class, () -> AwsEvents.read(json, type));
          others++;
          continue;
        }
        instances++;
        String name = entry.getValue().name() + " " + instance + " " + entry.getValue().schema();
        try {
          byte[] json = MAPPER.writeValueAsBytes(instance);
          JsonValues.assertLossless(json, AwsEvents.toBytes(AwsEvents.read(json, type)), name);
        } catch (RuntimeException | AssertionError e) {
          lost.add(name + ": " + e.getMessage());
        }
      }
    }
    assertEquals(List.of(), lost);
    new PageSection("suite")
        .assertHasRow(
            "| %s | %d | %d | %d | %d |"
                .formatted(draft, cases.size(), generated.size(), instances, others));
    String reasons =
        refused.entrySet().stream()
            .map(reason -> reason.getValue() + " × " + reason.getKey())
            .collect(Collectors.joining("; "));
    new PageSection("suite-refused").assertHasRow("| %s | %s |".formatted(draft, reasons));
  }

  /** Adds the schemas to which others refer, each under its address. */
  private static void addOthers(Path remotes, Path folder) throws IOException {
    ObjectNode catalogue = MAPPER.createObjectNode();
    ObjectNode resolve = catalogue.putObject("resolve");
    try (Stream<Path> all = Files.walk(remotes)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = remotes.relativize(file).toString();
        Path copy = folder.resolve("remotes").resolve(path);
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
        resolve.put(ADDRESS + path, "remotes/" + path);
      }
    }
    Files.writeString(folder.resolve("jsonschema.json"), catalogue.toString());
  }

  /** Properties without a type say nothing of values that are no objects. A record is one. */
  private static boolean isNoObjectWhereOneIsMeant(JsonNode schema, JsonNode instance) {
    return schema.has("properties") && !schema.has("type") && !instance.isObject();
  }

  private static String reason(String message) {
    if (message.contains("nothing is fetched")) {
      return "the other schema would have to be fetched";
    }
    if (message.contains("lead to schemas that are not there")) {
      return "the other schemas are not there";
    }
    return message.contains("leads nowhere")
        ? "the other schema is not there"
        : message.substring(message.indexOf(": ") + 2, message.lastIndexOf("; "));
  }

  private static List<Case> cases(Path folder, String dialect) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<Case> cases = new ArrayList<>();
    for (Path file : files) {
      for (JsonNode group : MAPPER.readTree(file.toFile())) {
        List<JsonNode> valid = new ArrayList<>();
        for (JsonNode test : group.path("tests")) {
          if (test.path("valid").asBoolean()) {
            valid.add(test.path("data"));
          }
        }
        String name = folder.relativize(file) + ", " + group.path("description").asText();
        JsonNode schema = group.path("schema");
        if (schema instanceof ObjectNode object && !object.has("$schema")) {
          object.put("$schema", dialect); // the name of the folder says it
        }
        cases.add(new Case(name, schema, valid));
      }
    }
    return cases;
  }
}
