package dev.awsevents.codegen.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.stream.Stream;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The public test cases of JSON Schema: small schemas, with instances of which each is said to be
 * valid or not. Each schema generates, or is refused in words; each valid instance comes back.
 */
@Tag("long")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class TestSuiteTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SUITE = "npm:json-schema-test-suite@0.0.10";

  /** A schema of the suite with its instances. */
  private record Case(String name, JsonNode schema, List<JsonNode> valid) {}

  @Test
  void everySchemaGeneratesOrIsRefusedAndEveryValidInstanceComesBack(@TempDir Path folder)
      throws Exception {
    List<Case> cases = cases(Registries.unpack(SUITE).resolve("tests/draft4"));
    Map<String, String> sources = new TreeMap<>();
    Map<Integer, Case> generated = new TreeMap<>();
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Path schema = Files.createDirectories(folder.resolve("in" + i)).resolve("case" + i + ".json");
      Files.writeString(schema, MAPPER.writeValueAsString(cases.get(i).schema()));
      Path target = Files.createDirectories(folder.resolve("out" + i));
      try {
        Generator.generate(schema, target);
        sources.putAll(Folders.files(target));
        generated.put(i, cases.get(i));
      } catch (GenerationException e) {
        refused.add(
            "| %s | %s |\n".formatted(cases.get(i).name(), reason(String.valueOf(e.getMessage()))));
      }
    }
    GeneratedClasses classes = new GeneratedClasses(InMemoryCompiler.compile(sources));
    List<String> lost = new ArrayList<>();
    int instances = 0;
    int others = 0;
    for (Map.Entry<Integer, Case> entry : generated.entrySet()) {
      Class<?> type = classes.type("Case" + entry.getKey());
      for (JsonNode instance : entry.getValue().valid()) {
        if (isNoObjectWhereOneIsMeant(entry.getValue().schema(), instance)) {
          byte[] json = MAPPER.writeValueAsBytes(instance);
          assertThrows(EventFormatException.class, () -> AwsEvents.read(json, type));
          others++;
          continue;
        }
        instances++;
        String name = entry.getValue().name() + " " + instance + " " + entry.getValue().schema();
        try {
          byte[] json = MAPPER.writeValueAsBytes(instance);
          JsonValues.assertSame(json, AwsEvents.toBytes(AwsEvents.read(json, type)), name);
        } catch (RuntimeException | AssertionError e) {
          lost.add(name + ": " + e.getMessage());
        }
      }
    }
    assertEquals(List.of(), lost);
    new PageSection("suite")
        .assertIs(
            """
            | package | schemas | become types | valid instances that came back | of another kind |
            |---|---|---|---|---|
            | `%s` | %d | %d | %d | %d |

            | schema that is refused | reason |
            |---|---|
            %s\
            """
                .formatted(
                    SUITE.substring(4),
                    cases.size(),
                    generated.size(),
                    instances,
                    others,
                    String.join("", refused)));
  }

  /** Properties without a type say nothing of values that are no objects. A record is one. */
  private static boolean isNoObjectWhereOneIsMeant(JsonNode schema, JsonNode instance) {
    return schema.has("properties") && !schema.has("type") && !instance.isObject();
  }

  private static String reason(String message) {
    if (message.contains("nothing is fetched")) {
      return "the other schema would have to be fetched";
    }
    return message.contains("leads nowhere")
        ? "the other schema is not there"
        : message.substring(message.indexOf(": ") + 2, message.lastIndexOf("; "));
  }

  private static List<Case> cases(Path folder) throws IOException {
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
        cases.add(new Case(name, group.path("schema"), valid));
      }
    }
    return cases;
  }
}
