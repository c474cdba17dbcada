package dev.awsevents.codegen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.awsevents.codegen.meaning.DocumentParser;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLimits;
import dev.awsevents.codegen.model.SchemaLocation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jsonschema2pojo.SourceType;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads schema files, JSON and YAML side by side. */
final class SchemaLoader {
  /** {@link DocumentParser} has limits of its own, and names the place. */
  private static final StreamReadConstraints UNLIMITED_NAMES =
      StreamReadConstraints.builder().maxNameLength(Integer.MAX_VALUE).build();

  private final JsonFactory json =
      JsonFactory.builder().streamReadConstraints(UNLIMITED_NAMES).build();
  private final JsonFactory yaml;
  private final JsonFactory other;

  /**
   * @param sourceType the format of a file whose name does not tell it
   */
  SchemaLoader(SourceType sourceType) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // as large as the file
    this.yaml =
        YAMLFactory.builder().loaderOptions(options).streamReadConstraints(UNLIMITED_NAMES).build();
    this.other = sourceType == SourceType.YAMLSCHEMA ? yaml : json;
  }

  /**
   * The document at an address.
   *
   * @throws IllegalArgumentException if there is none
   */
  JsonNode load(URI document) {
    SchemaLocation root = SchemaLocation.root(document);
    try (InputStream content = open(document)) {
      JsonFactory format = format(document);
      byte[] text = content.readAllBytes();
      if (format == yaml) {
        checkWords(text, root);
      }
      try (JsonParser parser = format.createParser(text)) {
        parser.enable(JsonParser.Feature.ALLOW_COMMENTS);
        return DocumentParser.parse(parser, root);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + document, e);
    }
  }

  /** SnakeYAML reads a text without a space in a time that grows with the square of its length. */
  private static void checkWords(byte[] text, SchemaLocation root) {
    int begin = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t') {
        begin = i + 1;
      } else if (i - begin >= SchemaLimits.MAX_YAML_WORD) {
        throw new SchemaException(
            root,
            "more than "
                + SchemaLimits.MAX_YAML_WORD
                + " bytes are without a space, from byte "
                + begin
                + " on",
            "have the schema as JSON");
      }
    }
  }

  private JsonFactory format(URI document) {
    String path = String.valueOf(document.getPath());
    if (path.endsWith(".json")) {
      return json;
    }
    return path.endsWith(".yaml") || path.endsWith(".yml") ? yaml : other;
  }

  private static InputStream open(URI document) throws IOException {
    String scheme = String.valueOf(document.getScheme());
    if (!SchemaDocuments.CLASS_PATH_SCHEMES.contains(scheme)) {
      return document.toURL().openStream();
    }
    String resource = document.toString().substring(scheme.length() + 1).replaceFirst("^/", "");
    ClassLoader ofBuild = Thread.currentThread().getContextClassLoader();
    InputStream content = ofBuild == null ? null : ofBuild.getResourceAsStream(resource);
    if (content == null) { // the schemas of this artifact, which is a part of the build tool
      content = SchemaLoader.class.getClassLoader().getResourceAsStream(resource);
    }
    if (content == null) {
      throw new IllegalArgumentException("there is no " + document + " on the class path");
    }
    return content;
  }
}
