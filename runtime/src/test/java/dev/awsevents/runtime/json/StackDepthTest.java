package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackDepthTest {
  /** Half of what Java gives a thread on most systems. Measured on Java 17, it takes 312 kB. */
  private static final long STACK_SIZE = 512 * 1024;

  @ParameterizedTest
  @CsvSource({"[, ]", "'{\"a\":', }"})
  void deepestDocumentTakesNoMoreThanHalfOfAStack(String opening, String closing)
      throws InterruptedException {
    byte[] document =
        (opening.repeat(JsonLimits.MAX_DEPTH) + "1" + closing.repeat(JsonLimits.MAX_DEPTH))
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
        };
    Thread thread = new Thread(null, all, "half a stack", STACK_SIZE);
    thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    assertNull(failure.get());
  }
}
