package dev.awsevents.site.browser.code;

/** A value that no call of builders gives, such as a null in a map inside of a list. */
public final class InexpressibleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InexpressibleException(String message) {
    super(message);
  }
}
