package dev.awsevents.customresources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSenderTest {
  private static void send(AnswerServer server, Duration time) throws AnswerNotSentException {
    new AnswerSender().send(server.url(), Requests.bytes("{}"), Instant.now().plus(time));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 429, 408, AnswerServer.CLOSE})
  void anAnswerThatWasNotAcceptedIsSentAgain(int failure) throws AnswerNotSentException {
    try (AnswerServer server = new AnswerServer(failure, failure, 200)) {
      send(server, Duration.ofSeconds(60));
      List<AnswerServer.Put> puts = server.puts();
      assertTrue(puts.size() >= 3, puts::toString);
      assertEquals("{}", puts.get(puts.size() - 1).body());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404})
  void anAnswerThatWillNeverBeAcceptedIsNotSentAgain(int status) {
    try (AnswerServer server = new AnswerServer(status)) {
      AnswerNotSentException failure =
          assertThrows(AnswerNotSentException.class, () -> send(server, Duration.ofSeconds(60)));
      assertEquals("the answer was refused with status " + status, failure.getMessage());
      assertEquals(1, server.puts().size());
    }
  }

  @Test
  void itGivesUpBeforeTheDeadline() {
    try (AnswerServer server = new AnswerServer(500)) {
      long start = System.nanoTime();
      AnswerNotSentException failure =
          assertThrows(AnswerNotSentException.class, () -> send(server, Duration.ofSeconds(2)));
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, took::toString);
      assertTrue(server.puts().size() > 2, () -> server.puts().toString());
      assertTrue(failure.toString().endsWith(": status 500"), failure::toString);
    }
  }

  @Test
  void aServerThatNeverAnswersIsLeftBeforeTheDeadline() {
    try (AnswerServer server = new AnswerServer(AnswerServer.SILENCE)) {
      long start = System.nanoTime();
      assertThrows(AnswerNotSentException.class, () -> send(server, Duration.ofSeconds(1)));
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(took.compareTo(Duration.ofSeconds(10)) < 0, took::toString);
      assertEquals(1, server.puts().size());
    }
  }

  @Test
  void withoutTimeNothingIsSent() {
    try (AnswerServer server = new AnswerServer(200)) {
      assertThrows(AnswerNotSentException.class, () -> send(server, Duration.ZERO));
      assertEquals(List.of(), server.puts());
    }
  }

  /** Whoever knows the address can answer in the place of the function. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1/secret?signature=secret",
        "https://a b/secret",
        "secret",
        "ftp://127.0.0.1/secret",
        "http:///secret",
      })
  void noErrorTellsTheAddress(String address) {
    AnswerNotSentException failure =
        assertThrows(
            AnswerNotSentException.class,
            () ->
                new AnswerSender()
                    .send(address, Requests.bytes("{}"), Instant.now().plusSeconds(1)));
    assertFalse(failure.toString().contains("secret"), failure::toString);
  }

  @Test
  void anInterruptedThreadStillSendsTheAnswer() throws AnswerNotSentException {
    try (AnswerServer server = new AnswerServer(200)) {
      Thread.currentThread().interrupt();
      send(server, Duration.ofSeconds(60));
      assertEquals(1, server.puts().size());
    } finally {
      Thread.interrupted();
    }
  }
}
