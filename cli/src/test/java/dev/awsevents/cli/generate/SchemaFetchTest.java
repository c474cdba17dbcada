package dev.awsevents.cli.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(SchemaServer.LOCK)
class SchemaFetchTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir private static Path folder;
  private static SchemaServer server;

  @BeforeAll
  static void start() throws Exception {
    server = new SchemaServer(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aRedirectToHttpsIsFollowed() throws IOException {
    server.serve("/part.json", "{}");
    server.redirect("/moved.json", "/part.json");
    byte[] schema = new SchemaFetch(LONG).fetch(server.address("/moved.json"));
    assertEquals("{}", new String(schema, StandardCharsets.UTF_8));
  }

  @Test
  void aRedirectToAnotherProtocolIsNot() {
    server.redirect("/to-http.json", "http://localhost:1/a.json");
    server.redirect("/to-file.json", "file:///etc/passwd");
    assertFails(
        "/to-http.json", "it leads to http://localhost:1/a.json, but only https is fetched");
    assertFails("/to-file.json", "it leads to file:///etc/passwd, but only https is fetched");
  }

  @Test
  void redirectsHaveAnEnd() {
    server.redirect("/circle.json", "/circle.json");
    server.redirect("/nowhere.json", "");
    assertFails("/circle.json", "it is redirected more than 5 times");
    assertFails("/nowhere.json", "the server redirects to no address");
  }

  @Test
  void aDocumentThatIsTooLargeIsNotReadToItsEnd() {
    server.serveWithoutEnd("/endless.json");
    assertFails("/endless.json", "it is larger than 16 MiB");
  }

  @Test
  void aServerThatIsTooSlowIsLeft() {
    server.serveSlowly("/slow.json");
    long begin = System.nanoTime();
    IOException e =
        assertThrows(
            IOException.class,
            () -> new SchemaFetch(Duration.ofSeconds(1)).fetch(server.address("/slow.json")));
    assertEquals("it took longer than 1 seconds", e.getMessage());
    assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 20);
  }

  @Test
  void whatIsMissingIsAnError() {
    assertFails("/none.json", "the server answered with status 404");
  }

  @Test
  void onlyHttpsWithoutCredentialsIsAllowed() {
    assertTrue(SchemaFetch.isAllowed(URI.create("https://shop.example/a.json")));
    for (String address :
        new String[] {
          "http://shop.example/a.json",
          "file:///etc/passwd",
          "https://user:password@shop.example/a.json",
          "https:a.json",
          "urn:a"
        }) {
      assertEquals(false, SchemaFetch.isAllowed(URI.create(address)), address);
    }
  }

  private static void assertFails(String path, String message) {
    IOException e =
        assertThrows(IOException.class, () -> new SchemaFetch(LONG).fetch(server.address(path)));
    assertEquals(message, e.getMessage());
  }
}
