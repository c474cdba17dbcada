package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.codemodel.JCodeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs may call jsonschema2pojo themselves. */
class SchemaMapperTest {
  @TempDir Path folder;

  @Test
  void theConfigurationNeedsNoSources() throws IOException {
    Path schema = folder.resolve("Order.json");
    Files.writeString(
        schema, "{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}}}");
    RecordRuleFactory rules = new RecordRuleFactory();
    rules.setGenerationConfig(new DefaultGenerationConfig());
    JCodeModel model = new JCodeModel();

    new SchemaMapper(rules, new SchemaGenerator())
        .generate(model, "Order", "com.example", schema.toUri().toURL());
    model.build(folder.toFile(), (java.io.PrintStream) null);

    assertTrue(Files.readString(folder.resolve("com/example/Order.java")).contains("String id"));
  }
}
