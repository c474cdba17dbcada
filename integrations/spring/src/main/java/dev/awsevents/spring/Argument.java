package dev.awsevents.spring;

import dev.awsevents.http.HttpRequestEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a function is called with.
 *
 * @param request the HTTP request that waits for the answer; null if there is none
 */
record Argument(@Nullable Object value, @Nullable HttpRequestEvent request) {
  static final Argument NONE = new Argument(null, null);

  static Argument of(@Nullable Object event) {
    return new Argument(event, event instanceof HttpRequestEvent request ? request : null);
  }
}
