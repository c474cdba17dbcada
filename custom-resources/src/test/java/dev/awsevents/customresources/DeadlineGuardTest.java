package dev.awsevents.customresources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.cloudformation.CloudFormationCustomResourceResponse;
import dev.awsevents.function.LambdaContext;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineGuardTest {
  private static void run(TestResource.Action action, String payload, Duration time)
      throws Exception {
    new CustomResourceFunction(new TestResource(action))
        .accept(
            Requests.bytes(payload),
            LambdaContext.builder().deadline(Instant.now().plus(time)).build());
  }

  @Test
  void aHandlerThatTakesTooLongIsAnsweredBeforeTheDeadline() throws Exception {
    try (AnswerServer server = new AnswerServer(200)) {
      long start = System.nanoTime();
      run(
          () -> {
            Thread.sleep(60_000);
            return CustomResourceResult.of("too late");
          },
          Requests.create(server),
          Duration.ofSeconds(2));
      Duration took = Duration.ofNanos(System.nanoTime() - start);

      CloudFormationCustomResourceResponse response = server.response();
      assertEquals(CloudFormationCustomResourceResponse.Status.FAILED, response.status());
      String reason = response.reason();
      assertNotNull(reason);
      assertTrue(reason.startsWith("the function was about to time out"), reason);
      // The handler was interrupted, so that the invocation does not time out, either.
      assertTrue(took.compareTo(Duration.ofSeconds(30)) < 0, took::toString);
      assertFalse(Thread.currentThread().isInterrupted());
    }
  }

  @Test
  void aResultThatComesTooLateIsNotSent() throws Exception {
    try (AnswerServer server = new AnswerServer(200)) {
      run(
          () -> {
            long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
            while (System.nanoTime() < end) {
              Thread.onSpinWait();
            }
            return CustomResourceResult.of("too late");
          },
          Requests.update(server),
          Duration.ofSeconds(4));
      assertEquals(CloudFormationCustomResourceResponse.Status.FAILED, server.response().status());
      assertEquals("cert-1", server.response().physicalResourceId());
    }
  }

  @Test
  void aHandlerInTimeIsNotDisturbed() throws Exception {
    try (AnswerServer server = new AnswerServer(200)) {
      run(() -> CustomResourceResult.of("in time"), Requests.create(server), Duration.ofSeconds(8));
      Thread.sleep(7_000);
      assertEquals("in time", server.response().physicalResourceId());
      assertFalse(Thread.currentThread().isInterrupted());
    }
  }

  @Test
  void aLateAnswerThatCannotBeSentMakesTheInvocationFail() {
    try (AnswerServer server = new AnswerServer(403)) {
      assertThrows(
          IOException.class,
          () ->
              run(
                  () -> {
                    Thread.sleep(60_000);
                    return null;
                  },
                  Requests.create(server),
                  Duration.ofSeconds(2)));
    }
  }
}
