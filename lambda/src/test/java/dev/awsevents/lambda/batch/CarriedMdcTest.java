package dev.awsevents.lambda.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Threads that process records have the MDC of the handler. */
class CarriedMdcTest {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final List<@Nullable String> seen = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void end() {
    MDC.clear();
    thread.shutdownNow();
  }

  private void look() {
    seen.add(MDC.get("tenant"));
    seen.add(MDC.get("own"));
  }

  private void process(int times) {
    String[] messages = new String[times];
    Arrays.fill(messages, "1:");
    SqsBatch.messages()
        .parallel(thread, 1)
        .process(Messages.of(Messages.STANDARD, messages), (body, message) -> look());
  }

  @Test
  void theThreadHasTheMdcMeanwhileAndItsOwnAgainAfterwards() throws Exception {
    thread.submit(() -> MDC.put("own", "x")).get();
    MDC.put("tenant", "blue");
    process(2);
    thread.submit(this::look).get();

    assertEquals(Arrays.asList("blue", null, "blue", null, null, "x"), seen);
  }

  @Test
  void anEmptyMdcIsCarriedToo() throws Exception {
    thread.submit(() -> MDC.put("own", "x")).get();
    MDC.clear();
    process(1);

    assertEquals(Arrays.asList(null, null), seen);
  }
}
