package dev.awsevents.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaEvent;
import dev.awsevents.UnidentifiedEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializerTest {
  static List<Class<?>> types() {
    return Fixtures.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void allPayloadsAreReadAsTheyWereWritten(Class<T> type) throws IOException {
    List<T> payloads = Fixtures.all(type);

    assertThat(afterSerialization(serializer(type), payloads)).isEqualTo(payloads);
  }

  @Test
  void allEventsAreReadAsTheyWereWrittenWhereTheirTypeIsNotKnown() throws IOException {
    assertThat(afterSerialization(serializer(LambdaEvent.class), Jobs.EVENTS))
        .isEqualTo(Jobs.EVENTS);
  }

  @Test
  void eventsThatNothingIdentifiesKeepTheirType() throws IOException {
    LambdaEvent empty = SqsEvent.builder().build();
    LambdaEvent unknown = AwsEvents.readAny("{\"a\":1}");

    assertThat(unknown).isInstanceOf(UnidentifiedEvent.class);
    assertThat(afterSerialization(serializer(LambdaEvent.class), List.of(empty, unknown)))
        .isEqualTo(List.of(empty, unknown));
  }

  @Test
  void membersThatNoTypeKnowsAreKept() throws IOException {
    SqsEvent event =
        AwsEvents.read("{\"Records\":[{\"new\":[1,null]}],\"x\":\"y\"}", SqsEvent.class);

    SqsEvent read = afterSerialization(serializer(SqsEvent.class), List.of(event)).get(0);

    assertThat(AwsEvents.toJson(read)).isEqualTo(AwsEvents.toJson(event)).contains("\"new\"");
  }

  @Test
  void payloadsAreImmutableAndNotCopied() {
    TypeSerializer<SqsEvent> serializer = serializer(SqsEvent.class);
    SqsEvent event = Fixtures.load(SqsEvent.class);

    assertThat(serializer.isImmutableType()).isTrue();
    assertThat(serializer.copy(event)).isSameAs(event);
    assertThat(serializer.copy(event, event)).isSameAs(event);
  }

  @Test
  void classThatIsNotThereIsNamedAsTheCause() throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeUTF("com.example.Gone");

    assertThatThrownBy(
            () ->
                serializer(LambdaEvent.class)
                    .deserialize(new DataInputDeserializer(out.getCopyOfBuffer())))
        .isInstanceOf(IOException.class)
        .hasMessage("an event in the stream or state has a class that is not there")
        .hasStackTraceContaining("com.example.Gone");
  }

  private static <T> TypeSerializer<T> serializer(Class<T> type) {
    return AwsEventTypeInformation.of(type).createSerializer(new SerializerConfigImpl());
  }

  /** What is read of what was written, copied in its written form, as between tasks. */
  private static <T> List<T> afterSerialization(TypeSerializer<T> serializer, List<T> payloads)
      throws IOException {
    DataOutputSerializer written = new DataOutputSerializer(1024);
    for (T payload : payloads) {
      serializer.serialize(payload, written);
    }
    DataInputDeserializer in = new DataInputDeserializer(written.getCopyOfBuffer());
    DataOutputSerializer copied = new DataOutputSerializer(1024);
    for (int i = 0; i < payloads.size(); i++) {
      serializer.copy(in, copied);
    }
    assertThat(in.available()).isZero();
    DataInputDeserializer copy = new DataInputDeserializer(copied.getCopyOfBuffer());
    List<T> read = new ArrayList<>();
    for (int i = 0; i < payloads.size(); i++) {
      read.add(serializer.deserialize(copy));
    }
    assertThat(copy.available()).isZero();
    return read;
  }
}
