package dev.awsevents.logging;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a program has logged, whatever it has logged it with.
 *
 * @param level one of Lambda's: {@code TRACE}, {@code DEBUG}, {@code INFO}, {@code WARN}, {@code
 *     ERROR}, {@code FATAL}
 * @param logger the name of the logger
 * @param context the MDC, or what else the thread has said about its work
 * @param values what the program has said about this event, beside its message
 */
public record LogEvent(
    Instant time,
    String level,
    @Nullable String logger,
    @Nullable String message,
    @Nullable LoggedFailure failure,
    Map<String, String> context,
    Map<String, @Nullable Object> values) {}
