package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  private static final String ORDER =
      """
      {"type": "object", "properties": {"order-id": {"type": "string"}, "total": {"type": "number"}}}
      """;

  @TempDir private Path folder;

  @Test
  void foldersBecomePackages() throws IOException {
    write("schemas/Order.schema.json", ORDER);
    write("schemas/billing/Invoice.json", ORDER);
    write("schemas/README.md", "# not a schema");
    generate("schemas");

    assertEquals(
        List.of(
            "com/example/Order.java",
            "com/example/OrderCodec.java",
            "com/example/OrderConstraints.java",
            "com/example/billing/Invoice.java",
            "com/example/billing/InvoiceCodec.java",
            "com/example/billing/InvoiceConstraints.java"),
        files("out"));
    String order = Files.readString(folder.resolve("out/com/example/Order.java"));
    assertTrue(order.contains("public record Order("), order);
    assertTrue(order.contains("String orderId"), order);
  }

  @Test
  void aStringWithAFormatBecomesTheClassThatTheCallSays() throws IOException {
    write(
        "Trip.json",
        "{\"type\":\"object\",\"properties\":{\"day\":{\"type\":\"string\",\"format\":\"date\"}}}");
    Run.of(
            "generate",
            folder.resolve("Trip.json").toString(),
            "--package=com.example",
            "--out=" + folder.resolve("out"),
            "--format-type=date=java.time.LocalDate")
        .outOfSuccess();

    String trip = Files.readString(folder.resolve("out/com/example/Trip.java"));
    assertTrue(trip.contains("@Nullable LocalDate day"), trip);
  }

  @Test
  void componentsHaveAnnotationsOfBeanValidationIfTheCallSaysSo() throws IOException {
    write("Trip.json", "{\"properties\":{\"to\":{\"type\":\"string\",\"maxLength\":3}}}");
    Run.of(
            "generate",
            folder.resolve("Trip.json").toString(),
            "--package=com.example",
            "--out=" + folder.resolve("out"),
            "--bean-validation")
        .outOfSuccess();

    String trip = Files.readString(folder.resolve("out/com/example/Trip.java"));
    assertTrue(trip.contains("import jakarta.validation.constraints.Size;"), trip);
    assertTrue(trip.contains("@Size(max = 3) @Nullable String to"), trip);
  }

  @Test
  void recordsHaveNoBuildersIfTheCallSaysSo() throws IOException {
    write("Order.json", ORDER);
    Run.of(
            "generate",
            folder.resolve("Order.json").toString(),
            "--package=com.example",
            "--out=" + folder.resolve("out"),
            "--no-builders")
        .outOfSuccess();

    String order = Files.readString(folder.resolve("out/com/example/Order.java"));
    assertFalse(order.contains("Builder"), order);
  }

  @Test
  void singleFileAndYamlAreTaken() throws IOException {
    write("Order.json", ORDER);
    write("Parcel.yaml", "type: object\nproperties:\n  weight: {type: integer}\n");
    String[] call = {
      "generate",
      folder.resolve("Order.json").toString(),
      folder.resolve("Parcel.yaml").toString(),
      "--package",
      "com.example",
      "--out",
      folder.resolve("out").toString()
    };
    Run.of(call).outOfSuccess();

    assertTrue(
        files("out").containsAll(List.of("com/example/Order.java", "com/example/Parcel.java")));
  }

  @Test
  void wrongSchemaIsAFindingWithItsPlaceAndNothingIsWritten() throws IOException {
    write("schemas/Good.json", ORDER);
    write(
        "schemas/Wrong.json",
        "{\"type\": \"object\", \"properties\": {\"a\": {\"$ref\": \"#/no\"}}}");
    Run run = run("schemas", "com.example", "out");

    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertTrue(run.err().contains("schemas/Wrong.json#/properties/a"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertEquals(List.of(), files("out"));
  }

  @Test
  void schemasThatBecomeNoTypeAreAFinding() throws IOException {
    write("schemas/Names.json", "{\"$defs\": {\"Name\": {\"type\": \"string\"}}}");
    Run run = run("schemas", "com.example", "out");

    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertTrue(
        run.err().contains("schemas/Names.json#: the file says nothing of a value"), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void schemaThatIsNoJsonIsAFinding() throws IOException {
    write("schemas/Wrong.json", "{");
    Run run = run("schemas", "com.example", "out");

    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertTrue(run.err().contains("schemas/Wrong.json#"), run.err());
  }

  @Test
  void wrongCallsAreErrorsOfUsage() throws IOException {
    write("schemas/Order.json", ORDER);
    write("empty/README.md", "");
    write("file", "");
    Files.createDirectories(folder.resolve("linked"));
    Files.createSymbolicLink(folder.resolve("linked/Order.json"), folder.resolve("nowhere"));

    assertUsage(run("none", "com.example", "out"), "there is no such file");
    assertUsage(run("empty", "com.example", "out"), "has no file that ends with .json");
    assertUsage(run("linked", "com.example", "out"), "is a link to a file that is not there");
    assertUsage(run("schemas", "com.1st", "out"), "is not a valid name of a Java package");
    assertUsage(run("schemas", "com.example", "file"), "is a file; --out takes a folder");
    assertUsage(Run.of("generate", "schemas"), "--package");
  }

  private static void assertUsage(Run run, String message) {
    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains(message), run.err());
  }

  private void generate(String source) {
    run(source, "com.example", "out").outOfSuccess();
  }

  private Run run(String source, String targetPackage, String target) {
    return Run.of(
        "generate",
        folder.resolve(source).toString(),
        "--package",
        targetPackage,
        "--out",
        folder.resolve(target).toString());
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<String> files(String target) throws IOException {
    Path root = folder.resolve(target);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
