package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.AwsEvents;
import dev.awsevents.codegen.naming.JavaNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each property in {@code unions/shapes.json} is a way in which variants of a union differ. With
 * {@code x-overlap} an object may be valid by several of them, and with {@code x-merged} they have
 * to become one record. Run with {@code -Dinstances=1000} to read and write that many objects of
 * each variant, and with {@code -Dseed=...} for others than usual.
 */
class UnionsTest {
  private static final Path SCHEMA = Path.of("src", "test", "resources", "unions", "shapes.json");
  private static final int INSTANCES = Integer.getInteger("instances", 50);
  private static final long SEED = Long.getLong("seed", 1L);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode document;
  private static List<String> warnings;
  private static Class<?> type;

  /** A variant without a union among those around it. */
  private record Leaf(JsonNode schema, boolean merged) {}

  @BeforeAll
  static void generate(@TempDir Path target) throws Exception {
    document = JSON.readTree(SCHEMA.toFile());
    warnings = Generator.generate(SCHEMA, target);
    type = new GeneratedClasses(InMemoryCompiler.compile(Folders.files(target))).type("Shapes");
  }

  static Stream<String> shapes() throws IOException {
    return JSON.readTree(Files.readString(SCHEMA)).get("properties").properties().stream()
        .map(Map.Entry::getKey);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void anObjectOfAVariantIsReadAsThatVariantAndComesBack(String shape) throws Exception {
    JsonNode union = document.at("/properties/" + shape);
    Random random = new Random(SEED ^ shape.hashCode());
    for (Leaf variant : leaves(union, false)) {
      for (int i = 0; i < INSTANCES; i++) {
        JsonNode object = new RandomObjects(random).valid(variant.schema());
        Object read = comesBack(shape, object);
        String name = read.getClass().getSimpleName();
        if (!variant.merged() && !union.has("x-overlap") && variant.schema().has("title")) {
          String title = variant.schema().get("title").asText();
          assertEquals(JavaNames.type(title), name, object::toString);
        } else {
          assertTrue(!name.equals("Unknown"), object::toString);
        }
      }
    }
  }

  /** An object of another union fits by chance at most, and in parts. */
  @ParameterizedTest
  @MethodSource("shapes")
  void anObjectThatFitsNoVariantComesBack(String shape) throws Exception {
    if (document.at("/properties/" + shape).has("x-merged")) {
      return; // one record, which takes any object
    }
    for (String text : List.of("{}", "{\"new\":[{\"a\":{}}],\"other\":null}", "{\"\":[]}")) {
      comesBack(shape, JSON.readTree(text));
    }
  }

  @Test
  void whatBecomesOneRecordIsAWarning() throws IOException {
    List<String> expected = new ArrayList<>();
    for (String section : List.of("properties", "$defs")) {
      document
          .get(section)
          .properties()
          .forEach(
              union -> {
                if (union.getValue().has("x-merged")) {
                  expected.add("#/" + section + "/" + union.getKey());
                }
              });
    }
    List<String> places =
        warnings.stream()
            .map(warning -> warning.substring(warning.indexOf('#'), warning.indexOf(": ")))
            .sorted()
            .toList();
    assertEquals(expected.stream().sorted().toList(), places);
  }

  private static Object comesBack(String shape, JsonNode object) throws Exception {
    ObjectNode payload = JSON.createObjectNode().set(shape, object);
    byte[] bytes = JSON.writeValueAsBytes(payload);
    Object read = AwsEvents.read(bytes, type);
    byte[] written = AwsEvents.toBytes(read);
    JsonValues.assertLossless(bytes, written, shape);
    assertEquals(read, AwsEvents.read(written, type), object::toString);
    return type.getMethod(shape).invoke(read);
  }

  private static List<Leaf> leaves(JsonNode schema, boolean merged) {
    JsonNode target =
        schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    JsonNode branches = target.path(target.has("oneOf") ? "oneOf" : "anyOf");
    if (branches.isMissingNode()) {
      return List.of(new Leaf(target, merged));
    }
    List<Leaf> leaves = new ArrayList<>();
    branches.forEach(branch -> leaves.addAll(leaves(branch, merged || target.has("x-merged"))));
    return leaves;
  }
}
