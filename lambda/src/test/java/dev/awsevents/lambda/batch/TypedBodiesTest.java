package dev.awsevents.lambda.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.EventFormatException;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.eventbridge.ec2.Ec2InstanceStateChange;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.kafka.KafkaMskEvent;
import dev.awsevents.kafka.KafkaSelfManagedEvent;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.sqs.SqsEvent;
import dev.awsevents.value.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The processor gets the body as a type; a body that cannot be read fails its record only. */
class TypedBodiesTest {
  record Instance(String state) {}

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String[] BODIES = {
    "{\"state\":\"stopped\"}", "[\"secret\"", "{\"state\":\"running\"}"
  };

  private final List<@Nullable Object> bodies = new ArrayList<>();
  private final List<Throwable> causes = new ArrayList<>();

  private <B> BodyProcessor<@Nullable B, Object> processor() {
    return (body, record) -> bodies.add(body);
  }

  private void failed(Object record, Throwable cause) {
    causes.add(cause);
  }

  private static Ec2InstanceStateChange generated(String state) {
    return Ec2InstanceStateChange.builder().state(new Ec2InstanceStateChange.State(state)).build();
  }

  /** All four sources have the same factories. */
  static List<Arguments> readers() {
    Class<Ec2InstanceStateChange> type = Ec2InstanceStateChange.class;
    List<Object> generated = List.of(generated("stopped"), generated("running"));
    List<Object> own = List.of(new Instance("stopped"), new Instance("running"));
    List<Object> freeForm = List.of(Map.of("state", "stopped"), Map.of("state", "running"));
    TypeReference<Map<String, String>> map = new TypeReference<>() {};
    ObjectMapper jackson2 = new ObjectMapper();
    return List.of(
        Arguments.of("sqs", SqsBatch.of(type), generated),
        Arguments.of("sqs", SqsBatch.of(Ec2InstanceStateChange.codec()), generated),
        Arguments.of("sqs", SqsBatch.of(Object.class), freeForm),
        Arguments.of("sqs", SqsBatch.of(Instance.class, MAPPER), own),
        Arguments.of("sqs", SqsBatch.of(Instance.class, jackson2), own),
        Arguments.of("sqs", SqsBatch.of(map.getType(), MAPPER), freeForm),
        Arguments.of("kinesis", KinesisBatch.of(type), generated),
        Arguments.of("kinesis", KinesisBatch.of(Ec2InstanceStateChange.codec()), generated),
        Arguments.of("kinesis", KinesisBatch.of(Instance.class, MAPPER), own),
        Arguments.of("kinesis", KinesisBatch.of(map.getType(), MAPPER), freeForm),
        Arguments.of("kafka", KafkaBatch.of(type), generated),
        Arguments.of("kafka", KafkaBatch.of(Ec2InstanceStateChange.codec()), generated),
        Arguments.of("kafka", KafkaBatch.of(Instance.class, MAPPER), own),
        Arguments.of("kafka", KafkaBatch.of(map.getType(), MAPPER), freeForm));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void aBodyThatCannotBeReadFailsItsRecord(String source, Batch<?, ?> batch, List<Object> read) {
    assertEquals(1, process(batch));

    // A stream stops at its failure.
    assertEquals(source.equals("sqs") ? read : read.subList(0, 1), bodies);
    assertEquals(1, causes.size());
    assertEquals(EventFormatException.class, causes.get(0).getClass());
    assertEquals(false, String.valueOf(causes.get(0).getMessage()).contains("secret"));
  }

  private int process(Batch<?, ?> batch) {
    if (batch instanceof SqsBatch<?> sqs) {
      SqsEvent event = TestEvents.sqs(BODIES);
      return sqs.onFailure(this::failed).process(event, processor()).batchItemFailures().size();
    }
    if (batch instanceof KinesisBatch<?> kinesis) {
      KinesisStreamEvent event = TestEvents.kinesis(BODIES);
      return kinesis.onFailure(this::failed).process(event, processor()).batchItemFailures().size();
    }
    KafkaMskEvent event =
        TestEvents.kafka(
            "clicks",
            records -> Arrays.stream(BODIES).forEach(body -> records.record("same key", body)));
    return ((KafkaBatch<?>) batch)
        .onFailure(this::failed)
        .process(event, processor())
        .batchItemFailures()
        .size();
  }

  @Test
  void bodiesThatAreNotReadStayAsTheyAre() {
    SqsBatch.messages().process(TestEvents.sqs("x"), processor());
    KinesisBatch.records().process(TestEvents.kinesis("y"), processor());
    KafkaBatch.records().process(TestEvents.kafka("t", r -> r.record("key", "z")), processor());

    assertEquals(List.of("x", Bytes.ofUtf8("y"), Bytes.ofUtf8("z")), bodies);
  }

  @Test
  void aRecordOfKafkaWithoutValueHasNullInItsPlace() {
    KafkaMskEvent event = TestEvents.kafka("t", records -> records.record("key", null));
    KafkaSelfManagedEvent selfManaged =
        KafkaSelfManagedEvent.builder().putAllRecords(event.records()).build();

    KafkaBatch.of(Instance.class, MAPPER).process(event, processor());
    KafkaBatch.of(Ec2InstanceStateChange.class).process(selfManaged, processor());

    assertEquals(Arrays.asList(null, null), bodies);
  }

  private static final DynamoDbStreamEvent CHANGES =
      TestEvents.dynamoDb(
          "instances",
          changes ->
              changes
                  .insert(Map.of("state", "stopped"), Map.of())
                  .remove(Map.of("state", "running"), Map.of()));

  static List<Arguments> items() {
    return List.of(
        Arguments.of(DynamoDbBatch.of(Ec2InstanceStateChange.class), generated("stopped")),
        Arguments.of(DynamoDbBatch.of(Instance.class, MAPPER), new Instance("stopped")),
        Arguments.of(
            DynamoDbBatch.of(Instance.class, new ObjectMapper()), new Instance("stopped")));
  }

  @ParameterizedTest
  @MethodSource("items")
  void theProcessorGetsTheItemAndNullForOneThatWasRemoved(DynamoDbBatch<?> batch, Object inserted) {
    assertEquals(List.of(), batch.process(CHANGES, processor()).batchItemFailures());
    assertEquals(Arrays.asList(inserted, null), bodies);
  }

  @Test
  void attributesThatAreNotReadStayAsTheyAre() {
    DynamoDbBatch.records().process(CHANGES, processor());

    assertEquals(List.of(CHANGES.records().get(0).dynamodb().newImage(), Map.of()), bodies);
  }

  @Test
  void aStreamWithoutNewImagesIsAnError() {
    DynamoDbStreamEvent keysOnly =
        DynamoDbStreamEvent.builder()
            .addRecords(
                r ->
                    r.eventName(DynamoDbStreamEvent.EventName.INSERT)
                        .dynamodb(change -> change.sequenceNumber("1")))
            .build();

    DynamoDbBatch.of(Instance.class, MAPPER).onFailure(this::failed).process(keysOnly, processor());

    assertEquals(
        "expected a new image: the view type of the stream must be NEW_IMAGE or"
            + " NEW_AND_OLD_IMAGES at $.dynamodb.NewImage",
        causes.get(0).getMessage());
  }

  @Test
  void aTypeThatCannotBeReadIsAnErrorBeforeAnyBatch() {
    assertThrows(IllegalArgumentException.class, () -> SqsBatch.of(Instance.class));
    assertThrows(IllegalArgumentException.class, () -> KinesisBatch.of(Instance.class));
    assertThrows(IllegalArgumentException.class, () -> KafkaBatch.of(Instance.class));
    assertThrows(IllegalArgumentException.class, () -> DynamoDbBatch.of(Instance.class));
  }
}
