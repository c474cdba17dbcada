package dev.awsevents.function.http;

import java.util.Map;

/** Headers for services that take one value of each header and have no field for cookies. */
final class SingleValueHeaders {
  private SingleValueHeaders() {}

  /**
   * The headers, {@code Set-Cookie} included.
   *
   * @param remedy what to do about several cookies, for the message of the error
   * @throws IllegalStateException if there are several cookies: joined by commas they would mean
   *     something else (RFC 6265, 3), and nobody would notice if one were dropped
   */
  static Map<String, String> of(ResponseContent content, String remedy) {
    Map<String, String> headers = content.headers().joined();
    if (content.cookies().size() > 1) {
      throw new IllegalStateException(
          "the response sets "
              + content.cookies().size()
              + " cookies, but the sender of the request takes one value of each header; "
              + remedy);
    }
    if (!content.cookies().isEmpty()) {
      headers.put("set-cookie", content.cookies().get(0));
    }
    return headers;
  }
}
