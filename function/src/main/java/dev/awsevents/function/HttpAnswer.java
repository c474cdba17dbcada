package dev.awsevents.function;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to an HTTP request. */
final class HttpAnswer {
  private static final byte[] NO_BODY = {};

  private final int status;
  private final List<String> namesAndValues;
  private byte[] body = NO_BODY;
  private @Nullable String bodyProblem;
  private boolean closesConnection;
  private boolean repeated;

  /**
   * An answer without a body.
   *
   * @param namesAndValues of the headers: each name, and after it the value
   */
  HttpAnswer(int status, List<String> namesAndValues) {
    this.status = status;
    this.namesAndValues = namesAndValues;
  }

  int status() {
    return status;
  }

  /** The value of the first header with this name, in any case; null if there is none. */
  @Nullable String header(String name) {
    for (int i = 0; i < namesAndValues.size(); i += 2) {
      if (namesAndValues.get(i).equalsIgnoreCase(name)) {
        return namesAndValues.get(i + 1);
      }
    }
    return null;
  }

  /** Whether a header, which may be there several times, has a value other than the first. */
  boolean hasConflict(String name) {
    String first = header(name);
    for (int i = 0; i < namesAndValues.size(); i += 2) {
      if (namesAndValues.get(i).equalsIgnoreCase(name)
          && !namesAndValues.get(i + 1).equals(first)) {
        return true;
      }
    }
    return false;
  }

  byte[] body() {
    return body;
  }

  void setBody(byte[] bytes) {
    body = bytes;
  }

  /** Why the body is not there as a whole; null if it is. */
  @Nullable String bodyProblem() {
    return bodyProblem;
  }

  /** Nobody knows where the next answer would begin, so the connection is of no more use. */
  void setBodyProblem(String problem) {
    bodyProblem = problem;
    closesConnection = true;
  }

  boolean closesConnection() {
    return closesConnection;
  }

  void setClosesConnection() {
    closesConnection = true;
  }

  /** Whether the request had to be sent again. The server may have got it twice. */
  boolean isRepeated() {
    return repeated;
  }

  HttpAnswer repeated() {
    repeated = true;
    return this;
  }
}
