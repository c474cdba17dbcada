package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.Documentation.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the keywords that tell people about a value, such as {@code description}. */
final class Documentations {
  /** A link as in Markdown, or an address by itself. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "\\[(?<title>[^\\[\\]]*)]\\((?<linked>https://[^\\s()\"]+)\\)|(?<plain>https://[^\\s,;)\"]+)");

  private Documentations() {}

  static Documentation of(JsonNode schema) {
    JsonNode defaultValue = schema.path("default");
    Documentation documentation =
        new Documentation(
            schema.path("description").asText(schema.path("title").asText("")),
            defaultValue.isValueNode() ? defaultValue.asText() : defaultValue.toString(),
            sources(schema.path("$comment").asText("")),
            schema.path("deprecated").asBoolean(false));
    return documentation
        .with(schema.path("readOnly").asBoolean() ? "Read-only." : "")
        .with(schema.path("writeOnly").asBoolean() ? "Write-only." : "");
  }

  private static List<Source> sources(String comment) {
    List<Source> sources = new ArrayList<>();
    for (Matcher found = SOURCE.matcher(comment); found.find(); ) {
      String plain = found.group("plain");
      sources.add(
          plain == null
              ? new Source(found.group("title"), found.group("linked"))
              : new Source("", plain.replaceAll("\\.$", "")));
    }
    return sources;
  }
}
