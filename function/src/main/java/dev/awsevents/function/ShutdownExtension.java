package dev.awsevents.function;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An internal extension that waits for no events. It only makes Lambda send SIGTERM. */
final class ShutdownExtension extends Thread {
  private static final String ROOT = "/2020-01-01/extension/";
  private static final String IDENTIFIER = "Lambda-Extension-Identifier";

  private final HttpConnection http;
  private String identifier = "";

  ShutdownExtension(String address) {
    super("awsevents-extension");
    setDaemon(true);
    http = new HttpConnection(address);
  }

  /** A function works without it. So a failure is a warning, as in aws-lambda-go. */
  void register() {
    try {
      HttpAnswer response =
          http.exchange(
              "POST",
              ROOT + "register",
              "Lambda-Extension-Name: awsevents-shutdown\r\n" + RuntimeApiConnection.JSON,
              "{\"events\":[]}".getBytes(StandardCharsets.US_ASCII));
      String value = response.header(IDENTIFIER);
      if (response.status() == 200 && value != null) {
        identifier = value;
        start();
      } else {
        warn("status " + response.status());
      }
    } catch (RuntimeApiException e) {
      warn(e.getMessage());
    }
  }

  private static void warn(@Nullable String reason) {
    System.err.println("awsevents: Lambda will not send SIGTERM: " + reason);
  }

  /** Lambda waits for this request before it ends the initialization. It never answers. */
  @Override
  public void run() {
    try {
      http.exchange("GET", ROOT + "event/next", IDENTIFIER + ": " + identifier + "\r\n", null);
    } catch (RuntimeApiException e) {
      // Then the process is about to end.
    }
  }
}
