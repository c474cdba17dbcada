package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.JsonLimits;
import dev.awsevents.runtime.text.RecordText;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackDepthTest {
  /**
   * Less than a third of what Java gives a thread on most systems. Measured on Java 17, a small
   * thread needs 166 kB to read, compare, hash and print, and 243 kB to write or to print a record.
   */
  private static final long STACK_SIZE = 288 * 1024;

  @ParameterizedTest
  @CsvSource({"[, ]", "'{\"a\":', }"})
  void deepestDocumentFitsIntoASmallStack(String opening, String closing)
      throws InterruptedException {
    byte[] document =
        (opening.repeat(JsonLimits.STANDARD_DEPTH)
                + "1"
                + closing.repeat(JsonLimits.STANDARD_DEPTH))
            .getBytes(UTF_8);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable all =
        () -> {
          Object value = Outcome.read(document);
          assertNotNull(value);
          assertTrue(Outcome.skips(document));
          assertEquals(document.length, Outcome.write(value).length);
          assertEquals(value, Outcome.read(document));
          assertEquals(value.hashCode(), value.hashCode());
          assertEquals(value.toString(), value.toString());
          assertNotNull(new RecordText("Record").add("value", value).toString());
        };
    Thread thread = new Thread(null, all, "small stack", STACK_SIZE);
    thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    assertNull(failure.get());
  }
}
