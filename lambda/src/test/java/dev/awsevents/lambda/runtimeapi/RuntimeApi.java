package dev.awsevents.lambda.runtimeapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The Runtime API of Lambda, for one function:
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
final class RuntimeApi implements AutoCloseable {
  private static final String ROOT = "/2018-06-01/runtime/";

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Invocation(String id, byte[] payload) {}

  private final BlockingQueue<Invocation> invocations = new LinkedBlockingQueue<>();
  private final ConcurrentHashMap<String, CompletableFuture<Outcome>> outcomes =
      new ConcurrentHashMap<>();
  private final CompletableFuture<Outcome> initialization = new CompletableFuture<>();
  private final CompletableFuture<Void> snapshot = new CompletableFuture<>();
  private volatile CompletableFuture<Void> idle = new CompletableFuture<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  RuntimeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(ROOT + "invocation/next", this::next);
    server.createContext(ROOT + "invocation/", this::finish);
    server.createContext(ROOT + "init/error", this::failInitialization);
    server.createContext(ROOT + "restore/next", this::restore);
    server.start();
  }

  /** Host and port. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Offers a payload to the function. */
  CompletableFuture<Outcome> invoke(byte[] payload) {
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    synchronized (invocations) {
      String id = "request-" + (outcomes.size() + 1);
      outcomes.put(id, outcome);
      idle = new CompletableFuture<>();
      invocations.add(new Invocation(id, payload));
    }
    return outcome;
  }

  /** The error that the function reports if its initialization fails. */
  CompletableFuture<Outcome> initialization() {
    return initialization;
  }

  /** Completed when the function is ready for a snapshot of SnapStart. */
  CompletableFuture<Void> snapshot() {
    return snapshot;
  }

  /** Completed when the function waits for the next invocation. By then it has logged the last. */
  CompletableFuture<Void> idle() {
    return idle;
  }

  private void next(HttpExchange exchange) throws IOException {
    try (exchange) {
      synchronized (invocations) {
        if (invocations.isEmpty()) {
          idle.complete(null);
        }
      }
      Invocation invocation = invocations.take();
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", invocation.id());
      long deadline = System.currentTimeMillis() + 60_000;
      exchange.getResponseHeaders().add("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
      exchange
          .getResponseHeaders()
          .add(
              "Lambda-Runtime-Invoked-Function-Arn",
              "arn:aws:lambda:eu-west-1:123456789012:function:tested");
      // A length of 0 would mean "unknown".
      int length = invocation.payload().length;
      exchange.sendResponseHeaders(200, length == 0 ? -1 : length);
      exchange.getResponseBody().write(invocation.payload());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void finish(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().substring(ROOT.length()).split("/", 3);
      Outcome outcome = new Outcome(path[2], exchange.getRequestBody().readAllBytes());
      exchange.sendResponseHeaders(202, -1);
      outcomes.get(path[1]).complete(outcome);
    }
  }

  private void failInitialization(HttpExchange exchange) throws IOException {
    try (exchange) {
      Outcome outcome = new Outcome("error", exchange.getRequestBody().readAllBytes());
      // First: the function may end as soon as it has the answer.
      initialization.complete(outcome);
      exchange.sendResponseHeaders(202, -1);
    }
  }

  private void restore(HttpExchange exchange) throws IOException {
    try (exchange) {
      snapshot.complete(null);
      exchange.sendResponseHeaders(200, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
