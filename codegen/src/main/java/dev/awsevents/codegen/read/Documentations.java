package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.Documentation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the keywords that tell people about a value, such as {@code description}. */
final class Documentations {
  private static final Pattern ADDRESS = Pattern.compile("https://[^\\s,;)\"]+");

  private Documentations() {}

  static Documentation of(JsonNode schema) {
    List<String> sources = new ArrayList<>();
    Matcher addresses = ADDRESS.matcher(schema.path("$comment").asText(""));
    while (addresses.find()) {
      sources.add(addresses.group().replaceAll("\\.$", ""));
    }
    JsonNode defaultValue = schema.path("default");
    Documentation documentation =
        new Documentation(
            schema.path("description").asText(schema.path("title").asText("")),
            defaultValue.isValueNode() ? defaultValue.asText() : defaultValue.toString(),
            sources,
            schema.path("deprecated").asBoolean(false));
    return documentation
        .with(schema.path("readOnly").asBoolean() ? "Read-only." : "")
        .with(schema.path("writeOnly").asBoolean() ? "Write-only." : "");
  }
}
