package dev.awsevents.fuzzing;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A document, and the type that it is to be read as.
 *
 * @param type a generated type
 * @param document any bytes
 */
@SuppressWarnings("ArrayRecordComponent") // is never compared
record Payload(Class<?> type, byte[] document) {
  /** The value; empty if the library refuses the document. Any other exception is a finding. */
  Optional<Object> read() {
    try {
      return Optional.of(AwsEvents.read(document, type));
    } catch (EventFormatException e) {
      return Optional.empty();
    }
  }

  /** For the message of a finding. */
  @Override
  public String toString() {
    return type.getName() + ": " + new String(document, StandardCharsets.UTF_8);
  }
}
