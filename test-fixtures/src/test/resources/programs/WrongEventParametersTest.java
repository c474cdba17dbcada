import dev.awsevents.fixtures.junit.EventFixture;
import dev.awsevents.fixtures.junit.EventSource;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Tests that a user may write by mistake. */
class WrongEventParametersTest {
  @Test
  void unknownName(@EventFixture("fofo") SqsEvent event) {}

  @Test
  void unknownType(@EventFixture Integer number) {}

  @Test
  void typeWithoutPayloads(@EventFixture SqsEvent.Message message) {}

  @Test
  void jsonOfWhat(@EventFixture String text) {}

  @Test
  void twoTypes(@EventFixture(type = S3Event.class) SqsEvent event) {}

  @ParameterizedTest
  @EventSource(SqsEvent.Message.class)
  void runsOverNothing(SqsEvent.Message message) {}

  @ParameterizedTest
  @EventSource(String.class)
  void runsOverAnotherType(String text) {}
}
