package dev.awsevents.lambda.http;

import java.util.Map;

/** Headers where each has one value and cookies have no field of their own. */
final class SingleValueHeaders {
  private SingleValueHeaders() {}

  /**
   * The headers, {@code Set-Cookie} among them.
   *
   * @param remedy what to do about several cookies
   * @throws IllegalStateException if there are several cookies: joined by commas they would mean
   *     something else (RFC 6265, 3), and to drop one would go unnoticed
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
