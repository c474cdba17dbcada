import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awsevents.AwsEvents;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.junit.EventFixture;
import dev.awsevents.fixtures.junit.EventSource;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsEvent;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Tests that a user may write. */
class EventParametersTest {
  private final S3Event upload;
  private SqsEvent prepared;

  EventParametersTest(@EventFixture S3Event upload) {
    this.upload = upload;
  }

  @BeforeEach
  void prepare(@EventFixture("empty-body") SqsEvent event) {
    prepared = event;
  }

  @Test
  void ordinaryPayload(@EventFixture SqsEvent event) {
    assertEquals(Fixtures.load(SqsEvent.class), event);
  }

  @Test
  void namedPayload(@EventFixture("fifo") SqsEvent event) {
    assertEquals(Fixtures.load(SqsEvent.class, "fifo"), event);
  }

  @Test
  void genericPayload(@EventFixture EventBridgeEvent<Map<String, Object>> event) {
    assertFalse(event.detail().isEmpty());
  }

  @Test
  void json(
      @EventFixture(type = SqsEvent.class) byte[] bytes,
      @EventFixture(type = SqsEvent.class, value = "fifo") String text) {
    assertEquals(Fixtures.load(SqsEvent.class), AwsEvents.read(bytes, SqsEvent.class));
    assertEquals(Fixtures.load(SqsEvent.class, "fifo"), AwsEvents.read(text, SqsEvent.class));
  }

  @Test
  void constructorAndLifeCycle() {
    assertEquals(Fixtures.load(S3Event.class), upload);
    assertEquals(Fixtures.load(SqsEvent.class, "empty-body"), prepared);
  }

  @ParameterizedTest
  @EventSource(SqsEvent.class)
  void everyVariation(SqsEvent event) {
    assertFalse(event.records().isEmpty());
  }

  @ParameterizedTest(name = "<{0}>")
  @EventSource(SqsEvent.class)
  void ownName(SqsEvent event, @EventFixture S3Event other) {
    assertEquals(upload, other);
  }
}
