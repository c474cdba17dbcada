package dev.awsevents.lambda.runtimeapi;

import java.nio.charset.StandardCharsets;

/**
 * What a function has posted to the Runtime API.
 *
 * @param path the last part of the address: {@code response} or {@code error}
 * @param body the posted document
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Outcome(String path, byte[] body) {
  /** The response of an invocation that succeeded. */
  public String response() {
    return expect("response");
  }

  /** The error document of an invocation, or of an initialization, that failed. */
  public String error() {
    return expect("error");
  }

  private String expect(String expected) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (!path.equals(expected)) {
      throw new AssertionError("expected a " + expected + " but the function posted " + text);
    }
    return text;
  }
}
