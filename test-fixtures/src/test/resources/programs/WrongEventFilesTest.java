import dev.awsevents.fixtures.junit.EventFiles;
import dev.awsevents.fixtures.junit.EventFixture;
import dev.awsevents.fixtures.junit.EventResponse;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Tests with files of their own that a user may write by mistake. */
class WrongEventFilesTest {
  @Test
  void noFile(@EventFixture(file = "nowhere.json") SqsEvent event) {}

  @Test
  void otherEvent(@EventFixture(file = "upload.json") SqsEvent event) {}

  @Test
  void otherJson(@EventFixture(file = "upload.json", type = SqsEvent.class) String json) {}

  @Test
  void broken(@EventFixture(file = "broken.json") SqsEvent event) {}

  @Test
  void fixtureAndFile(@EventFixture(value = "fifo", file = "orders/fifo.json") SqsEvent event) {}

  @Test
  void notGenerated(@EventFixture(file = "orders/fifo.response.json") Integer event) {}

  @ParameterizedTest
  @EventFiles("nowhere")
  void noFolder(SqsEvent event) {}

  @ParameterizedTest
  @EventFiles("empty")
  void nothing(SqsEvent event) {}

  @ParameterizedTest
  @EventFiles("lonely")
  void noEvent(SqsEvent event) {}

  @ParameterizedTest
  @EventFiles("upload.json")
  void noResponse(S3Event event, @EventResponse String expected) {}

  @ParameterizedTest
  @EventFiles("orders")
  void responseFirst(@EventResponse SqsBatchResponse expected, SqsEvent event) {}

  @ParameterizedTest
  @EventFiles("orders")
  void noParameter() {}
}
