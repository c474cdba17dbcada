package dev.awsevents.codegen.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A schema of schemas, which describes itself. */
record ItselfAsExample(String type) implements Examples {
  @Override
  public List<Example> load(JsonNode schema) {
    return List.of(new Example("the schema itself", type, schema));
  }
}
