package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsonschema2pojo.SourceSortOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
  private static final Path SCHEMAS = Folders.CASES.resolve("recognition").resolve("schemas");

  private static final String DESCRIPTION =
      """
      openapi: 3.1.0
      info: { title: Prices, version: "1" }
      paths:
        /price:
          get:
            operationId: price
            responses:
              "200":
                description: The price.
                content:
                  application/json:
                    schema:
                      type: object
                      properties: { price: { $ref: "https://shop.example/money.json" } }
      """;

  private static final String MONEY =
      """
      { "type": "object", "properties": { "amount": { "type": "string" } } }
      """;

  private static final String CATALOGUE =
      """
      { "resolve": { "https://shop.example/money.json": "./vendor/money.json" } }
      """;

  @TempDir private Path target;

  @Test
  void theSameSchemasGiveTheSameFiles() throws IOException {
    assertEquals(
        generate("first", SourceSortOrder.OS, List.of(SCHEMAS)),
        generate("second", SourceSortOrder.OS, List.of(SCHEMAS)));
  }

  @Test
  void theOrderOfFilesDoesNotMatter() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String name : List.of("recognition", "references", "all-of", "union-by-const")) {
      folders.add(Folders.CASES.resolve(name).resolve("schemas"));
    }
    SortedMap<String, String> forwards = generate("first", SourceSortOrder.FILES_FIRST, folders);
    Collections.reverse(folders);
    assertEquals(forwards, generate("second", SourceSortOrder.SUBDIRS_FIRST, folders));
  }

  @Test
  void theOrderOfSourcesDoesNotMatterForTypesThatTheyShare() throws IOException {
    Path folder = Folders.CASES.resolve("foreign-dependencies").resolve("schemas");
    Path order = folder.resolve("order.json");
    Path invoice = folder.resolve("invoice.json");
    assertEquals(
        generate("first", SourceSortOrder.OS, List.of(order, invoice)),
        generate("second", SourceSortOrder.OS, List.of(invoice, order)));
  }

  @Test
  void namesThatSeveralFilesHaveDoNotDependOnTheirOrder() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("address.json", "billing.json", "shipping.json")) {
      files.add(Folders.CASES.resolve("foreign-names-of-several-files/schemas/n").resolve(name));
    }
    SortedMap<String, String> forwards = generate("first", SourceSortOrder.OS, files);
    Collections.reverse(files);
    assertEquals(forwards, generate("second", SourceSortOrder.OS, files));
  }

  @Test
  void theOrderOfDescriptionsDoesNotMatterForTheFilesThatTheyShare(@TempDir Path schemas)
      throws IOException {
    Path one = schemas.resolve("one");
    Path two = schemas.resolve("two");
    describe(one.resolve("orders"));
    describe(two.resolve("stock"));
    Files.createDirectories(two.resolve("vendor"));
    Files.writeString(two.resolve("vendor/money.json"), MONEY);
    Files.writeString(two.resolve("jsonschema.json"), CATALOGUE);
    SortedMap<String, String> forwards = generate("first", SourceSortOrder.OS, List.of(one, two));
    assertTrue(forwards.containsKey("com/example/orders/Money.java"));
    assertEquals(forwards, generate("second", SourceSortOrder.OS, List.of(two, one)));
  }

  private static void describe(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("api.yaml"), DESCRIPTION);
  }

  @Test
  void thePlaceOfTheSourceDoesNotMatter(@TempDir Path elsewhere) throws IOException {
    try (Stream<Path> files = Files.walk(SCHEMAS)) {
      for (Path file : files.toList()) {
        Files.copy(file, elsewhere.resolve("copy").resolve(SCHEMAS.relativize(file).toString()));
      }
    }
    Path indirect = elsewhere.resolve("copy").resolve("..").resolve("copy");
    assertEquals(
        generate("first", SourceSortOrder.OS, List.of(SCHEMAS)),
        generate("second", SourceSortOrder.OS, List.of(indirect)));
  }

  private SortedMap<String, String> generate(String name, SourceSortOrder order, List<Path> schemas)
      throws IOException {
    Path folder = target.resolve(name);
    Generator.generate(schemas, folder, order);
    return Folders.files(folder);
  }
}
