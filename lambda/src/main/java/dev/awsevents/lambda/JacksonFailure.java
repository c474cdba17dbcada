package dev.awsevents.lambda;

import dev.awsevents.EventFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Says what Jackson could not read without Jackson's own message, which quotes the payload, and so
 * without Jackson's exception as the cause.
 */
final class JacksonFailure {
  /** A name longer than this is cut: it may be content of the payload. */
  private static final int MAX_NAME_LENGTH = 40;

  private final StringBuilder path = new StringBuilder("$");

  /** Goes down one step: into a member if it has a name, otherwise into a list. */
  void step(@Nullable String name, int index) {
    if (name == null) {
      path.append('[').append(index).append(']');
    } else {
      path.append('.').append(name, 0, Math.min(name.length(), MAX_NAME_LENGTH));
    }
  }

  /** The payload is not JSON, or not what the type asks for. */
  EventFormatException ofValue(String type, Exception reason, long byteOffset) {
    return new EventFormatException(
        "Jackson cannot read " + type + " (" + reason.getClass().getSimpleName() + ")",
        path.toString(),
        byteOffset);
  }

  /** The type is none that Jackson can read, whatever the payload. */
  static IllegalStateException ofType(String type, Exception reason) {
    return new IllegalStateException("Jackson cannot read " + type, reason);
  }
}
