package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsonschema2pojo.SourceSortOrder;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetPackageTest {
  private static final String EVENT =
      """
      {
        "x-kind": "event",
        "x-identify": { "present": ["/a"] },
        "type": "object",
        "properties": { "a": { "type": "string" } }
      }
      """;

  @TempDir private Path schemas;
  @TempDir private Path target;

  @Test
  void withoutOneFoldersArePackages() throws IOException {
    Files.writeString(
        Files.createDirectory(schemas.resolve("orders")).resolve("Order.json"), EVENT);
    generate("");
    assertEquals(
        Set.of("orders/Order.java", "orders/OrderCodec.java", "catalogue/GeneratedCatalogue.java"),
        Folders.files(target).keySet());
    InMemoryCompiler.compile(Folders.files(target));
  }

  @Test
  void aTypeMayBeInNoPackage() throws IOException {
    Files.writeString(
        schemas.resolve("Order.json"), "{\"type\": \"object\", \"properties\": {\"a\": true}}");
    generate("");
    assertEquals(
        Set.of("Order.java", "OrderCodec.java", "OrderConstraints.java"),
        Folders.files(target).keySet());
    InMemoryCompiler.compile(Folders.files(target));
  }

  @Test
  void anEventMustBeInAPackage() throws IOException {
    Files.writeString(schemas.resolve("Order.json"), EVENT);
    GenerationException error = assertThrows(GenerationException.class, () -> generate(""));
    assertTrue(
        String.valueOf(error.getMessage()).contains("an event in no package cannot be recognised"),
        error.getMessage());
  }

  @Test
  void thePackagesOfJavaItselfAreClosed() throws IOException {
    Files.writeString(Files.createDirectory(schemas.resolve("java")).resolve("Order.json"), EVENT);
    GenerationException error = assertThrows(GenerationException.class, () -> generate(""));
    assertTrue(
        String.valueOf(error.getMessage()).contains("a package cannot be named java"),
        error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my-folder",
        "with space",
        "a.b",
        "a..b",
        "con",
        "order",
        "java",
        "record",
        "\u00e9t\u00e9"
      })
  void aFolderBecomesAPackageThatCompiles(String folder) throws IOException {
    Files.writeString(Files.createDirectory(schemas.resolve(folder)).resolve("Order.json"), EVENT);
    generate("com.example");
    InMemoryCompiler.compile(Folders.files(target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"class", "2020", "my file", "---", "a.b.c", "\u00e9t\u00e9", "a%2Fb", "Codec"})
  void aFileBecomesATypeThatCompiles(String file) throws IOException {
    Files.writeString(schemas.resolve(file + ".json"), EVENT);
    generate("com.example");
    InMemoryCompiler.compile(Folders.files(target));
  }

  private void generate(String targetPackage) throws IOException {
    Generator.generate(List.of(schemas), target, SourceSortOrder.FILES_FIRST, targetPackage);
  }
}
