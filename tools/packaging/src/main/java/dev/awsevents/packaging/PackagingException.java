package dev.awsevents.packaging;

/** A function cannot be packaged. The message says why, and what to do. */
public final class PackagingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PackagingException(String message) {
    super(message);
  }

  PackagingException(String message, Throwable cause) {
    super(message, cause);
  }
}
