package dev.awsevents.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import dev.awsevents.logging.InvocationMdc;
import dev.awsevents.logging.LogEvent;
import dev.awsevents.logging.LogLines;
import dev.awsevents.logging.LoggedFailure;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/**
 * Writes one line of JSON or text for each event: {@code <encoder
 * class="dev.awsevents.logging.logback.LambdaEncoder"/>}.
 */
public final class LambdaEncoder extends EncoderBase<ILoggingEvent> {
  private final Map<String, String> environment;
  private boolean functionArn;
  private boolean tenantId;
  private @Nullable LogLines lines;

  /** An encoder; Logback makes it. */
  public LambdaEncoder() {
    this(System.getenv());
  }

  LambdaEncoder(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Whether lines of JSON have the ARN by which the function was invoked; otherwise they have not.
   */
  public void setFunctionArn(boolean functionArn) {
    this.functionArn = functionArn;
  }

  /** Whether lines of JSON have the tenant; otherwise they have not. */
  public void setTenantId(boolean tenantId) {
    this.tenantId = tenantId;
  }

  @Override
  public void start() {
    lines = new LogLines(environment, functionArn, tenantId);
    InvocationMdc.install();
    super.start();
  }

  @Override
  public byte[] headerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] footerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    LogLines form = lines;
    if (form == null) {
      throw new IllegalStateException("the encoder is not started");
    }
    return form.line(
            new LogEvent(
                event.getInstant(),
                level(event.getLevel()),
                event.getLoggerName(),
                event.getFormattedMessage(),
                failure(event.getThrowableProxy()),
                event.getMDCPropertyMap(),
                values(event.getKeyValuePairs())))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String level(Level level) {
    return level.isGreaterOrEqual(Level.ERROR) ? "ERROR" : level.toString();
  }

  private static @Nullable LoggedFailure failure(@Nullable IThrowableProxy failure) {
    return failure == null
        ? null
        : new LoggedFailure(
            failure.getClassName(), failure.getMessage(), ThrowableProxyUtil.asString(failure));
  }

  private static Map<String, @Nullable Object> values(@Nullable List<KeyValuePair> pairs) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    if (pairs != null) {
      pairs.forEach(pair -> values.put(pair.key, pair.value));
    }
    return values;
  }
}
