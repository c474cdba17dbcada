package dev.awsevents.lambda.batch;

import static dev.awsevents.lambda.batch.Messages.FIFO;
import static dev.awsevents.lambda.batch.Messages.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.dynamodb.DynamoDbBatchResponse;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.kafka.KafkaBatchResponse;
import dev.awsevents.kafka.KafkaMskEvent;
import dev.awsevents.kafka.KafkaMskEvent.KafkaRecord;
import dev.awsevents.kinesis.KinesisBatchResponse;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.kinesis.KinesisStreamEvent.KinesisRecord;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelBatchTest {
  private static final long LONG_ENOUGH = 60;

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertTrue(latch.await(LONG_ENOUGH, TimeUnit.SECONDS), "the other record does not run");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void asManyRecordsAsAllowedAreProcessedAtTheSameTimeAndNoMore(int concurrency) {
    CyclicBarrier all = new CyclicBarrier(concurrency);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    String[] messages = new String[concurrency * 4];
    for (int i = 0; i < messages.length; i++) {
      messages[i] = i + ":";
    }

    SqsBatchResponse response =
        SqsBatch.messages()
            .parallel(threads, concurrency)
            .process(
                Messages.of(STANDARD, messages),
                (body, message) -> {
                  most.accumulateAndGet(running.incrementAndGet(), Math::max);
                  all.await(LONG_ENOUGH, TimeUnit.SECONDS);
                  running.decrementAndGet();
                });

    assertEquals(List.of(), Messages.failures(response));
    assertTrue(most.get() <= concurrency, () -> most + " at the same time");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "there are no virtual threads before")
  void virtualThreadsWillDo() throws Exception {
    // By reflection, because the library is compiled for Java 17.
    ExecutorService virtual =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    CyclicBarrier both = new CyclicBarrier(2);
    try {
      SqsBatchResponse response =
          SqsBatch.messages()
              .parallel(virtual, 2)
              .process(
                  Messages.of(STANDARD, "1:", "2:"),
                  (body, message) -> both.await(LONG_ENOUGH, TimeUnit.SECONDS));
      assertEquals(List.of(), Messages.failures(response));
    } finally {
      virtual.shutdownNow();
    }
  }

  @Test
  void failuresAreReportedInTheOrderOfTheBatch() throws Exception {
    CountDownLatch lastHasFailed = new CountDownLatch(1);
    Recorder<SqsEvent.Message> listener = new Recorder<>(message -> false);

    SqsBatchResponse response =
        SqsBatch.messages()
            .onFailure(listener)
            .parallel(threads, 3)
            .process(
                Messages.of(STANDARD, "1:", "2:", "3:"),
                (body, message) -> {
                  if (body.equals("1")) {
                    await(lastHasFailed);
                    throw new Exception("the first");
                  }
                  if (body.equals("3")) {
                    lastHasFailed.countDown();
                    throw new Exception("the last");
                  }
                });

    assertEquals(List.of("1", "3"), Messages.failures(response));
    assertEquals(2, listener.failed.size());
  }

  @Test
  void groupsOfAFifoQueueRunSideBySideAndEachInItsOrder() {
    CyclicBarrier bothGroups = new CyclicBarrier(2);
    Map<String, List<String>> processed = new ConcurrentHashMap<>();

    SqsBatchResponse response =
        SqsBatch.messages()
            .onFailure((message, cause) -> {})
            .parallel(threads, 2)
            .process(
                Messages.of(FIFO, "1:a", "2:b", "3:a", "4:b", "5:a", "6:b"),
                (body, message) -> {
                  if (body.equals("1") || body.equals("2")) {
                    bothGroups.await(LONG_ENOUGH, TimeUnit.SECONDS);
                  }
                  processed
                      .computeIfAbsent(
                          String.valueOf(message.attributes().messageGroupId()),
                          group -> Collections.synchronizedList(new ArrayList<>()))
                      .add(body);
                  if (body.equals("3")) {
                    throw new Exception("made to fail");
                  }
                });

    assertEquals(Map.of("a", List.of("1", "3"), "b", List.of("2", "4", "6")), processed);
    assertEquals(List.of("3", "5"), Messages.failures(response));
  }

  @Test
  void aStreamKeepsTheOrderOfTheWholeBatchUnlessItIsAskedForThatOfKeys() {
    Recorder<KinesisRecord> recorder = new Recorder<>(record -> false);
    KinesisStreamEvent event = kinesis("a", "b", "c", "a", "b", "c");

    KinesisBatch.records().parallel(threads, 4).process(event, recorder);

    assertEquals(event.records(), recorder.tried);
  }

  @Test
  void recordsAfterTheFirstFailureAreNotBegunAndThoseBeforeItAre() {
    KinesisStreamEvent event = kinesis("a", "b", "a", "b");
    Recorder<KinesisRecord> recorder =
        new Recorder<>(record -> record.equals(event.records().get(2)));

    // The executor processes one key after the other: first all of a, then b.
    KinesisBatchResponse response =
        KinesisBatch.records()
            .onFailure(recorder)
            .byPartitionKey()
            .parallel(Runnable::run, 1)
            .process(event, recorder);

    assertEquals(List.of(sequenceNumber(event, 2)), failures(response));
    assertEquals(
        List.of(event.records().get(0), event.records().get(2), event.records().get(1)),
        recorder.tried);
  }

  @Test
  void theCheckpointOfAStreamIsItsLowestFailureWhicheverComesFirst() {
    CountDownLatch cHasFailed = new CountDownLatch(1);
    KinesisStreamEvent event = kinesis("a", "b", "c");

    KinesisBatchResponse response =
        KinesisBatch.records()
            .onFailure((record, cause) -> cHasFailed.countDown())
            .byPartitionKey()
            .parallel(threads, 3)
            .process(
                event,
                (data, record) -> {
                  if (key(record).equals("c")) {
                    throw new Exception("c");
                  }
                  await(cHasFailed);
                  if (key(record).equals("b")) {
                    throw new Exception("b");
                  }
                });

    assertEquals(List.of(sequenceNumber(event, 1)), failures(response));
  }

  @Test
  void recordsWithTheSameKeyKeepTheirOrder() {
    KinesisStreamEvent event = kinesis("a", "b", "a", "b", "a", "b");
    Recorder<KinesisRecord> recorder = new Recorder<>(record -> false);

    KinesisBatch.records().byPartitionKey().parallel(threads, 2).process(event, recorder);

    for (String key : List.of("a", "b")) {
      assertEquals(
          event.records().stream().filter(record -> key(record).equals(key)).toList(),
          List.copyOf(recorder.tried).stream().filter(record -> key(record).equals(key)).toList());
    }
  }

  @Test
  void changesOfDifferentItemsRunSideBySide() {
    CyclicBarrier bothItems = new CyclicBarrier(2);
    DynamoDbStreamEvent event =
        TestEvents.dynamoDb(
            "orders",
            changes -> changes.insert(Map.of("id", 1), Map.of()).insert(Map.of("id", 2), Map.of()));

    DynamoDbBatchResponse response =
        DynamoDbBatch.records()
            .byItem()
            .parallel(threads, 2)
            .process(event, (item, record) -> bothItems.await(LONG_ENOUGH, TimeUnit.SECONDS));

    assertEquals(List.of(), response.batchItemFailures());
  }

  @Test
  void partitionsOfKafkaRunSideBySideAndEachReportsItsFirstFailure() {
    CyclicBarrier bothPartitions = new CyclicBarrier(2);
    KafkaMskEvent event =
        KafkaMskEvent.builder()
            .putRecords("t-0", List.of(offset(7), offset(8), offset(9)))
            .putRecords("t-1", List.of(offset(1), offset(2)))
            .build();
    Recorder<KafkaRecord> recorder = new Recorder<>(record -> record.offset() == 8);

    KafkaBatchResponse response =
        KafkaBatch.records()
            .onFailure(recorder)
            .parallel(threads, 2)
            .process(
                event,
                (value, record) -> {
                  if (record.offset() == 7 || record.offset() == 1) {
                    bothPartitions.await(LONG_ENOUGH, TimeUnit.SECONDS);
                  }
                  recorder.attempt(record);
                });

    assertEquals(
        List.of("t-0 8"),
        response.batchItemFailures().stream()
            .map(failure -> failure.itemIdentifier())
            .map(place -> place.partition() + " " + place.offset())
            .toList());
    assertEquals(4, recorder.tried.size());
  }

  @Test
  void anErrorOfTheJvmEndsTheBatchAndReachesTheCaller() {
    OutOfMemoryError error = new OutOfMemoryError();

    assertSame(
        error,
        assertThrows(
            OutOfMemoryError.class,
            () ->
                SqsBatch.messages()
                    .onFailure((message, cause) -> {})
                    .parallel(threads, 2)
                    .process(
                        Messages.of(STANDARD, "1:", "2:"),
                        (body, message) -> {
                          throw error;
                        })));
  }

  @Test
  void anExceptionOfTheListenerReachesTheCaller() {
    assertThrows(
        IllegalStateException.class,
        () ->
            SqsBatch.messages()
                .onFailure(
                    (message, cause) -> {
                      throw new IllegalStateException();
                    })
                .parallel(threads, 2)
                .process(
                    Messages.of(STANDARD, "1:"),
                    (body, message) -> {
                      throw new Exception();
                    }));
  }

  @Test
  void anExecutorThatRunsTasksAtOnceWillDo() {
    Recorder<SqsEvent.Message> recorder = new Recorder<>(message -> false);
    SqsEvent event = Messages.of(STANDARD, "1:", "2:");

    SqsBatch.messages().parallel(Runnable::run, 2).process(event, recorder);

    assertEquals(event.records(), recorder.tried);
  }

  @Test
  void anExecutorThatTakesNothingIsAnError() {
    threads.shutdown();
    Recorder<SqsEvent.Message> recorder = new Recorder<>(message -> false);

    assertThrows(
        RejectedExecutionException.class,
        () ->
            SqsBatch.messages()
                .parallel(threads, 2)
                .process(Messages.of(STANDARD, "1:"), recorder));
    assertEquals(List.of(), recorder.tried);
  }

  @Test
  void anExecutorThatTakesOnlyOneTaskProcessesAll() {
    AtomicInteger taken = new AtomicInteger();
    Executor one =
        task -> {
          if (taken.getAndIncrement() > 0) {
            throw new RejectedExecutionException();
          }
          threads.execute(task);
        };

    assertEquals(
        List.of(),
        Messages.failures(
            SqsBatch.messages()
                .parallel(one, 3)
                .process(Messages.of(STANDARD, "1:", "2:", "3:"), (body, message) -> {})));
  }

  @Test
  void anInterruptedCallerGivesBackWhatHasNotBegun() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    List<String> failures = new ArrayList<>();
    Thread caller =
        new Thread(
            () -> {
              failures.addAll(
                  Messages.failures(
                      SqsBatch.messages()
                          .parallel(threads, 1)
                          .process(
                              Messages.of(STANDARD, "1:", "2:"),
                              (body, message) -> {
                                begun.countDown();
                                await(interrupted);
                              })));
              failures.add(String.valueOf(Thread.currentThread().isInterrupted()));
            });
    caller.start();
    await(begun);
    caller.interrupt();
    while (caller.isInterrupted()) { // until the caller has noticed
      Thread.onSpinWait();
    }
    // The caller holds the lock while it notes the interruption, and workers need it to go on.
    interrupted.countDown();
    caller.join();

    assertEquals(List.of("2", "true"), failures);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void theConcurrencyIsAtLeastOne(int concurrency) {
    assertThrows(
        IllegalArgumentException.class, () -> SqsBatch.messages().parallel(threads, concurrency));
  }

  @Test
  void anEmptyBatchNeedsNoThread() {
    Executor none =
        task -> {
          throw new RejectedExecutionException();
        };

    assertEquals(
        List.of(),
        Messages.failures(
            SqsBatch.messages()
                .parallel(none, 2)
                .stopBefore(dev.awsevents.function.LambdaContext.builder().build(), Duration.ZERO)
                .process(SqsEvent.builder().build(), (body, message) -> {})));
  }

  private static KinesisStreamEvent kinesis(String... keys) {
    KinesisStreamEvent.Builder event = KinesisStreamEvent.builder();
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      String number = "4966" + i;
      event.addRecords(r -> r.kinesis(k -> k.partitionKey(key).sequenceNumber(number)));
    }
    return event.build();
  }

  private static String key(KinesisRecord record) {
    return String.valueOf(record.kinesis().partitionKey());
  }

  private static String sequenceNumber(KinesisStreamEvent event, int index) {
    return event.records().get(index).kinesis().sequenceNumber();
  }

  private static List<String> failures(KinesisBatchResponse response) {
    return response.batchItemFailures().stream()
        .map(KinesisBatchResponse.BatchItemFailure::itemIdentifier)
        .toList();
  }

  private static KafkaRecord offset(long offset) {
    return KafkaRecord.builder().topic("t").offset(offset).build();
  }
}
