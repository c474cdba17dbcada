package dev.awsevents.site.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves the modules, and an empty page to load them from, on loopback. */
final class ModuleServer implements AutoCloseable {
  private final HttpServer server;
  private final Path folder;

  ModuleServer(Path folder) throws IOException {
    this.folder = folder;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(1);
    boolean isModule = name.endsWith(".js") && Files.exists(folder.resolve(name));
    byte[] content =
        isModule
            ? Files.readAllBytes(folder.resolve(name))
            : "<!DOCTYPE html><title>modules</title><link rel=icon href=data:,>"
                .getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set("Content-Type", isModule ? "text/javascript" : "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
