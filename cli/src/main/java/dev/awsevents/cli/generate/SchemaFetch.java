package dev.awsevents.cli.generate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches schemas by https, and by nothing else: no other protocol, no cookies, no credentials.
 * What a server sends is bounded in size and in time.
 */
final class SchemaFetch {
  /** The largest schema on SchemaStore has about 2 MB. */
  private static final int MOST_BYTES = 16 << 20;

  private static final int MOST_REDIRECTS = 5;

  private static final String HTTPS = "https";

  private final HttpClient client;
  private final Duration longest;

  /**
   * @param longest how long one schema may take, with all redirects
   */
  SchemaFetch(Duration longest) {
    this.longest = longest;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(longest)
            .build();
  }

  /** Whether an address is one that may be fetched. */
  static boolean isAllowed(URI address) {
    return HTTPS.equalsIgnoreCase(address.getScheme())
        && address.getHost() != null
        && address.getRawUserInfo() == null;
  }

  /**
   * What is at an address.
   *
   * @throws IOException if it cannot be fetched; the message is a part of a sentence
   */
  byte[] fetch(URI address) throws IOException {
    long end = System.nanoTime() + longest.toNanos();
    URI next = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!isAllowed(next)) {
        throw new IOException("it leads to " + next + ", but only https is fetched");
      }
      HttpResponse<byte[]> response = get(next, end);
      int status = response.statusCode();
      if (status == 200) {
        return response.body();
      }
      if (status < 300 || status >= 400) {
        throw new IOException("the server answered with status " + status);
      }
      next = location(response, next);
    }
    throw new IOException("it is redirected more than " + MOST_REDIRECTS + " times");
  }

  private static URI location(HttpResponse<?> response, URI from) throws IOException {
    String location = response.headers().firstValue("Location").orElse("");
    try {
      if (!location.isEmpty()) {
        return from.resolve(location);
      }
    } catch (IllegalArgumentException e) {
      // The same message as for none.
    }
    throw new IOException("the server redirects to no address");
  }

  private HttpResponse<byte[]> get(URI address, long end) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Accept", "application/schema+json, application/json, */*;q=0.5")
            .build();
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(request, headers -> new BoundedBody(MOST_BYTES));
    try {
      return response.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      response.cancel(true);
      throw new IOException("it took longer than " + longest.toSeconds() + " seconds", e);
    } catch (ExecutionException e) {
      throw new IOException(problem(Objects.requireNonNull(e.getCause())), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the fetch was interrupted", e);
    }
  }

  private static String problem(Throwable cause) {
    if (cause instanceof BoundedBody.TooLarge) {
      return "it is larger than " + (MOST_BYTES >> 20) + " MiB";
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
