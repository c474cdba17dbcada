package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.cli.generate.SchemaServer;
import dev.awsevents.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Schemas that refer to others on the network. */
@ResourceLock(SchemaServer.LOCK)
class GenerateRemoteSchemasTest {
  private static final String MONEY =
      "{\"type\":\"object\",\"properties\":{\"amount\":{\"type\":\"number\"}}}";

  @TempDir private Path folder;

  @BeforeEach
  void writeAnOrder() throws IOException {
    order("https://shop.example/money.json");
  }

  private void order(String money) throws IOException {
    write(
        "schemas/Order.json",
        "{\"type\":\"object\",\"properties\":{\"total\":{\"$ref\":\"" + money + "\"}}}");
  }

  @Test
  void theErrorNamesTheOptionThatIsMissing() throws IOException {
    Run run = generate();
    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertTrue(run.err().contains("--resolve https://shop.example/money.json=FILE"), run.err());
    assertEquals(List.of(), generated());
  }

  @Test
  void aFileStandsForAnAddress() throws IOException {
    write("elsewhere/money.json", MONEY);
    generate(
            "--resolve",
            "https://shop.example/money.json=" + folder.resolve("elsewhere/money.json"))
        .outOfSuccess();
    assertTrue(order().contains("record Money("), order());
  }

  @Test
  void aCatalogueInTheFolderOfTheSchemasIsFound() throws IOException {
    write(
        "schemas/jsonschema.json",
        "{\"resolve\":{\"https://shop.example/money.json\":\"./m/a.json\"}}");
    write("schemas/m/a.json", MONEY);
    generate().outOfSuccess();
    assertTrue(order().contains("record Money("), order());
    assertFalse(Files.exists(folder.resolve("out/com/example/m")));
  }

  @Test
  void whatIsFetchedIsPrintedAndKept() throws Exception {
    try (SchemaServer server = new SchemaServer(folder)) {
      server.serve(
          "/shop/money.json", MONEY.replace("{\"type\":\"number\"}", "{\"$ref\":\"amount.json\"}"));
      server.serve("/shop/amount.json", "{\"type\":\"number\"}");
      order(server.address("/shop/money.json").toString());
      String[] fetch = {"--fetch", folder.resolve("schemas/fetched").toString()};

      Run first = generate(fetch);
      assertEquals(ExitCode.OK, first.exitCode(), first.err());
      assertEquals(List.of("/shop/money.json", "/shop/amount.json"), server.requests());
      for (String path : server.requests()) {
        assertTrue(first.err().contains("Fetched " + server.address(path) + " ("), first.err());
      }
      String order = order();
      assertTrue(order.contains("record Money(@Nullable BigDecimal amount"), order);

      server.requests().clear();
      generate(fetch).outOfSuccess();
      generate().outOfSuccess(); // by the catalogue that is there now
      assertEquals(List.of(), server.requests());
      assertEquals(order, order());
      assertEquals(List.of("Order.java", "OrderCodec.java"), generated());
    }
  }

  @Test
  void whatCannotBeFetchedIsPrintedAndMissing() throws Exception {
    try (SchemaServer server = new SchemaServer(folder)) {
      server.redirect("/shop/money.json", "file:///etc/passwd");
      String address = server.address("/shop/money.json").toString();
      order(address);
      Run run = generate("--fetch", folder.resolve("fetched").toString());

      assertEquals(ExitCode.FINDINGS, run.exitCode());
      assertTrue(run.err().contains("Cannot fetch " + address + ": it leads to file:"), run.err());
      assertTrue(run.err().contains("--resolve " + address + "=FILE"), run.err());
      assertEquals(List.of("/shop/money.json"), server.requests());
      assertFalse(Files.exists(folder.resolve("fetched")));
    }
  }

  @Test
  void aPageThatIsNoSchemaIsNotKept() throws Exception {
    try (SchemaServer server = new SchemaServer(folder)) {
      server.serve("/money.json", "<html>secret</html>");
      order(server.address("/money.json").toString());
      Run run = generate("--fetch", folder.resolve("fetched").toString());

      assertEquals(ExitCode.FINDINGS, run.exitCode());
      assertTrue(run.err().contains(": it is not a JSON object"), run.err());
      assertFalse(run.err().contains("secret"), run.err());
      assertFalse(Files.exists(folder.resolve("fetched")));
    }
  }

  @Test
  void wrongOptionsAreErrorsOfUsage() throws IOException {
    write("file", "");
    assertUsage(generate("--resolve", "https://shop.example/money.json"), "takes URL=FILE");
    assertUsage(generate("--resolve", "https://a.example/=none.json"), "there is no such file");
    assertUsage(generate("--resolve", "a b=" + folder.resolve("file")), "a b is not a URL");
    assertUsage(generate("--fetch", folder.resolve("file").toString()), "--fetch takes a folder");
  }

  private static void assertUsage(Run run, String message) {
    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains(message), run.err());
  }

  private Run generate(String... options) {
    List<String> call = new ArrayList<>(List.of("generate", folder.resolve("schemas").toString()));
    call.addAll(List.of("--package=com.example", "--out=" + folder.resolve("out")));
    call.addAll(List.of(options));
    return Run.of(call.toArray(String[]::new));
  }

  private String order() throws IOException {
    return Files.readString(folder.resolve("out/com/example/Order.java"));
  }

  private List<String> generated() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
