package dev.awsevents.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.kafka.KafkaBatchResponse;
import dev.awsevents.kafka.KafkaMskEvent;
import dev.awsevents.kafka.KafkaMskEvent.KafkaRecord;
import dev.awsevents.kafka.KafkaSelfManagedEvent;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.lambda.batch.BodyProcessor;
import dev.awsevents.lambda.batch.DynamoDbBatch;
import dev.awsevents.lambda.batch.KafkaBatch;
import dev.awsevents.lambda.batch.KinesisBatch;
import dev.awsevents.lambda.batch.SqsBatch;
import dev.awsevents.sqs.SqsEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A batch is refused as a whole, or its response names the records that failed. */
class BatchFuzzTest {
  private static final Payloads PAYLOADS =
      Payloads.of(
          Set.of(
                  SqsEvent.class,
                  KinesisStreamEvent.class,
                  DynamoDbStreamEvent.class,
                  KafkaMskEvent.class,
                  KafkaSelfManagedEvent.class)
              ::contains);

  @FuzzTest
  void namesTheRecordsThatFailed(FuzzedDataProvider data) {
    Payload payload = PAYLOADS.next(data);
    payload.read().ifPresent(event -> process(event, new Processor(data)));
  }

  private static void process(Object event, Processor processor) {
    try {
      if (event instanceof SqsEvent sqs) {
        process(sqs, processor);
      } else if (event instanceof KinesisStreamEvent kinesis) {
        process(kinesis, processor);
      } else if (event instanceof DynamoDbStreamEvent dynamoDb) {
        process(dynamoDb, processor);
      } else if (event instanceof KafkaMskEvent msk) {
        check(
            msk.records(),
            KafkaBatch.records().onFailure(processor::failed).process(msk, processor),
            processor);
      } else if (event instanceof KafkaSelfManagedEvent own) {
        check(
            own.records(),
            KafkaBatch.records().onFailure(processor::failed).process(own, processor),
            processor);
      }
    } catch (IllegalArgumentException e) {
      // A record without the identifier that the response would need.
      assertEquals(List.of(), processor.tried);
    }
  }

  private static void process(SqsEvent event, Processor processor) {
    List<String> reported =
        SqsBatch.messages()
            .onFailure(processor::failed)
            .process(event, processor)
            .batchItemFailures()
            .stream()
            .map(failure -> failure.itemIdentifier())
            .toList();
    List<String> expected =
        event.records().stream()
            .filter(message -> processor.lacks(message))
            .map(SqsEvent.Message::messageId)
            .toList();
    assertEquals(expected, reported);
  }

  private static void process(KinesisStreamEvent event, Processor processor) {
    List<String> reported =
        KinesisBatch.records()
            .onFailure(processor::failed)
            .process(event, processor)
            .batchItemFailures()
            .stream()
            .map(failure -> failure.itemIdentifier())
            .toList();
    processor.triedAllUpToTheFirstFailure(event.records());
    assertEquals(
        processor.failed.stream()
            .map(record -> ((KinesisStreamEvent.KinesisRecord) record).kinesis().sequenceNumber())
            .toList(),
        reported);
  }

  private static void process(DynamoDbStreamEvent event, Processor processor) {
    List<String> reported =
        DynamoDbBatch.records()
            .onFailure(processor::failed)
            .process(event, processor)
            .batchItemFailures()
            .stream()
            .map(failure -> failure.itemIdentifier())
            .toList();
    processor.triedAllUpToTheFirstFailure(event.records());
    assertEquals(
        processor.failed.stream()
            .map(
                record -> ((DynamoDbStreamEvent.DynamoDbRecord) record).dynamodb().sequenceNumber())
            .toList(),
        reported);
  }

  private static void check(
      Map<String, List<KafkaRecord>> partitions, KafkaBatchResponse response, Processor processor) {
    assertEquals(processor.failed.size(), response.batchItemFailures().size());
    response
        .batchItemFailures()
        .forEach(
            failure -> {
              List<KafkaRecord> records = partitions.get(failure.itemIdentifier().partition());
              assertTrue(
                  records.stream()
                      .anyMatch(
                          record -> record.offset().equals(failure.itemIdentifier().offset())));
            });
  }

  /** Fails where the data says so. */
  private static final class Processor implements BodyProcessor<Object, Object> {
    private final FuzzedDataProvider data;
    private final List<Object> tried = new ArrayList<>();
    private final List<Object> failed = new ArrayList<>();

    Processor(FuzzedDataProvider data) {
      this.data = data;
    }

    @Override
    public void process(Object body, Object record) throws Exception {
      tried.add(record);
      if (data.consumeBoolean()) {
        throw new Exception("failed");
      }
    }

    void failed(Object record, Throwable cause) {
      assertEquals("failed", cause.getMessage());
      failed.add(record);
    }

    /** Whether a record failed or was not tried. Equal records of a batch are different ones. */
    boolean lacks(Object record) {
      return tried.stream().noneMatch(other -> other == record)
          || failed.stream().anyMatch(other -> other == record);
    }

    void triedAllUpToTheFirstFailure(List<?> records) {
      int expected = failed.isEmpty() ? records.size() : tried.size();
      assertEquals(records.subList(0, expected), tried);
      assertTrue(failed.size() <= 1);
    }
  }
}
