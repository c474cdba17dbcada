package dev.awsevents.lambda.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.awsevents.sqs.SqsEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Without a listener, failures are logged. */
@Isolated("it listens to a logger that the tests beside it write to")
class FailureLogTest {
  /** A field, because the JDK forgets a logger and its handlers if nobody refers to it. */
  private final Logger logger = Logger.getLogger("dev.awsevents.lambda.batch");

  private final List<LogRecord> records = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord logged) {
          records.add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
  }

  @Test
  void aFailureIsLoggedWithItsCause() {
    Exception cause = new Exception("no stock");
    SqsBatch.process(
        SqsEvent.builder().addRecords(m -> m.messageId("m-1").body("secret")).build(),
        message -> {
          throw cause;
        });

    assertEquals(1, records.size());
    assertEquals(Level.SEVERE, records.get(0).getLevel());
    assertEquals("Batch item m-1 failed", records.get(0).getMessage());
    assertSame(cause, records.get(0).getThrown());
  }

  @Test
  void aListenerTakesThePlaceOfTheLog() {
    SqsBatch.process(
        SqsEvent.builder().addRecords(m -> m.messageId("m-1")).build(),
        message -> {
          throw new Exception("no stock");
        },
        (message, cause) -> {});

    assertEquals(List.of(), records);
  }
}
