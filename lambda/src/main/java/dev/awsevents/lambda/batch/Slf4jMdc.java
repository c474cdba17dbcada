package dev.awsevents.lambda.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Carries the MDC of SLF4J to another thread. */
final class Slf4jMdc {
  private Slf4jMdc() {}

  static Runnable wrap(Runnable task) {
    Map<String, String> carried = MDC.getCopyOfContextMap();
    return () -> {
      Map<String, String> before = MDC.getCopyOfContextMap();
      set(carried);
      try {
        task.run();
      } finally {
        set(before);
      }
    };
  }

  private static void set(@Nullable Map<String, String> entries) {
    if (entries == null) {
      MDC.clear();
    } else {
      MDC.setContextMap(entries);
    }
  }
}
