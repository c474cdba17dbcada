package dev.awsevents.quarkus;

import io.quarkus.amazon.lambda.runtime.MockEventServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * The server of Quarkus. What is posted to it becomes an invocation, and the answer of the function
 * the response.
 */
final class QuarkusServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Server server = new Server();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  QuarkusServer() {
    server.start(0);
  }

  /** Host and port. */
  String address() {
    return "localhost:" + server.getPort();
  }

  CompletableFuture<HttpResponse<String>> invokeLater(String event) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + address() + MockEventServer.POST_EVENT))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(event))
            .build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  HttpResponse<String> invoke(String event) {
    return invokeLater(event).join();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** Functions of Quarkus ask under a path of their own. Lambda has none. */
  private static final class Server extends MockEventServer {
    @Override
    public void setupRoutes() {
      Router ownPaths = router;
      ownPaths
          .route("/2018-06-01/*")
          .handler(call -> call.reroute(MockEventServer.BASE_PATH + call.request().path()));
      super.setupRoutes();
    }
  }
}
