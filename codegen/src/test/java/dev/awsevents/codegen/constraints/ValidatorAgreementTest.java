package dev.awsevents.codegen.constraints;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.codegen.Folders;
import dev.awsevents.codegen.GeneratedClasses;
import dev.awsevents.codegen.Generator;
import dev.awsevents.codegen.InMemoryCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code validate()} of what is read from random documents, against a validator that other people
 * made. That sees what is written: a null in the place of an optional member is read as absent. The
 * schemas are in {@code validated-schemas}, one for each keyword or group of keywords.
 */
class ValidatorAgreementTest {
  private static final Path SCHEMAS = Path.of("src", "test", "resources", "validated-schemas");
  private static final int DOCUMENTS = 3_000;
  private static final long SEED = 20261130;

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static GeneratedClasses classes = new GeneratedClasses(Map.of());

  @BeforeAll
  static void generate(@TempDir Path target) throws IOException {
    assertEquals(List.of(), Generator.generate(SCHEMAS, target));
    classes = new GeneratedClasses(InMemoryCompiler.compile(Folders.files(target)));
  }

  static List<Path> schemas() throws IOException {
    return Folders.in(SCHEMAS);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void validatesAsAValidatorDoes(Path file) throws Exception {
    String text = Files.readString(file);
    Schema validator = REGISTRY.getSchema(text, InputFormat.JSON);
    Class<?> type = classes.type(file.getFileName().toString().replace(".json", ""));
    RandomDocuments documents = new RandomDocuments(MAPPER.readTree(text), new Random(SEED));
    int valid = 0;
    int invalid = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      JsonNode document = documents.next();
      Object value = read(document, type);
      if (value != null) {
        String written = new String(AwsEvents.toBytes(value), UTF_8);
        boolean expected = validator.validate(written, InputFormat.JSON).isEmpty();
        List<?> violations = (List<?>) type.getMethod("validate").invoke(value);
        assertEquals(
            expected, violations.isEmpty(), () -> document + " as " + written + ": " + violations);
        valid += expected ? 1 : 0;
        invalid += expected ? 0 : 1;
      }
    }
    assertTrue(valid >= 50 && invalid >= 50, valid + " valid, " + invalid + " invalid documents");
  }

  /** Null if the structure does not fit the type at all. */
  private static @Nullable Object read(JsonNode document, Class<?> type) {
    try {
      return AwsEvents.read(document.toString(), type);
    } catch (EventFormatException e) {
      return null;
    }
  }
}
