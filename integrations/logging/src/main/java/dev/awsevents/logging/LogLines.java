package dev.awsevents.logging;

import dev.awsevents.AwsEvents;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one line of an event: of JSON, or of text, as the function is configured. Lambda tells by
 * the variable {@code AWS_LAMBDA_LOG_FORMAT}.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html
 */
public final class LogLines {
  private final boolean json;
  private final boolean functionArn;
  private final boolean tenantId;

  /**
   * What makes lines.
   *
   * @param environment the variables of the process
   * @param functionArn whether lines of JSON have the ARN by which the function was invoked
   * @param tenantId whether lines of JSON have the tenant
   */
  public LogLines(Map<String, String> environment, boolean functionArn, boolean tenantId) {
    this.json = "JSON".equalsIgnoreCase(environment.get("AWS_LAMBDA_LOG_FORMAT"));
    this.functionArn = functionArn;
    this.tenantId = tenantId;
  }

  /** The line of an event, with the line break that ends it and no other. */
  public String line(LogEvent event) {
    LambdaContext invocation = LambdaContext.current();
    return json ? json(event, invocation) : text(event, invocation);
  }

  private String json(LogEvent event, @Nullable LambdaContext invocation) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("timestamp", timestamp(event.time()));
    line.put("level", event.level());
    line.put("message", event.message() == null ? "" : event.message());
    putIfThere(line, "logger", event.logger());
    putIfThere(line, InvocationKeys.REQUEST_ID, requestId(event, invocation));
    if (functionArn && invocation != null) {
      line.put("functionArn", invocation.invokedFunctionArn());
    }
    if (tenantId) {
      String tenant =
          invocation == null
              ? event.context().get(InvocationKeys.TENANT_ID)
              : invocation.tenantId();
      putIfThere(line, InvocationKeys.TENANT_ID, tenant);
    }
    LoggedFailure failure = event.failure();
    if (failure != null) {
      line.put("errorType", failure.type());
      putIfThere(line, "errorMessage", failure.message());
      List<Object> stack = new ArrayList<>();
      failure.trace().lines().map(String::strip).forEach(stack::add);
      line.put("stackTrace", stack);
    }
    event.values().forEach((name, value) -> putBeside(line, name, value));
    event
        .context()
        .forEach(
            (name, value) -> {
              if (!InvocationKeys.ALL.contains(name)) {
                putBeside(line, name, value);
              }
            });
    return AwsEvents.toJson(line, FreeFormCodec.INSTANCE) + "\n";
  }

  private static void putIfThere(
      Map<String, @Nullable Object> line, String name, @Nullable String value) {
    if (value != null) {
      line.put(name, value);
    }
  }

  /** Values of the program may have the names of others, and none of them is to be lost. */
  private static void putBeside(
      Map<String, @Nullable Object> line, String name, @Nullable Object value) {
    String free = name;
    while (line.containsKey(free)) {
      free += "_";
    }
    line.put(free, plain(value));
  }

  /** A record prints no secrets, and would write them. */
  private static @Nullable Object plain(@Nullable Object value) {
    boolean kept =
        value == null
            || value instanceof Boolean
            || value instanceof Integer
            || value instanceof Long;
    return kept ? value : String.valueOf(value);
  }

  /** CloudWatch shows carriage returns as line breaks, while each line feed begins an event. */
  private static String text(LogEvent event, @Nullable LambdaContext invocation) {
    StringBuilder line = new StringBuilder(timestamp(event.time()));
    String requestId = requestId(event, invocation);
    if (requestId != null) {
      line.append(' ').append(requestId);
    }
    line.append(' ').append(event.level());
    if (event.logger() != null) {
      line.append(' ').append(event.logger());
    }
    line.append(" - ").append(event.message());
    event
        .values()
        .forEach((name, value) -> line.append(' ').append(name).append('=').append(value));
    if (event.failure() != null) {
      line.append('\n').append(event.failure().trace().stripTrailing());
    }
    return line.toString().replace("\r\n", "\r").replace('\n', '\r') + "\n";
  }

  private static @Nullable String requestId(LogEvent event, @Nullable LambdaContext invocation) {
    return invocation == null
        ? event.context().get(InvocationKeys.REQUEST_ID)
        : invocation.requestId();
  }

  private static String timestamp(Instant time) {
    String text = time.truncatedTo(ChronoUnit.MILLIS).toString();
    // An instant leaves out the fraction of a full second.
    return text.length() == 20 ? text.substring(0, 19) + ".000Z" : text;
  }
}
