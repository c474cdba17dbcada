package dev.awsevents.lambda.batch;

import static dev.awsevents.lambda.batch.Messages.FIFO;
import static dev.awsevents.lambda.batch.Messages.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.lambda.AwsContexts;
import dev.awsevents.sqs.SqsEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rest of a batch is given back before the function times out. */
class DeadlineTest {
  private static final Executor HERE = Runnable::run;

  private final AtomicReference<Duration> remaining = new AtomicReference<>(Duration.ofSeconds(10));

  private final Deadline deadline = new Deadline(remaining::get, Duration.ofSeconds(4));

  /** Each message takes three seconds. */
  private void takeTime() {
    remaining.updateAndGet(left -> left.minusSeconds(3));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void messagesThatHaveNotBegunAreReported(boolean parallel) {
    SqsBatch<String> batch = SqsBatch.messages();
    batch = batch.with(batch.settings.withDeadline(deadline));

    assertEquals(
        List.of("3", "4"),
        Messages.failures(
            (parallel ? batch.parallel(HERE, 1) : batch)
                .process(
                    Messages.of(STANDARD, "1:", "2:", "3:", "4:"), (body, message) -> takeTime())));
  }

  @Test
  void aGroupOfAFifoQueueIsGivenBackFromTheFirstMessageThatHasNotBegun() {
    SqsBatch<String> batch = SqsBatch.messages();

    assertEquals(
        List.of("3", "4"),
        Messages.failures(
            batch
                .with(batch.settings.withDeadline(deadline))
                .process(
                    Messages.of(FIFO, "1:a", "2:b", "3:a", "4:b"), (body, message) -> takeTime())));
  }

  @Test
  void theCheckpointOfAStreamIsTheFirstRecordThatHasNotBegun() {
    KinesisStreamEvent event = Fixtures.load(KinesisStreamEvent.class);
    remaining.set(Duration.ofSeconds(6));
    KinesisBatch<?> batch = KinesisBatch.records();

    assertEquals(
        event.records().get(1).kinesis().sequenceNumber(),
        batch
            .with(batch.settings.withDeadline(deadline))
            .process(event, (data, record) -> takeTime())
            .batchItemFailures()
            .get(0)
            .itemIdentifier());
  }

  @Test
  void anExecutorThatDoesNotBeginIsNotWaitedForLongerThanTheDeadline() {
    SqsBatch<String> batch = SqsBatch.messages();
    Executor never = task -> remaining.set(Duration.ofSeconds(4));

    assertEquals(
        List.of("1"),
        Messages.failures(
            batch
                .with(batch.settings.withDeadline(deadline))
                .parallel(never, 1)
                .process(Messages.of(STANDARD, "1:"), (body, message) -> {})));
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "3600, true"})
  void theTimeComesFromTheContext(long secondsLeft, boolean begins) {
    LambdaContext context =
        LambdaContext.builder().deadline(Instant.now().plusSeconds(secondsLeft)).build();
    Recorder<SqsEvent.Message> recorder = new Recorder<>(message -> false);
    SqsEvent event = Messages.of(STANDARD, "1:");
    Duration margin = Duration.ofSeconds(1);

    SqsBatch.messages().stopBefore(context, margin).process(event, recorder);
    SqsBatch.messages().stopBefore(AwsContexts.toAws(context), margin).process(event, recorder);

    assertEquals(begins ? twice(event) : List.of(), recorder.tried);
  }

  private static List<SqsEvent.Message> twice(SqsEvent event) {
    return List.of(event.records().get(0), event.records().get(0));
  }

  @Test
  void theMarginIsNotNegative() {
    LambdaContext context = LambdaContext.builder().build();

    assertThrows(
        IllegalArgumentException.class,
        () -> SqsBatch.messages().stopBefore(context, Duration.ofMillis(-1)));
  }
}
