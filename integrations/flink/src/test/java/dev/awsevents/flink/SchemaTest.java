package dev.awsevents.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.LambdaEvent;
import dev.awsevents.UnidentifiedEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.eventbridge.s3.S3ObjectCreated;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.sqs.SqsEvent;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.SimpleCounter;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.util.UserCodeClassLoader;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final byte[] NO_LIST = "{\"Records\": {\"body\": \"secret\"}}".getBytes(UTF_8);

  @Test
  void messagesAreReadAndWrittenAsPayloads() {
    AwsEventSchema<SqsEvent> schema = AwsEventSchema.of(SqsEvent.class);
    SqsEvent event = Fixtures.load(SqsEvent.class);

    assertThat(schema.deserialize(Fixtures.json(SqsEvent.class))).isEqualTo(event);
    assertThat(schema.serialize(event)).isEqualTo(AwsEvents.toBytes(event));
    assertThat(schema.getProducedType()).isEqualTo(AwsEventTypeInformation.of(SqsEvent.class));
    assertThat(schema.isEndOfStream(event)).isFalse();
  }

  @Test
  void messagesOfAnyEventAreIdentified() {
    AwsEventSchema<LambdaEvent> schema = AwsEventSchema.of(LambdaEvent.class);

    assertThat(Jobs.EVENTS)
        .allSatisfy(
            event -> {
              byte[] message = AwsEvents.toBytes(event);
              assertThat(schema.deserialize(message)).isEqualTo(AwsEvents.readAny(message));
              assertThat(schema.serialize(event)).isEqualTo(message);
            });
    assertThat(schema.deserialize("[]".getBytes(UTF_8))).isInstanceOf(UnidentifiedEvent.class);
  }

  @Test
  void detailsAreReadAsTheTypeThatIsGiven() {
    AwsEventSchema<EventBridgeEvent<S3ObjectCreated>> schema =
        AwsEventSchema.of(EventBridgeEvent.class, S3ObjectCreated.class);
    String message =
        "{\"detail-type\":\"mine\",\"source\":\"mine\",\"detail\":{\"bucket\":{\"name\":\"b\"}}}";

    EventBridgeEvent<S3ObjectCreated> event =
        requireNonNull(schema.deserialize(message.getBytes(UTF_8)));

    assertThat(event.detail().bucket().name()).isEqualTo("b");
    assertThat(new String(schema.serialize(event), UTF_8)).isEqualTo(message);
  }

  @Test
  void brokenMessageFailsWithItsPlaceAndWithoutItsContent() {
    AwsEventSchema<SqsEvent> schema = AwsEventSchema.of(SqsEvent.class);

    assertThatThrownBy(() -> schema.deserialize(NO_LIST))
        .isInstanceOf(EventFormatException.class)
        .hasMessageContaining("$.Records")
        .hasMessageNotContaining("secret");
  }

  @Test
  void brokenMessageIsPassedOverIfTheSchemaIsToIgnoreIt() {
    AwsEventSchema<SqsEvent> schema = AwsEventSchema.of(SqsEvent.class).ignoreParseErrors();

    assertThat(schema.deserialize(NO_LIST)).isNull();
    assertThat(schema.deserialize("{".getBytes(UTF_8))).isNull();
    assertThat(schema.deserialize(Fixtures.json(SqsEvent.class))).isNotNull();
  }

  @Test
  void messagesThatAreIgnoredAreCounted() {
    Map<String, Counter> counters = new HashMap<>();
    AwsEventSchema<SqsEvent> schema = AwsEventSchema.of(SqsEvent.class).ignoreParseErrors();
    schema.open(
        new DeserializationSchema.InitializationContext() {
          @Override
          public MetricGroup getMetricGroup() {
            return new UnregisteredMetricsGroup() {
              @Override
              public Counter counter(String name) {
                return counters.computeIfAbsent(name, unused -> new SimpleCounter());
              }
            };
          }

          @Override
          public UserCodeClassLoader getUserCodeClassLoader() {
            throw new UnsupportedOperationException();
          }
        });

    schema.deserialize(NO_LIST);
    schema.deserialize(Fixtures.json(SqsEvent.class));
    schema.deserialize("".getBytes(UTF_8));

    assertThat(counters.get("ignoredMessages")).extracting(Counter::getCount).isEqualTo(2L);
  }

  @Test
  void eventOfAnotherKindIsABrokenMessageForAnInterfaceOfEvents() {
    AwsEventSchema<HttpRequestEvent> schema = AwsEventSchema.of(HttpRequestEvent.class);

    assertThatThrownBy(() -> schema.deserialize(Fixtures.json(SqsEvent.class)))
        .isInstanceOf(EventFormatException.class);
    assertThat(schema.ignoreParseErrors().deserialize(Fixtures.json(SqsEvent.class))).isNull();
  }

  @Test
  void messageWithoutContentIsPassedOver() {
    assertThat(AwsEventSchema.of(SqsEvent.class).deserialize(null)).isNull();
  }

  @Test
  void classWithoutCodecIsRefusedAtOnce() {
    assertThatThrownBy(() -> AwsEventSchema.of(String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String");
    assertThatThrownBy(() -> AwsEventTypeInformation.of(EventBridgeEvent.class, String.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
