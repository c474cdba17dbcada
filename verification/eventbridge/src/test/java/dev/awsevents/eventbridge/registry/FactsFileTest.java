package dev.awsevents.eventbridge.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awsevents.eventbridge.registry.RegisteredEvent.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An extra for those who have the list of all registered events beside the project. */
class FactsFileTest {
  private static final Path FACTS =
      Path.of("..", "..", "..", "shared", "catalog", "eventbridge-shapes.jsonl");

  @Test
  void eachRegisteredEventHasASchema() throws IOException {
    assumeTrue(Files.exists(FACTS), "skipped: there is no " + FACTS);
    List<DetailSchema> schemas = DetailSchema.all(Path.of("..", "..", "schemas"));
    List<Identity> without = new ArrayList<>();
    for (String line : Files.readAllLines(FACTS)) {
      JsonNode event = new JsonMapper().readTree(line);
      Identity identity =
          new Identity(event.get("source").asString(), event.get("detailType").asString());
      if (schemas.stream().noneMatch(schema -> schema.describes(identity))) {
        without.add(identity);
      }
    }

    assertEquals(List.of(), without);
  }
}
