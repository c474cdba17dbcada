package dev.awsevents.logging.log4j;

import dev.awsevents.logging.LogEvent;
import dev.awsevents.logging.LogLines;
import dev.awsevents.logging.LoggedFailure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.logging.log4j.core.config.Node;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginAttribute;
import org.apache.logging.log4j.core.config.plugins.PluginFactory;
import org.apache.logging.log4j.core.layout.AbstractStringLayout;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.Message;
import org.jspecify.annotations.Nullable;

/** Writes one line of JSON or text for each event: {@code <LambdaLayout/>} in an appender. */
@Plugin(name = "LambdaLayout", category = Node.CATEGORY, elementType = "layout")
public final class LambdaLayout extends AbstractStringLayout {
  private final LogLines lines;

  LambdaLayout(Map<String, String> environment, boolean functionArn, boolean tenantId) {
    super(StandardCharsets.UTF_8);
    lines = new LogLines(environment, functionArn, tenantId);
  }

  /**
   * A layout; Log4j makes it.
   *
   * @param functionArn whether lines of JSON have the ARN by which the function was invoked
   * @param tenantId whether lines of JSON have the tenant
   */
  @PluginFactory
  public static LambdaLayout createLayout(
      @PluginAttribute("functionArn") boolean functionArn,
      @PluginAttribute("tenantId") boolean tenantId) {
    InvocationThreadContext.install();
    return new LambdaLayout(System.getenv(), functionArn, tenantId);
  }

  @Override
  public String toSerializable(org.apache.logging.log4j.core.LogEvent event) {
    Throwable failure = event.getThrown();
    return lines.line(
        new LogEvent(
            Instant.ofEpochMilli(event.getTimeMillis()),
            event.getLevel().getStandardLevel().name(),
            event.getLoggerName(),
            event.getMessage().getFormattedMessage(),
            failure == null ? null : LoggedFailure.of(failure),
            event.getContextData().toMap(),
            values(event.getMessage())));
  }

  /** A message may be a map. */
  private static Map<String, @Nullable Object> values(Message message) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    if (message instanceof MapMessage<?, ?> map) {
      map.forEach((name, value) -> values.put(name, value));
    }
    return values;
  }
}
