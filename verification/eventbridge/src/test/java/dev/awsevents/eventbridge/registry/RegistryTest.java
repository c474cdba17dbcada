package dev.awsevents.eventbridge.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {
  private static final String DATABASE =
      """
      {"schema": {
        "eventTypeDefinition": {"entities": [
          {"$id": "1", "name": "OrderPlaced", "properties": {
            "order-id": {"type": {"type": "string"}, "required": true},
            "lines": {"type": {"type": "array", "element": {"type": "ref", "reference": {"$ref": "2"}}}},
            "gift": {"type": {"type": "ref", "reference": {"$ref": "3"}}},
            "labels": {"type": {"type": "map", "element": {"type": "string"}}},
            "note": {"type": {"type": "json"}}}},
          {"$id": "2", "name": "LinesItem", "properties": {"count": {"type": {"type": "number"}}}},
          {"$id": "3", "name": "Gift", "properties": {"count": {"type": {"type": "number"}}}}]},
        "event": {"entities": [
          {"name": "aws.shop@Placed", "source": "aws.shop", "detailType": "Shop Order Placed",
           "rootProperty": {"$ref": "1"}},
          {"name": "aws.shop@Changed", "source": "aws.shop", "detailType": "Shop Order Changed",
           "rootProperty": {"$ref": "1"}}]}}}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeDatabase() throws IOException {
    write(DATABASE);
  }

  private Path database() {
    return folder.resolve("db.json.gz");
  }

  private void write(String json) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(database()))) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Comparison comparison() throws IOException {
    Files.createDirectories(folder.resolve("eventbridge"));
    return new Comparison(Registry.read(database()), DetailSchema.all(folder));
  }

  @Test
  void eventsWithTheSameDetailGetOneDraft() throws IOException {
    List<List<RegisteredEvent>> missing = comparison().missingEvents();

    assertEquals(1, missing.size());
    Draft draft = new Draft(missing.get(0));
    assertEquals("shop", draft.folder());
    assertEquals("ShopOrder", draft.title());
    assertEquals(
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "https://awsevents.dev/schemas/eventbridge/shop/ShopOrder.schema.json",
          "$comment": "",
          "title": "ShopOrder",
          "x-service": "",
          "x-kind": "detail",
          "x-since": "",
          "x-eventbridge": { "source": "aws.shop", "detail-type": ["Shop Order Changed", "Shop Order Placed"] },
          "type": "object",
          "required": ["order-id"],
          "properties": {
            "order-id": { "type": "string" },
            "lines": { "type": "array", "items": { "$ref": "#/$defs/Lines" } },
            "gift": { "$ref": "#/$defs/Lines" },
            "labels": { "type": "object", "additionalProperties": { "type": "string" } },
            "note": {}
          },
          "$defs": {
            "Lines": {
              "type": "object",
              "properties": {
                "count": { "type": "number" }
              }
            }
          }
        }
        """,
        SchemaText.of(draft.schema(draft.title())));
  }

  @Test
  void whatHasADraftIsNoLongerMissing() throws IOException {
    Draft draft = new Draft(comparison().missingEvents().get(0));
    Path file =
        Files.createDirectories(folder.resolve("eventbridge/shop")).resolve("A.schema.json");
    Files.writeString(file, SchemaText.of(draft.schema("A")));

    assertEquals(List.of(), comparison().missingEvents());
    assertEquals(Set.of(), comparison().missingMembers());

    write(DATABASE.replace("\"order-id\"", "\"order-number\"").replace("\"count\"", "\"amount\""));
    assertEquals(
        Set.of(
            "A.schema.json: /order-number",
            "A.schema.json: /lines[]/amount",
            "A.schema.json: /gift/amount"),
        comparison().missingMembers());
  }

  @Test
  void anotherStructureIsADecisionOfPeople() throws IOException {
    Path file =
        Files.createDirectories(folder.resolve("eventbridge/shop")).resolve("A.schema.json");
    Files.writeString(
        file,
        """
        {"x-eventbridge": {"detail-type": ["Shop Order Placed", "Shop Order Changed"]},
         "properties": {
           "orderId": {"type": "string", "x-aliases": ["order-id"]},
           "lines": {"type": "object", "additionalProperties": {"type": "string"}},
           "gift": {"type": "array", "items": {"type": "string"}},
           "labels": {}, "note": {}}}
        """);

    assertEquals(List.of(), comparison().missingEvents());
    assertEquals(Set.of(), comparison().missingMembers());
  }

  @Test
  void aWholeEventNeedsNoSchemaOfItsDetail() throws IOException {
    Path file = Files.createDirectories(folder.resolve("eventbridge")).resolve("A.schema.json");
    Files.writeString(
        file,
        """
        {"x-identify": {"equals": {"/source": "aws.shop",
          "/detail-type": ["Shop Order Placed", "Shop Order Changed"]}}}
        """);

    assertEquals(List.of(), comparison().missingEvents());
  }

  @Test
  void anotherFormatIsToldApart() throws IOException {
    write("{\"schema\": {}}");

    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Registry.read(database()));

    assertTrue(String.valueOf(refusal.getMessage()).contains("its format has changed"));
  }

  @Test
  void theCommandNamesWhatIsMissingAndWritesDrafts() throws IOException {
    comparison();
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Main.main(new String[] {folder.toString(), database().toString(), "--draft"});
    } finally {
      System.setOut(before);
    }

    assertTrue(
        printed
            .toString(StandardCharsets.UTF_8)
            .contains("no schema: aws.shop, Shop Order Placed"));
    assertTrue(Files.exists(folder.resolve("eventbridge/shop/ShopOrder.schema.json")));
    assertEquals(List.of(), comparison().missingEvents());
  }
}
