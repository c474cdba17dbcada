package dev.awsevents.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Scalars and names to put into a document, as JSON text. */
final class NewValues {
  private static final int MAX_CHARACTERS = 24;

  /** What is at the border of a rule: of numbers, times, base64, encodings and escapes. */
  private static final List<String> SCALARS =
      List.of(
          "null",
          "true",
          "false",
          "\"\"",
          "\" \"",
          "\"null\"",
          "\"true\"",
          "\"False\"",
          "0",
          "-0",
          "1",
          "-1",
          "0.0",
          "1.0",
          "1.50",
          "1e5",
          "1E0",
          "1e-7",
          "-1.5E+10",
          "1e400",
          "1e999999",
          "2147483647",
          "2147483648",
          "9007199254740993",
          "9223372036854775807",
          "-9223372036854775808",
          "9223372036854775808",
          "123456789012345678901234567890",
          "1764460800",
          "1764460800.123",
          "1764460800123",
          "1.764460800123E9",
          "\"0\"",
          "\"-0\"",
          "\"007\"",
          "\"+1\"",
          "\"1.0\"",
          "\"1e5\"",
          "\"1E400\"",
          "\"NaN\"",
          "\"-Infinity\"",
          "\" 1\"",
          "\"9223372036854775808\"",
          "\"1764460800\"",
          "\"1764460800123\"",
          "\"1764460800.5\"",
          "\"2026-03-01T10:20:30Z\"",
          "\"2026-03-01T10:20:30.123456789+02:00\"",
          "\"2026-03-01T24:00:00Z\"",
          "\"2026-02-30T00:00:00Z\"",
          "\"2026-03-01 10:20:30\"",
          "\"2026-03-01\"",
          "\"2026-03-01T10:20Z\"",
          "\"+12026-03-01T10:20:30Z\"",
          "\"0000-01-01T00:00:00Z\"",
          "\"01/Mar/2026:10:20:30 +0000\"",
          "\"Sun, 01 Mar 2026 10:20:30 GMT\"",
          "\"2026-12-31T23:59:60Z\"",
          "\"YQ==\"",
          "\"YQ\"",
          "\"YR==\"",
          "\"Y Q==\"",
          "\"_-8=\"",
          "\"+/8=\"",
          "\"====\"",
          "\"H4sIAAAAAAAA/6uuBQBDv6ajAgAAAA==\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\\u0000\"",
          "\"\\ud83d\\ude00\"",
          "\"\u00e9\u20ac\ud83d\ude00\"",
          "\"%\"",
          "\"%C3%A9\"",
          "\"%ff\"",
          "\"a=b&a=c&d\"",
          "\"&&=&\"",
          "\"a=%\"",
          "\"a+b\"",
          "\"/a%20b?c=d\"",
          "\"a=b; c=d\"",
          "\"; =\"",
          "\"text/plain; charset=utf-16\"",
          "\"text/plain;charset=x-no\"",
          "\"a,b\"",
          "\"203.0.113.8, 198.51.100.9\"",
          "\"[::1]:443\"",
          "\"{}\"",
          "\"[]\"",
          "\"{\\\"a\\\":1}\"",
          "\"GET\"",
          "\"$default\"",
          "\"arn:aws:sqs:eu-north-1:1:q.fifo\"");

  private static final List<String> NAMES =
      List.of(
          "\"\"",
          "\"a\"",
          "\"A\"",
          "\"unknownFields\"",
          "\"Records\"",
          "\"records\"",
          "\"body\"",
          "\"version\"",
          "\"detail-type\"",
          "\"source\"",
          "\"eventSource\"",
          "\"EventSource\"",
          "\"requestContext\"",
          "\"headers\"",
          "\"multiValueHeaders\"",
          "\"isBase64Encoded\"",
          "\"content-type\"",
          "\"Content-Type\"",
          "\"cookie\"",
          "\"cookies\"",
          "\"S\"",
          "\"N\"",
          "\"BOOL\"",
          "\"NULL\"",
          "\"L\"",
          "\"M\"",
          "\"\\u0061\"",
          "\"\u00e9\"",
          "\"\\ud800\"",
          "\"a.b[0]\"",
          "\"stage\"",
          "\"path\"",
          "\"rawPath\"",
          "\"rawQueryString\"",
          "\"t-0\"");

  private final FuzzedDataProvider data;

  NewValues(FuzzedDataProvider data) {
    this.data = data;
  }

  String scalar() {
    return switch (data.consumeInt(0, 5)) {
      case 0 -> JsonValue.quoted(data.consumeString(MAX_CHARACTERS));
      case 1 -> Long.toString(data.consumeLong());
      case 2 -> '"' + data.consumeAsciiString(MAX_CHARACTERS) + '"';
      default -> data.pickValue(SCALARS);
    };
  }

  String name() {
    return data.consumeInt(0, 3) == 0
        ? JsonValue.quoted(data.consumeString(MAX_CHARACTERS))
        : data.pickValue(NAMES);
  }

  /** A string that holds a document, in the ways in which services embed one. */
  String embedded(JsonValue document) {
    byte[] json = document.toBytes();
    return switch (data.consumeInt(0, 2)) {
      case 0 -> JsonValue.quoted(new String(json, StandardCharsets.UTF_8));
      case 1 -> base64(json);
      default -> base64(gzip(json));
    };
  }

  private static String base64(byte[] content) {
    return '"' + Base64.getEncoder().encodeToString(content) + '"';
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
