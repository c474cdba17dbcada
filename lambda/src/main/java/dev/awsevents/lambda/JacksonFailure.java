package dev.awsevents.lambda;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.json.PathName;
import org.jspecify.annotations.Nullable;

/**
 * Says what Jackson could not read. Jackson's own message quotes the payload, so neither the message
 * nor the exception that has it is passed on.
 */
final class JacksonFailure {
  private final StringBuilder path = new StringBuilder("$");

  /** Goes down one step: into a member if it has a name, otherwise into a list. */
  void step(@Nullable String name, int index) {
    if (name == null) {
      path.append('[').append(index).append(']');
    } else {
      PathName.append(path, name);
    }
  }

  /** The payload is not JSON, or not what the type asks for. */
  EventFormatException ofValue(String type, Exception reason, long byteOffset) {
    return new EventFormatException(
        "Jackson cannot read " + type + " (" + reason.getClass().getSimpleName() + ")",
        path.toString(),
        byteOffset);
  }

  /** Jackson cannot read the type, whatever the payload. */
  static IllegalStateException ofType(String type, Exception reason) {
    return new IllegalStateException("Jackson cannot read " + type, reason);
  }
}
