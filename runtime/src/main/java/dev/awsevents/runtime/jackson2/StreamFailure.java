package dev.awsevents.runtime.jackson2;

import java.io.IOException;

/** Carries a checked exception of Jackson through the codecs. */
final class StreamFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final IOException failure;

  StreamFailure(IOException failure) {
    super(null, failure, false, false);
    this.failure = failure;
  }

  IOException failure() {
    return failure;
  }
}
