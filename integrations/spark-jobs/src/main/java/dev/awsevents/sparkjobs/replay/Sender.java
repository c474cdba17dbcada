package dev.awsevents.sparkjobs.replay;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Sends events until AWS has each of them or would never take it. What AWS cannot take now is sent
 * again, by itself, after a pause that doubles each time.
 */
final class Sender {
  /** Clients send once: the sender repeats, so that all that is sent keeps to the pace. */
  static final Consumer<ClientOverrideConfiguration.Builder> ONCE =
      configuration -> configuration.retryStrategy(AwsRetryStrategy.doNotRetry());

  /** With the pauses before them, the attempts take about a minute. */
  private static final int MAX_ATTEMPTS = 12;

  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 10_000;

  private final Target target;
  private final Pace pace;
  private final BiConsumer<Event, String> refused;
  private final long firstPauseMillis;

  /**
   * @param refused learns of each event that AWS would never take, and the code of the error
   */
  Sender(Target target, Pace pace, BiConsumer<Event, String> refused) {
    this(target, pace, refused, FIRST_PAUSE_MILLIS);
  }

  Sender(Target target, Pace pace, BiConsumer<Event, String> refused, long firstPauseMillis) {
    this.firstPauseMillis = firstPauseMillis;
    this.target = target;
    this.pace = pace;
    this.refused = refused;
  }

  /**
   * Sends events of one request.
   *
   * @return how many AWS has taken
   * @throws IOException if AWS does not take them for too long
   * @throws SdkException if AWS refuses the request as a whole, such as for want of permission
   */
  int send(List<Event> events) throws IOException {
    List<Event> pending = events;
    int sent = 0;
    try {
      for (int attempt = 1; ; attempt++) {
        pace.await(pending.size());
        List<Outcome> outcomes = outcomes(pending);
        List<Event> again = new ArrayList<>();
        String code = "";
        for (int i = 0; i < outcomes.size(); i++) {
          Outcome outcome = outcomes.get(i);
          switch (outcome.kind()) {
            case SENT -> sent++;
            case REFUSED -> refused.accept(pending.get(i), outcome.code());
            case AGAIN -> {
              again.add(pending.get(i));
              code = outcome.code();
            }
          }
        }
        if (again.isEmpty()) {
          return sent;
        }
        if (attempt == MAX_ATTEMPTS) {
          throw new IOException(
              "after " + attempt + " attempts AWS still does not take events: " + code);
        }
        pending = again;
        Thread.sleep(pause(attempt));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the replay was interrupted");
    }
  }

  /** Between half of the pause and all of it, so that tasks do not go on at the same moment. */
  private long pause(int attempt) {
    long longest = Math.min(LONGEST_PAUSE_MILLIS, firstPauseMillis << (attempt - 1));
    return ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
  }

  private List<Outcome> outcomes(List<Event> events) {
    try {
      return target.send(events);
    } catch (SdkException e) {
      if (e instanceof AwsServiceException failure && !passes(failure)) {
        if (isTooLarge(events, failure)) {
          return List.of(Outcome.refused(code(e)));
        }
        throw e;
      }
      return Collections.nCopies(events.size(), Outcome.again(code(e)));
    }
  }

  /** Other requests that are bad say that the call is wrong: no event would be taken. */
  private boolean isTooLarge(List<Event> events, AwsServiceException failure) {
    return events.size() == 1
        && events.get(0).json().length > target.maxEventBytes()
        && (failure.statusCode() == 400 || failure.statusCode() == 413);
  }

  private static boolean passes(AwsServiceException failure) {
    return failure.isThrottlingException() || failure.statusCode() >= 500;
  }

  private static String code(SdkException failure) {
    return failure instanceof AwsServiceException service && service.awsErrorDetails() != null
        ? service.awsErrorDetails().errorCode()
        : failure.getClass().getSimpleName();
  }
}
