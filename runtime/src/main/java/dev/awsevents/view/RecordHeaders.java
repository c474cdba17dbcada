package dev.awsevents.view;

import dev.awsevents.value.Bytes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of a topic, with headers whose names may occur again. */
public interface RecordHeaders {
  /** The headers, one name with its bytes each. */
  List<Map<String, Bytes>> headers();

  /**
   * The last value of a header, as text in UTF-8. Null if there is none.
   *
   * @param name case matters, as it does to Kafka
   */
  default @Nullable String header(String name) {
    String value = null;
    for (@Nullable Map<String, Bytes> header : headers()) {
      // The payload may have a null in the place of a header.
      Bytes bytes = header == null ? null : header.get(name);
      if (bytes != null) {
        value = bytes.utf8();
      }
    }
    return value;
  }

  /** The tracing header of X-Ray, {@code X-Amzn-Trace-Id}. Null if there is none. */
  default @Nullable String traceHeader() {
    return header("X-Amzn-Trace-Id");
  }

  /** The place of the record in a trace as W3C's Trace Context has it. Null if there is none. */
  default @Nullable String traceparent() {
    return header("traceparent");
  }

  /** What vendors say about the trace, by W3C's Trace Context. Null if there is nothing. */
  default @Nullable String tracestate() {
    return header("tracestate");
  }
}
