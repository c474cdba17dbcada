package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.awsevents.codegen.model.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes the schemas of all cases, spoils something in each of them by chance, and generates.
 * Whatever comes of it is code that compiles, or an error that names the place. Run with {@code
 * -Dmutants=1000} for that many of each case, and with {@code -Dseed=...} for others than usual.
 */
@Execution(ExecutionMode.CONCURRENT)
class MutatedSchemasTest {
  private static final int MUTANTS = Integer.getInteger("mutants", 10);
  private static final long SEED = Long.getLong("seed", 1L);

  /** One of so many is compiled, which takes a hundred times as long as generating. */
  private static final int COMPILED = 100;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A file cannot hold half of a surrogate pair, but an escape can. */
  private static final ObjectWriter ASCII = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  static Stream<Path> cases() throws IOException {
    Path resources = Path.of("src", "test", "resources");
    return Stream.of("cases", "errors", "meanings")
        .flatMap(
            kind -> {
              try {
                return Folders.in(resources.resolve(kind)).stream();
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aMutantCompilesOrIsAnErrorWithAPlace(Path original, @TempDir Path folder)
      throws IOException {
    Map<String, JsonNode> documents = documents(original);
    List<String> names = documents.keySet().stream().sorted().toList();
    Random random = new Random(SEED ^ original.getFileName().toString().hashCode());
    for (int i = 0; i < MUTANTS && !names.isEmpty(); i++) {
      Map<String, JsonNode> mutants = new HashMap<>(documents);
      SchemaMutation mutation = new SchemaMutation(random);
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        mutants.computeIfPresent(
            names.get(random.nextInt(names.size())), (name, json) -> mutation.of(json));
      }
      Path schemas = folder.resolve("schemas" + i);
      for (Map.Entry<String, JsonNode> document : mutants.entrySet()) {
        Path file = schemas.resolve(document.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, ASCII.writeValueAsString(document.getValue()));
      }
      Path target = folder.resolve("target" + i);
      if (generates(schemas, target) && random.nextInt(COMPILED) == 0) {
        compiles(schemas, target);
      }
    }
  }

  private static boolean generates(Path schemas, Path target) throws IOException {
    try {
      Generator.generate(schemas, target);
      return true;
    } catch (GenerationException e) {
      assertInstanceOf(SchemaException.class, e.getCause(), () -> text(schemas));
      String message = String.valueOf(e.getMessage());
      assertTrue(message.contains("#") && message.contains("; "), message);
      return false;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(text(schemas), e);
    }
  }

  private static void compiles(Path schemas, Path target) throws IOException {
    try {
      // Interfaces are written by hand, and nobody has written these.
      if (!text(schemas).contains("javaInterfaces")) {
        InMemoryCompiler.compile(Folders.files(target));
      }
    } catch (AssertionError e) {
      throw new AssertionError(text(schemas), e);
    }
  }

  private static String text(Path schemas) {
    try {
      return Folders.files(schemas).toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The documents of a case by their paths. */
  private static Map<String, JsonNode> documents(Path original) throws IOException {
    Map<String, JsonNode> documents = new TreeMap<>();
    if (Files.isDirectory(original)) {
      for (Map.Entry<String, String> file : Folders.files(original.resolve("schemas")).entrySet()) {
        JsonNode json = parse(file.getValue());
        if (json.isObject() && file.getKey().endsWith(".json")) {
          documents.put(file.getKey(), json);
        }
      }
    } else {
      JsonNode rule = JSON.readTree(Files.readString(original));
      documents.put("b/schema.json", rule.path("schema"));
      rule.path("documents")
          .properties()
          .forEach(document -> documents.put("b/" + document.getKey(), document.getValue()));
    }
    return documents;
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      return JSON.missingNode(); // a case of a file that is not JSON
    }
  }
}
