package dev.awsevents.lambda.batch;

import static dev.awsevents.lambda.batch.Messages.FIFO;
import static dev.awsevents.lambda.batch.Messages.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import dev.awsevents.sqs.SqsEvent.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqsBatchTest {
  @Test
  void aBatchWithoutFailureHasAnEmptyList() {
    SqsEvent event = Fixtures.load(SqsEvent.class);
    Recorder<Message> recorder = new Recorder<>(message -> false);

    assertEquals(
        "{\"batchItemFailures\":[]}",
        AwsEvents.toJson(SqsBatch.messages().onFailure(recorder).process(event, recorder)));
    assertEquals(event.records(), recorder.tried);
  }

  @Test
  void aFailureInAStandardQueueDoesNotStopTheOtherMessages() {
    SqsEvent event = Messages.of(STANDARD, "1:", "2:", "3:");
    Recorder<Message> recorder = failing("2");

    assertEquals(
        List.of("2"),
        Messages.failures(SqsBatch.messages().onFailure(recorder).process(event, recorder)));
    assertEquals(event.records(), recorder.tried);
  }

  @Test
  void groupsInAStandardQueueHaveNoOrder() {
    Recorder<Message> recorder = failing("1");

    assertEquals(
        List.of("1"),
        Messages.failures(
            SqsBatch.messages()
                .onFailure(recorder)
                .process(Messages.of(STANDARD, "1:a", "2:a"), recorder)));
    assertEquals(2, recorder.tried.size());
  }

  @Test
  void aFailureInAFifoQueueStopsItsGroup() {
    SqsEvent event = Fixtures.load(SqsEvent.class, "fifo");
    Recorder<Message> recorder = new Recorder<>(message -> true);

    assertEquals(
        ids(event),
        Messages.failures(SqsBatch.messages().onFailure(recorder).process(event, recorder)));
    assertEquals(event.records().subList(0, 1), recorder.tried);
  }

  @Test
  void otherGroupsOfAFifoQueueAreProcessed() {
    SqsEvent event = Fixtures.load(SqsEvent.class, "fifo-several-groups");
    List<String> ids = ids(event);
    Recorder<Message> recorder = failing(ids.get(0));

    assertEquals(
        List.of(ids.get(0), ids.get(2)),
        Messages.failures(SqsBatch.messages().onFailure(recorder).process(event, recorder)));
    assertEquals(
        List.of(ids.get(0), ids.get(1), ids.get(3)),
        recorder.tried.stream().map(Message::messageId).toList());
  }

  @Test
  void messagesBeforeTheFailureOfTheirGroupAreNotReported() {
    Recorder<Message> recorder = failing("2");

    assertEquals(
        List.of("2", "3"),
        Messages.failures(
            SqsBatch.messages()
                .onFailure(recorder)
                .process(Messages.of(FIFO, "1:a", "2:a", "3:a"), recorder)));
  }

  @Test
  void messagesOfAFifoQueueWithoutGroupAreOneGroup() {
    Recorder<Message> recorder = failing("1");

    assertEquals(
        List.of("1", "2"),
        Messages.failures(
            SqsBatch.messages()
                .onFailure(recorder)
                .process(Messages.of(FIFO, "1:", "2:"), recorder)));
  }

  @Test
  void allMessagesAreReportedIfAllFail() {
    SqsEvent event = Messages.of(STANDARD, "1:", "2:", "3:");
    Recorder<Message> recorder = new Recorder<>(message -> true);

    assertEquals(
        ids(event),
        Messages.failures(SqsBatch.messages().onFailure(recorder).process(event, recorder)));
  }

  @Test
  void theListenerIsToldOnlyOfMessagesThatWereTried() {
    SqsEvent event = Fixtures.load(SqsEvent.class, "fifo");
    Recorder<Message> recorder = new Recorder<>(message -> true);
    SqsBatch.messages().onFailure(recorder).process(event, recorder);

    assertEquals(event.records().subList(0, 1), recorder.failed);
    assertEquals("made to fail", recorder.causes.get(0).getMessage());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void aMessageWithoutIdStopsTheBatchBeforeItBegins(String id) {
    SqsEvent event =
        SqsEvent.builder()
            .addRecords(m -> m.messageId("1"))
            .addRecords(m -> m.messageId(id))
            .build();
    Recorder<Message> recorder = new Recorder<>(message -> false);
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> SqsBatch.messages().onFailure(recorder).process(event, recorder));

    assertEquals(
        "record 1 of the batch has no messageId, so a partial batch response cannot name it;"
            + " nothing was processed",
        error.getMessage());
    assertEquals(List.of(), recorder.tried);
  }

  @ParameterizedTest
  @ValueSource(classes = {StackOverflowError.class, AssertionError.class, LinkageError.class})
  void anErrorFailsTheRecordOnly(Class<? extends Error> type) {
    SqsBatchResponse response =
        SqsBatch.messages()
            .onFailure((message, cause) -> assertEquals(type, cause.getClass()))
            .process(
                Messages.of(STANDARD, "1:", "2:", "3:"),
                (body, message) -> {
                  if (message.messageId().equals("2")) {
                    throw type.getConstructor().newInstance();
                  }
                });

    assertEquals(
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}", AwsEvents.toJson(response));
  }

  @Test
  void anErrorOfTheJvmEndsTheBatchAndIsReportedWithItsRecord() {
    List<String> failed = new ArrayList<>();

    assertThrows(
        OutOfMemoryError.class,
        () ->
            SqsBatch.messages()
                .onFailure((message, cause) -> failed.add(message.messageId() + " " + cause))
                .process(
                    Messages.of(STANDARD, "1:", "2:"),
                    (body, message) -> {
                      throw new OutOfMemoryError();
                    }));

    assertEquals(List.of("1 java.lang.OutOfMemoryError"), failed);
  }

  @Test
  void anExceptionOfTheListenerFailsTheInvocation() {
    assertThrows(
        IllegalStateException.class,
        () ->
            SqsBatch.messages()
                .onFailure(
                    (message, cause) -> {
                      throw new IllegalStateException(cause);
                    })
                .process(
                    Messages.of(STANDARD, "1:"),
                    (body, message) -> {
                      throw new Exception();
                    }));
  }

  @Test
  void anInterruptionIsAFailureAndTheThreadStaysInterrupted() {
    SqsBatchResponse response =
        SqsBatch.messages()
            .onFailure((message, cause) -> {})
            .process(
                Messages.of(STANDARD, "1:"),
                (body, message) -> {
                  throw new InterruptedException();
                });

    assertTrue(Thread.interrupted());
    assertEquals(List.of("1"), Messages.failures(response));
  }

  @Test
  void anEmptyBatchSucceeds() {
    assertEquals(
        List.of(),
        Messages.failures(SqsBatch.messages().process(SqsEvent.builder().build(), failing("1"))));
  }

  private static Recorder<Message> failing(String... ids) {
    Set<String> failing = Set.of(ids);
    return new Recorder<>(message -> failing.contains(message.messageId()));
  }

  private static List<String> ids(SqsEvent event) {
    return new ArrayList<>(event.records().stream().map(Message::messageId).toList());
  }
}
