package dev.awsevents.codegen.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.AwsEvents;
import dev.awsevents.codegen.GeneratedClasses;
import dev.awsevents.codegen.Generator;
import dev.awsevents.codegen.InMemoryCompiler;
import dev.awsevents.codegen.naming.DefinitionNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsonschema2pojo.SourceSortOrder;
import org.jspecify.annotations.Nullable;

/** This project. */
final class OwnGenerator implements ComparedGenerator {
  @Override
  public String name() {
    return "awsevents";
  }

  @Override
  public void generate(List<Path> schemas, Path target) throws Exception {
    Generator.generate(schemas, target, SourceSortOrder.FILES_FIRST);
  }

  /** With the builders of Immutables, and without warnings. */
  @Override
  public Map<String, byte[]> compile(Map<String, String> sources) {
    return InMemoryCompiler.compile(sources);
  }

  @Override
  public @Nullable RoundTrip roundTrip(Path schema, GeneratedClasses classes) throws Exception {
    Class<?> type = rootType(schema, classes);
    return type == null ? null : json -> AwsEvents.toBytes(AwsEvents.read(json, type));
  }

  /**
   * The type of a file. If it has many definitions, each of them is a type, and a file that only
   * refers to one of them has none of its own.
   */
  static @Nullable Class<?> rootType(Path schema, GeneratedClasses classes)
      throws IOException, ClassNotFoundException {
    Class<?> type = classes.rootTypeAlike(DefinitionNames.ofFile(schema.getFileName().toString()));
    if (type != null) {
      return type;
    }
    JsonNode json = new ObjectMapper().readTree(schema.toFile());
    JsonNode only = json.path("anyOf").size() == 1 ? json.path("anyOf").get(0) : json;
    String reference = only.path("$ref").asText();
    return classes.rootTypeAlike(DefinitionNames.of(reference));
  }
}
