package dev.awsevents.codegen.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents that json-schema-faker makes of a schema by chance, the same ones each time.
 *
 * @param valid those that networknt's validator takes for valid. There are none if it or the
 *     package cannot read the schema, such as for references to other files
 * @param validator null if it cannot
 */
record MadeDocuments(List<byte[]> valid, @Nullable Schema validator) {
  private static final String PACKAGE = "json-schema-faker@0.6.3";
  private static final int DOCUMENTS = 50;
  private static final Duration LIMIT = Duration.ofMinutes(1);

  /** Like {@code validate()}, it takes formats for annotations. */
  private static final SchemaRegistry VALIDATORS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(false).build()));

  static MadeDocuments of(Path schema, Path folder) throws IOException {
    List<byte[]> valid = new ArrayList<>();
    try {
      Schema validator = VALIDATORS.getSchema(Files.readString(schema), InputFormat.JSON);
      MadeDocuments made = new MadeDocuments(valid, validator);
      for (JsonNode document : make(schema, folder)) {
        byte[] json = new ObjectMapper().writeValueAsBytes(document);
        // A document that is null has no value in Java.
        if (!document.isNull() && made.isValid(json)) {
          valid.add(json);
        }
      }
      return made;
    } catch (SchemaException e) {
      return new MadeDocuments(List.of(), null);
    }
  }

  boolean isValid(byte[] json) {
    return validator != null
        && validator.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).isEmpty();
  }

  private static JsonNode make(Path schema, Path folder) throws IOException {
    Path file = Files.createDirectories(folder).resolve("documents.json");
    List<String> command =
        List.of(
            Registries.command(PACKAGE, "jsf").toString(),
            schema.toString(),
            "--count",
            Integer.toString(DOCUMENTS),
            "--seed",
            "1",
            "--no-pretty",
            "--output",
            file.toString());
    ObjectMapper mapper = new ObjectMapper();
    try {
      Registries.run(folder, command, LIMIT);
      return mapper.readTree(file.toFile());
    } catch (IOException e) {
      return mapper.createArrayNode();
    }
  }
}
