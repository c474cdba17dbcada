package dev.awsevents.runtime.foreign;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.json.PathName;
import org.jspecify.annotations.Nullable;

/**
 * Says what Jackson could not read. Jackson's own message quotes the payload, so neither the
 * message nor the exception that has it is passed on.
 */
final class JacksonFailure {
  private final StringBuilder path = new StringBuilder("$");

  /** Adds a step to the path: into a member if there is a name, otherwise into a list. */
  void step(@Nullable String name, int index) {
    if (name == null) {
      path.append('[').append(index).append(']');
    } else {
      PathName.append(path, name);
    }
  }

  /** The payload is not JSON, or does not fit the type. */
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
