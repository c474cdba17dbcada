package dev.awsevents.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sender in {@code X-Forwarded-For}. Each proxy appends the address that it got the
 * request from.
 */
final class SourceAddress {
  private SourceAddress() {}

  static @Nullable String of(List<String> headers) {
    if (headers.isEmpty()) {
      return null;
    }
    String last = headers.get(headers.size() - 1);
    String address = withoutPort(last.substring(last.lastIndexOf(',') + 1).trim());
    return address.isEmpty() ? null : address;
  }

  /** A load balancer can be set to add the port: {@code 192.0.2.7:51234}, {@code [::1]:51234}. */
  private static String withoutPort(String address) {
    if (address.startsWith("[") && address.indexOf(']') > 0) {
      return address.substring(1, address.indexOf(']'));
    }
    int colon = address.indexOf(':');
    return colon >= 0 && colon == address.lastIndexOf(':') ? address.substring(0, colon) : address;
  }
}
