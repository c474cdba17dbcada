package dev.awsevents.customresources;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Puts answers to the addresses that CloudFormation has signed in advance, and tries again until
 * the deadline. The signatures hold for requests without a content type, so none is sent.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html">Custom
 *     resource request objects</a>
 */
final class AnswerSender {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(10);
  private static final Duration SHORTEST_ATTEMPT = Duration.ofMillis(50);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** Left for the function to say that the answer could not be sent. */
  private static final Duration RESERVE = Duration.ofMillis(200);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /**
   * Sends an answer.
   *
   * @param deadline when Lambda ends the invocation
   * @throws AnswerNotSentException if it was not accepted in time; the message has no part of the
   *     address
   */
  void send(String address, byte[] body, Instant deadline) throws AnswerNotSentException {
    URI uri = uri(address);
    Instant end = deadline.minus(RESERVE);
    Duration pause = FIRST_PAUSE;
    String problem = "there was no time left";
    for (int attempt = 1; ; attempt++) {
      Duration left = Duration.between(Instant.now(), end);
      if (left.compareTo(SHORTEST_ATTEMPT) < 0) {
        throw new AnswerNotSentException(
            "the answer could not be sent in time, after "
                + (attempt - 1)
                + " attempts: "
                + problem);
      }
      problem = attempt(uri, body, shorter(left, LONGEST_ATTEMPT));
      if (problem == null) {
        return;
      }
      System.err.println("awsevents: attempt " + attempt + " to send the answer: " + problem);
      sleep(shorter(jittered(pause), Duration.between(Instant.now(), end)));
      pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
    }
  }

  private static URI uri(String address) throws AnswerNotSentException {
    try {
      URI uri = URI.create(address);
      if (uri.getScheme() != null && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Its message has the address in it, which is a secret.
    }
    throw new AnswerNotSentException("the request has no valid ResponseURL");
  }

  /**
   * Sends the answer once.
   *
   * @return what went wrong, if another attempt may succeed; null if the answer was accepted
   * @throws AnswerNotSentException if no other attempt can succeed
   */
  private @Nullable String attempt(URI uri, byte[] body, Duration timeout)
      throws AnswerNotSentException {
    int status;
    try {
      HttpRequest request =
          HttpRequest.newBuilder(uri)
              .timeout(timeout)
              .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
              .build();
      status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IllegalArgumentException e) {
      throw new AnswerNotSentException("the request has no valid ResponseURL");
    } catch (IOException e) {
      return e.getClass().getSimpleName();
    } catch (InterruptedException e) {
      return "interrupted";
    }
    if (isFinal(status)) {
      throw new AnswerNotSentException("the answer was refused with status " + status);
    }
    return status / 100 == 2 ? null : "status " + status;
  }

  /** A wrong or expired signature stays what it is. Time-outs and throttling pass. */
  private static boolean isFinal(int status) {
    return status / 100 == 3 || (status / 100 == 4 && status != 408 && status != 429);
  }

  private static Duration jittered(Duration pause) {
    long millis = pause.toMillis();
    return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(Math.max(0, pause.toMillis()));
    } catch (InterruptedException e) {
      // The answer matters more than whoever wants the thread to end: the deadline is near anyway.
    }
  }
}
