package dev.awsevents.codegen.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.codegen.naming.DefinitionNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The payloads of GitHub's webhooks: in each file a list of events, each with its examples. */
record GitHubExamples(String source) implements Examples {
  @Override
  public List<Example> load(JsonNode schema) throws IOException {
    List<Example> examples = new ArrayList<>();
    Path root = Registries.unpack(source);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.endsWith("index.json")).sorted().toList()) {
        for (JsonNode event : new ObjectMapper().readTree(file.toFile())) {
          String name = event.get("name").asText();
          int number = 0;
          for (JsonNode payload : event.get("examples")) {
            Path folder = root.relativize(file).getName(0);
            examples.add(
                new Example(folder + " " + name + " " + number++, type(name, schema), payload));
          }
        }
      }
    }
    return examples;
  }

  /** An event is one of its actions, and where there is only one it is that. */
  private static String type(String event, JsonNode schema) {
    JsonNode definitions = schema.get("definitions");
    for (String definition : List.of(event + "_event", event + "$event")) {
      JsonNode actions = definitions.path(definition).path("oneOf");
      if (actions.size() == 1) {
        return DefinitionNames.of(actions.get(0).get("$ref").asText());
      }
      if (definitions.has(definition)) {
        return DefinitionNames.of(definition);
      }
    }
    return "Schema"; // an event that GitHub had once; the root takes any
  }
}
