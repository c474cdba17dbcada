package dev.awsevents.function;

import java.io.IOException;

/** The Runtime API does not work, so that the process cannot go on. */
final class RuntimeApiException extends IOException {
  RuntimeApiException(String message) {
    super(message);
  }

  RuntimeApiException(String message, IOException cause) {
    super(message, cause);
  }
}
