package dev.awsevents.lambda.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import com.amazonaws.services.lambda.runtime.Context;
import dev.awsevents.AwsEvents;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.sqs.SqsEvent;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Without a listener, failures are logged: by SLF4J, or else by the JDK. */
@Isolated("it listens to loggers that the tests beside it write to")
class FailureLogTest {
  private static final String NAME = "dev.awsevents.lambda.batch";

  private final Logger logback = (Logger) LoggerFactory.getLogger(NAME);
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();

  /** A field, because the JDK forgets a logger and its handlers if nobody refers to it. */
  private final java.util.logging.Logger jdk = java.util.logging.Logger.getLogger(NAME);

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
    events.start();
    logback.addAppender(events);
    logback.setAdditive(false);
    jdk.addHandler(handler);
    jdk.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    logback.detachAppender(events);
    logback.setAdditive(true);
    jdk.removeHandler(handler);
    jdk.setUseParentHandlers(true);
  }

  @Test
  void aFailureIsLoggedBySlf4jWithItsCause() {
    Exception cause = new Exception("no stock");
    SqsBatch.process(
        SqsEvent.builder().addRecords(m -> m.messageId("m-1").body("secret")).build(),
        message -> {
          throw cause;
        });

    assertEquals(1, events.list.size());
    assertEquals("[ERROR] Batch item m-1 failed", events.list.get(0).toString());
    assertSame(cause, ((ThrowableProxy) events.list.get(0).getThrowableProxy()).getThrowable());
    assertEquals(List.of(), records);
  }

  @Test
  void aListenerTakesThePlaceOfTheLog() {
    SqsBatch.messages()
        .onFailure((message, cause) -> {})
        .process(
            Messages.of(Messages.STANDARD, "1:"),
            (body, message) -> {
              throw new Exception("no stock");
            });

    assertEquals(List.of(), events.list);
  }

  @Test
  void whatIsGivenBackIsLogged() {
    LambdaContext context = LambdaContext.builder().deadline(Instant.EPOCH).build();
    SqsBatch.messages()
        .stopBefore(context, Duration.ofSeconds(2))
        .process(Messages.of(Messages.STANDARD, "1:", "2:"), (body, message) -> {});

    assertEquals(1, events.list.size());
    assertEquals(
        "[WARN] 2 of 2 batch items were not begun, because less than PT2S is left",
        events.list.get(0).toString());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void withoutALibraryBehindSlf4jOrWithoutSlf4jTheJdkLogs(boolean slf4j) throws Exception {
    List<Class<?>> libraries =
        new ArrayList<>(
            List.of(
                FailingBatch.class,
                SqsBatch.class,
                SqsEvent.class,
                AwsEvents.class,
                LambdaContext.class,
                Context.class));
    if (slf4j) {
      libraries.add(LoggerFactory.class);
    }
    URL[] urls = libraries.stream().map(FailureLogTest::origin).distinct().toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      loader.loadClass(FailingBatch.class.getName()).getMethod("run").invoke(null);
    }

    assertEquals(1, records.size());
    assertEquals("Batch item m-1 failed", records.get(0).getMessage());
    assertEquals("no stock", records.get(0).getThrown().getMessage());
    assertEquals(List.of(), events.list);
  }

  private static URL origin(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
