package dev.awsevents.function;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the log as Lambda reads them if its format is JSON: it takes {@code level} and {@code
 * timestamp} from them.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html
 */
final class JsonLine {
  private JsonLine() {}

  /** A line with a text that the function has printed. */
  static byte[] of(String message, String level, @Nullable LambdaContext context) {
    Map<String, Object> line = begin(level, message, context == null ? null : context.requestId());
    return text(line).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A line with a failure.
   *
   * @param trace the stack trace, as it is printed
   */
  static String ofFailure(String type, String message, String trace, @Nullable String requestId) {
    Map<String, Object> line = begin("ERROR", message, requestId);
    line.put("errorType", type);
    line.put("errorMessage", message);
    List<Object> stack = new ArrayList<>();
    trace.lines().map(String::strip).forEach(stack::add);
    line.put("stackTrace", stack);
    return text(line);
  }

  private static Map<String, Object> begin(
      String level, String message, @Nullable String requestId) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("timestamp", timestamp(Instant.now()));
    line.put("level", level);
    line.put("message", message);
    if (requestId != null) {
      line.put("requestId", requestId);
    }
    return line;
  }

  /** With three digits of a second, also where an instant would leave them out. */
  static String timestamp(Instant time) {
    String text = time.truncatedTo(ChronoUnit.MILLIS).toString();
    return text.length() == 20 ? text.substring(0, 19) + ".000Z" : text;
  }

  private static String text(Map<String, Object> line) {
    return AwsEvents.toJson(line, FreeFormCodec.INSTANCE) + "\n";
  }
}
