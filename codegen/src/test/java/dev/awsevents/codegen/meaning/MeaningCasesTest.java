package dev.awsevents.codegen.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.codegen.Folders;
import dev.awsevents.codegen.model.SchemaException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code meanings} is a rule: a schema and what it means, in the notation of {@link
 * MeaningText}. The member {@code documents} has other documents, by file name. Run with {@code
 * -Drewrite} to take what is found for what is expected.
 */
class MeaningCasesTest {
  private static final Path MEANINGS = Path.of("src", "test", "resources", "meanings");
  private static final URI FOLDER = URI.create("file:/schemas/");
  private static final URI DOCUMENT = FOLDER.resolve("schema.json");
  private static final Pattern EXPECTED = Pattern.compile("(?m)^  \"meaning\": (\".*\")$");

  static List<Path> cases() throws IOException {
    return Folders.in(MEANINGS);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSchemaMeansWhatIsExpected(Path rule) throws IOException {
    String text = Files.readString(rule);
    ObjectMapper mapper = new ObjectMapper();
    String meaning = meaning(mapper.readTree(text));
    if (System.getProperty("rewrite") != null) {
      assertNull(System.getenv("CI"), "expected meanings are rewritten by hand only");
      Matcher expected = EXPECTED.matcher(text);
      assertTrue(expected.find(), "there is no line with the meaning in " + rule);
      text =
          text.substring(0, expected.start(1))
              + mapper.writeValueAsString(meaning)
              + text.substring(expected.end(1));
      Files.writeString(rule, text);
    }
    assertEquals(mapper.readTree(text).path("meaning").asText(), meaning);
  }

  private static String meaning(JsonNode rule) {
    Map<URI, JsonNode> files = new LinkedHashMap<>();
    rule.path("documents")
        .properties()
        .forEach(document -> files.put(FOLDER.resolve(document.getKey()), document.getValue()));
    files.put(DOCUMENT, rule.path("schema"));
    SchemaDocuments documents = new SchemaDocuments(new FilesOfARule(files));
    try {
      files.keySet().forEach(documents::root);
      return MeaningText.of(documents.root(DOCUMENT), new MeaningReader(documents, unused -> {}));
    } catch (SchemaException e) {
      String message = String.valueOf(e.getMessage());
      return "error at " + message.replace(DOCUMENT.getPath(), "").replace(FOLDER.getPath(), "");
    }
  }

  private record FilesOfARule(Map<URI, JsonNode> files) implements DocumentSource {
    @Override
    public JsonNode load(URI file) {
      JsonNode document = files.get(file);
      if (document == null) {
        throw new IllegalArgumentException("there is no file " + file);
      }
      return document;
    }

    @Override
    public boolean isReadable(URI file) {
      return "file".equals(file.getScheme());
    }

    @Override
    public Optional<URI> fileOf(URI address) {
      return Optional.empty();
    }
  }

  @Test
  void everyKeywordThatDescribesValuesHasACase() throws IOException {
    String all = String.join("\n", Folders.files(MEANINGS).values());
    Set<String> missing = new TreeSet<>(Keywords.ofValues());
    missing.removeIf(keyword -> all.contains("\"" + keyword + "\":"));
    assertEquals(Set.of(), missing);
  }
}
