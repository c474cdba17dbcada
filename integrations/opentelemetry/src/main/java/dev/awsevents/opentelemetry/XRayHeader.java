package dev.awsevents.opentelemetry;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;

/**
 * The tracing header of X-Ray: {@code
 * Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1}.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader
 */
final class XRayHeader {
  /** Of {@code 1-}, eight digits of the time, {@code -} and 24 digits more. */
  private static final int ROOT_LENGTH = 35;

  private XRayHeader() {}

  /** The span that the header names; an invalid context if it names none. */
  static SpanContext parse(String header) {
    String trace = "";
    String span = "";
    TraceFlags flags = TraceFlags.getDefault();
    for (String field : header.split(";", -1)) {
      String text = field.strip();
      if (text.startsWith("Root=1-") && text.length() == "Root=".length() + ROOT_LENGTH) {
        trace = text.substring(7, 15) + text.substring(16);
      } else if (text.startsWith("Parent=")) {
        span = text.substring(7);
      } else if (text.equals("Sampled=1")) {
        flags = TraceFlags.getSampled();
      }
    }
    return SpanContext.createFromRemoteParent(trace, span, flags, TraceState.getDefault());
  }
}
