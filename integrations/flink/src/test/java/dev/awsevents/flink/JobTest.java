package dev.awsevents.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInfo;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Jobs in which Flink may use no generic type, so that Kryo has no part in them. */
class JobTest {
  @Test
  void allEventsPassFromTaskToTask() throws Exception {
    StreamExecutionEnvironment environment = Jobs.environment();
    DataStream<LambdaEvent> events =
        environment
            .fromData(messages(), PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO)
            .flatMap(new Reading<>(AwsEventSchema.of(LambdaEvent.class)))
            .returns(AwsEventTypeInformation.of(LambdaEvent.class))
            .rebalance()
            .filter(event -> true)
            .keyBy(event -> event.getClass().getName())
            .map(event -> event)
            .returns(AwsEventTypeInformation.of(LambdaEvent.class));

    assertThat(collected(events))
        .containsExactlyInAnyOrderElementsOf(messages().stream().map(AwsEvents::readAny).toList());
  }

  @Test
  void flinkFindsTypesThatAreInItsConfiguration() throws Exception {
    Configuration configuration = new Configuration();
    configuration.setString(
        "pipeline.serialization-config",
        SqsEvent.class.getName()
            + ": {type: typeinfo, class: "
            + AwsEventTypeInfoFactory.class.getName()
            + "}");
    StreamExecutionEnvironment environment = Jobs.environment(configuration);
    SqsEvent event = Fixtures.load(SqsEvent.class);

    DataStream<SqsEvent> events = environment.fromData(SqsEvent.class, event).map(new Same());

    assertThat(events.getType()).isEqualTo(AwsEventTypeInformation.of(SqsEvent.class));
    assertThat(collected(events.rebalance())).containsExactly(event);
  }

  /** A function without a lambda, so that Flink finds out about its result by itself. */
  private static final class Same implements MapFunction<SqsEvent, SqsEvent> {
    private static final long serialVersionUID = 1L;

    @Override
    public SqsEvent map(SqsEvent event) {
      return event;
    }
  }

  @Test
  void fieldsOfOtherClassesAreFoundByTheirAnnotation() throws Exception {
    StreamExecutionEnvironment environment = Jobs.environment();
    Received received = new Received();
    received.event = Fixtures.load(SqsEvent.class);
    received.times = 3;

    List<Received> after = collected(environment.fromData(Received.class, received).rebalance());

    assertThat(after).hasSize(1);
    assertThat(after.get(0)).isNotSameAs(received).usingRecursiveComparison().isEqualTo(received);
  }

  /**
   * A class as Flink wants them: public, with public fields and a constructor without arguments.
   */
  public static final class Received {
    @TypeInfo(AwsEventTypeInfoFactory.class)
    public @Nullable SqsEvent event;

    public int times;
  }

  @Test
  void brokenMessagesFailTheJobOrAreIgnored() throws Exception {
    List<byte[]> messages = List.of("{".getBytes(UTF_8), Fixtures.json(SqsEvent.class));
    AwsEventSchema<SqsEvent> schema = AwsEventSchema.of(SqsEvent.class);

    assertThatThrownBy(() -> collected(read(messages, schema)))
        .hasStackTraceContaining("dev.awsevents.EventFormatException");
    assertThat(collected(read(messages, schema.ignoreParseErrors())))
        .containsExactly(Fixtures.load(SqsEvent.class));
  }

  private static DataStream<SqsEvent> read(List<byte[]> messages, AwsEventSchema<SqsEvent> schema) {
    return Jobs.environment()
        .fromData(messages, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO)
        .flatMap(new Reading<>(schema))
        .returns(schema.getProducedType());
  }

  /** The work of a connector with its messages. */
  private static final class Reading<T> implements FlatMapFunction<byte[], T> {
    private static final long serialVersionUID = 1L;

    private final AwsEventSchema<T> schema;

    Reading(AwsEventSchema<T> schema) {
      this.schema = schema;
    }

    @Override
    public void flatMap(byte[] message, Collector<T> out) throws Exception {
      schema.deserialize(message, out);
    }
  }

  private static List<byte[]> messages() {
    return Jobs.EVENTS.stream().map(AwsEvents::toBytes).toList();
  }

  private static <T> List<T> collected(DataStream<T> stream) throws Exception {
    return stream.executeAndCollect(10_000);
  }
}
