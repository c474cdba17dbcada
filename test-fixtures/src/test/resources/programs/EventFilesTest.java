import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.junit.EventFiles;
import dev.awsevents.fixtures.junit.EventFixture;
import dev.awsevents.fixtures.junit.EventResponse;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;

/** Tests with files of their own that a user may write. */
class EventFilesTest {
  private static final SqsBatchResponse NO_FAILURES =
      SqsBatchResponse.builder().batchItemFailures(List.of()).build();

  @Test
  void file(
      @EventFixture(file = "orders/fifo.json") SqsEvent event,
      @EventFixture(file = "/upload.json") LambdaEvent upload) {
    assertEquals(Fixtures.load(SqsEvent.class, "fifo"), event);
    assertInstanceOf(S3Event.class, upload);
  }

  @Test
  void json(
      @EventFixture(file = "upload.json") byte[] bytes,
      @EventFixture(file = "upload.json", type = S3Event.class) String text) {
    assertEquals(AwsEvents.read(bytes, S3Event.class), AwsEvents.read(text, S3Event.class));
  }

  @Test
  void generic(
      @EventFixture(file = "placed.json") EventBridgeEvent<S3Event> typed,
      @EventFixture(file = "placed.json") EventBridgeEvent<Map<String, Object>> free) {
    assertEquals("shipped", typed.detail().records().get(0).eventName().value());
    assertTrue(free.detail().containsKey("Records"));
  }

  @ParameterizedTest
  @EventFiles("orders")
  void pairs(SqsEvent event, @EventResponse SqsBatchResponse expected, TestInfo info) {
    assertEquals(NO_FAILURES, expected);
    assertTrue(info.getDisplayName().contains(event.records().get(0).eventSourceArn().endsWith("fifo") ? "fifo" : "ordinary"));
  }

  @ParameterizedTest
  @EventFiles({"orders/ordinary.json", "orders/fifo.json"})
  void textOfPairs(byte[] event, @EventResponse String expected) {
    assertEquals("{\"batchItemFailures\":[]}", expected);
    AwsEvents.readAs(event, SqsEvent.class);
  }

  @ParameterizedTest
  @EventFiles("orders/ordinary.json")
  void withoutResponse(SqsEvent event) {
    assertEquals(Fixtures.load(SqsEvent.class), event);
  }

  @ParameterizedTest
  @EventFiles("packed")
  void folderInJar(SqsEvent event) {
    assertEquals(Fixtures.load(SqsEvent.class), event);
  }
}
