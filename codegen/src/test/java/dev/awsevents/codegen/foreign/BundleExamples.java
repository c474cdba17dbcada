package dev.awsevents.codegen.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The resources in bundles of FHIR. */
record BundleExamples(String source, List<String> bundles, String type) implements Examples {
  @Override
  public List<Example> load(JsonNode schema) throws IOException {
    Path root = Registries.unpack(source, bundles);
    List<Example> examples = new ArrayList<>();
    for (String bundle : bundles) {
      for (JsonNode entry :
          new ObjectMapper().readTree(root.resolve(bundle).toFile()).get("entry")) {
        JsonNode resource = entry.get("resource");
        examples.add(new Example(bundle + " " + resource.path("id").asText(), type, resource));
      }
    }
    return examples;
  }
}
