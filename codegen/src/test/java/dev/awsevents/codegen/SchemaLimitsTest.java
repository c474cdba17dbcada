package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.awsevents.codegen.model.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas that are too deep, too long or too many for stack, memory, time or class files. */
class SchemaLimitsTest {
  private static final String STRING = "{\"type\": \"string\"}";
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir private Path schemas;
  @TempDir private Path target;

  /** A document, and parts of the message in their order: the place, the problem. */
  record Hostile(String name, String file, String text, String place, String problem) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hostile> nested() {
    String problem = "more than 256 objects and lists are inside each other";
    return Stream.of(
        json("properties", nested("{\"properties\": {\"p\": ", STRING, "}}", 501), "/p/", problem),
        json("items", property(nested("{\"items\": ", STRING, "}", 501)), "/items", problem),
        json("maps", property(nested("{\"additionalProperties\": ", "{}", "}", 501)), "", problem),
        json("allOf", property(nested("{\"allOf\": [", STRING, "]}", 501)), "/allOf/0", problem),
        json("anyOf", property(nested("{\"anyOf\": [", STRING, "]}", 501)), "/anyOf/0", problem),
        json("not", property(nested("{\"not\": ", STRING, "}", 501)), "/not/not", problem),
        json("lists", unused(nested("[", "", "]", 100_000)), "#/x-unused/0/0", problem),
        json("objects", unused(nested("{\"a\": ", "1", "}", 100_000)), "#/x-unused/a/a", problem),
        json("without end", unused("[".repeat(100_000)), "#/x-unused/0/0", problem),
        json("in a registry", registry(nested("[", "", "]", 100_000)), "#/Content/0/0", problem),
        yaml("flow", "x: " + nested("[", "", "]", 5_000), "#/x/0/0", problem),
        yaml("block", "x:\n" + "- ".repeat(5_000) + "a\n", "#/x/0/0", problem));
  }

  static Stream<Hostile> chained() {
    return Stream.of(
        json(
            "references",
            chain("{\"$ref\": \"#/$defs/d%d\"}", 10_000),
            "#/$defs/d",
            "more than 256 schemas lead to each other"),
        json(
            "lists",
            chain("{\"items\": {\"$ref\": \"#/$defs/d%d\"}}", 10_000),
            "#/$defs/d",
            "more than 128 lists and maps are inside each other"),
        json(
            "types",
            chain("{\"properties\": {\"p\": {\"$ref\": \"#/$defs/d%d\"}}}", 10_000)
                .replaceFirst("\\{", "{\"x-kind\": \"shared\", "),
            "#/$defs/d",
            "more than 250 types lead to each other"),
        json(
            "combinations",
            """
            {
              "properties": { "p": { "$ref": "#/$defs/A" } },
              "$defs": {
                "A": {
                  "allOf": [
                    { "properties": { "p": { "$ref": "#/$defs/A" } } },
                    { "properties": { "p": { "$ref": "#/$defs/B" } } }
                  ]
                },
                "B": {
                  "allOf": [
                    { "properties": { "p": { "$ref": "#/$defs/B" } } },
                    { "properties": { "p": { "$ref": "#/$defs/A" } } }
                  ]
                }
              }
            }
            """,
            "#/$defs/",
            "combinations refer to combinations"));
  }

  static Stream<Hostile> aliases() {
    StringBuilder laughs = new StringBuilder("x0: &x0 [ha]\n");
    StringBuilder deep = new StringBuilder("x0: &x0 [ha]\n");
    for (int i = 1; i < 400; i++) {
      String last = "*x" + (i - 1);
      deep.append("x%d: &x%d [%s]\n".formatted(i, i, last));
      if (i < 30) {
        laughs.append("x%d: &x%d [%s]\n".formatted(i, i, (last + ",").repeat(9)));
      }
    }
    return Stream.of(
        yaml("many", laughs.toString(), "#/x5", "stand for more than 100000 values"),
        yaml("deep", deep.toString(), "#/x255", "more than 256 inside each other"),
        yaml("itself", "x: &x\n  y: *x\n", "#/x/y", "stands for nothing before it"));
  }

  static Stream<Hostile> longTexts() {
    String text = "a text of ";
    String ascii = "a".repeat(70_000);
    String euros = "\u20ac".repeat(40_000);
    String face = "\ud83d\ude00".repeat(20_000);
    return Stream.of(ascii, euros, face)
        .flatMap(
            longText -> {
              String quoted = new TextNode(longText).toString();
              String kind = longText.substring(0, 2) + "... ";
              return Stream.of(
                  json(kind + "property", object(quoted + ": {}"), "#/properties/", "the name"),
                  json(
                      kind + "definition",
                      "{\"$defs\": {" + quoted + ": {}}, \"properties\": {}}",
                      "#/$defs/",
                      "the name"),
                  json(
                      kind + "enum",
                      property("{\"enum\": [\"a\", " + quoted + "]}"),
                      "#/properties/p",
                      text + longText.length()),
                  json(
                      kind + "const",
                      "{\"oneOf\": [%s, %s]}"
                          .formatted(
                              property("{\"const\": " + quoted + "}"),
                              property("{\"const\": \"b\"}")),
                      "#",
                      text + longText.length()),
                  json(
                      kind + "alias",
                      property("{\"type\": \"string\", \"x-aliases\": [" + quoted + "]}"),
                      "#/properties/p/x-aliases",
                      text + longText.length()),
                  json(
                      kind + "javaName",
                      property("{\"javaName\": " + quoted + "}"),
                      "#/properties/p",
                      "a record component cannot be named"),
                  json(
                      kind + "condition",
                      object("\"p\": {}")
                          .replaceFirst(
                              "\\{",
                              "{\"x-kind\": \"event\", \"x-identify\": {\"equals\": {\"/p\": "
                                  + quoted
                                  + "}}, "),
                      "#/x-identify",
                      text + longText.length()));
            });
  }

  static Stream<Hostile> many() {
    String texts =
        IntStream.range(0, 5_000).mapToObj(i -> "\"/v" + i + "\"").collect(Collectors.joining(","));
    return Stream.of(
        json(
            "aliases",
            property("{\"type\": \"string\", \"x-aliases\": [" + texts + "]}"),
            "#/properties/p/x-aliases",
            "more than 100 other names"),
        json(
            "constants",
            "{\"oneOf\": [%s, %s]}"
                .formatted(property("{\"enum\": [" + texts + "]}"), property("{\"const\": 1}")),
            "#",
            "more than 1500 values"),
        json(
            "conditions",
            object("\"p\": {}")
                .replaceFirst(
                    "\\{",
                    "{\"x-kind\": \"event\", \"x-identify\": {\"present\": [" + texts + "]}, "),
            "#/x-identify",
            "more than 3000 pointers, operands and second-best rules"));
  }

  static Stream<Hostile> yamlOddities() {
    return Stream.of(
        yaml("a long word", "x: " + "a".repeat(5_000_000), "#", "more than 200000 bytes"),
        yaml("twice the same name", "x:\n  a: 1\n  a: 2\n", "#/x/a", "the name is there twice"),
        json(
            "twice in JSON", "{\"properties\": {\"p\": {}, \"p\": {}}}", "#/properties/p", "twice"),
        json(
            "a long number", property("{\"const\": " + "9".repeat(5_000) + "}"), "#/", "too long"));
  }

  @ParameterizedTest
  @MethodSource({"nested", "chained", "aliases", "longTexts", "many", "yamlOddities"})
  void anErrorNamesThePlace(Hostile hostile) throws IOException {
    Files.writeString(schemas.resolve(hostile.file()), hostile.text());
    GenerationException error =
        assertTimeout(LONG, () -> assertThrows(GenerationException.class, this::generate));
    assertInstanceOf(SchemaException.class, error.getCause());
    String message = String.valueOf(error.getMessage());
    int place = message.indexOf(hostile.place());
    assertTrue(place >= 0, message);
    assertTrue(message.indexOf(hostile.problem(), place) >= 0, message);
    assertTrue(message.length() < 1_500, "a message is short");
    assertEquals(Map.of(), Folders.files(target));
  }

  @Test
  void whatIsJustWithinTheLimitsCompiles() throws IOException {
    String name = "n".repeat(9_980);
    String properties =
        "\"list\": "
            + nested("{\"items\": ", STRING, "}", 127)
            + ", \"object\": "
            + nested("{\"properties\": {\"p\": ", STRING, "}}", 20)
            + ", \""
            + name
            + "\": {\"enum\": [\"a\", \""
            + "\u20ac".repeat(20_000)
            + "\"]}";
    Files.writeString(schemas.resolve("Within.json"), object(properties));
    generate();
    InMemoryCompiler.compile(Folders.files(target));
  }

  @Test
  void anAliasIsWhatItStandsFor() throws IOException {
    Files.writeString(
        schemas.resolve("Pair.yaml"),
        """
        properties:
          left: &side
            properties: { name: { type: string } }
          right: *side
        """);
    generate();
    String pair = String.valueOf(Folders.files(target).get("com/example/Pair.java"));
    assertTrue(pair.contains("@Nullable Right right"), pair);
  }

  private void generate() throws IOException {
    Generator.generate(schemas, target);
  }

  private static String nested(String open, String inner, String close, int depth) {
    return open.repeat(depth) + inner + close.repeat(depth);
  }

  private static String object(String properties) {
    return "{\"type\": \"object\", \"properties\": {" + properties + "}}";
  }

  private static String property(String schema) {
    return object("\"p\": " + schema);
  }

  private static String unused(String json) {
    return "{\"properties\": {\"p\": {}}, \"x-unused\": " + json + "}";
  }

  private static String registry(String content) {
    return "{\"SchemaName\": \"a\", \"Content\": " + new TextNode(content) + "}";
  }

  /** Definitions of which each is made of the next one. */
  private static String chain(String definition, int length) {
    String definitions =
        IntStream.range(0, length)
            .mapToObj(i -> "\"d" + i + "\": " + definition.formatted(i + 1))
            .collect(Collectors.joining(", "));
    return "{\"properties\": {\"p\": {\"$ref\": \"#/$defs/d0\"}}, \"$defs\": {"
        + definitions
        + ", \"d"
        + length
        + "\": "
        + STRING
        + "}}";
  }

  private static Hostile json(String name, String text, String place, String problem) {
    return new Hostile(name, "Bad.json", text, place, problem);
  }

  private static Hostile yaml(String name, String text, String place, String problem) {
    return new Hostile(name, "Bad.yaml", "properties: { p: {} }\n" + text, place, problem);
  }
}
