package dev.awsevents.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.net.URI;
import org.jsonschema2pojo.ContentResolver;
import org.jsonschema2pojo.SourceType;

/** Reads schema files, JSON and YAML side by side. */
final class SchemaLoader {
  private final ContentResolver json = new ContentResolver();
  private final ContentResolver yaml = new ContentResolver(new YAMLFactory());
  private final ContentResolver other;

  /**
   * @param sourceType the format of a file whose name does not tell it
   */
  SchemaLoader(SourceType sourceType) {
    this.other = sourceType == SourceType.YAMLSCHEMA ? yaml : json;
  }

  /** The document at an address. */
  JsonNode load(URI document) {
    String path = String.valueOf(document.getPath());
    if (path.endsWith(".json")) {
      return json.resolve(document);
    }
    return path.endsWith(".yaml") || path.endsWith(".yml")
        ? yaml.resolve(document)
        : other.resolve(document);
  }
}
