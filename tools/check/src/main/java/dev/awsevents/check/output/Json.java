package dev.awsevents.check.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Creates and formats the JSON that commands print. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** A new object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A new list. */
  public static ArrayNode list() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** A list of strings. */
  public static ArrayNode list(Iterable<String> texts) {
    ArrayNode list = list();
    texts.forEach(list::add);
    return list;
  }

  /** The document on many lines, for people. */
  public static String pretty(JsonNode json) {
    try {
      return MAPPER.writer(Pretty.PRINTER).writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The document on one line. */
  public static String line(JsonNode json) {
    return json.toString();
  }

  /** Apart from the rest, which jobs for Spark 3.5 use: Jackson has no such separators there. */
  private static final class Pretty {
    static final DefaultPrettyPrinter PRINTER =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
  }
}
