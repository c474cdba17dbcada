package dev.awsevents.function.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a response, whatever its form.
 *
 * @param status the HTTP status code
 * @param headers all but {@code Set-Cookie}
 * @param cookies values of {@code Set-Cookie}
 * @param body text, or base64
 * @param base64 whether the body is base64
 */
record ResponseContent(
    int status,
    ResponseHeaders headers,
    List<String> cookies,
    @Nullable String body,
    boolean base64) {}
