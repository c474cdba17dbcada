package dev.awsevents;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Responses that a function streams: a JSON prelude with status and headers, eight NUL bytes, then
 * the body. Such a response is not a JSON document, so {@link AwsEvents} does not read or write it.
 *
 * <pre>{@code
 * StreamedResponse.writePrelude(FunctionUrlStreamingResponse.builder().statusCode(200).build(), out);
 * body.transferTo(out);
 * }</pre>
 */
public final class StreamedResponse {
  /** The content type that a function sets on its response, so that Lambda expects a prelude. */
  public static final String CONTENT_TYPE = "application/vnd.awslambda.http-integration-response";

  private static final int SEPARATOR_LENGTH = 8;

  /** API Gateway looks for the end of the prelude within the first 16 KB. */
  private static final int MAX_PRELUDE_LENGTH = 16 * 1024;

  private StreamedResponse() {}

  /**
   * Writes the prelude and the separator. The caller writes the body to the same stream afterwards.
   *
   * @param prelude a value of a generated type such as {@code FunctionUrlStreamingResponse}
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if the type is not a generated one, or the prelude is longer
   *     than 16 KB
   */
  public static void writePrelude(Object prelude, OutputStream out) throws IOException {
    byte[] json = AwsEvents.toBytes(prelude);
    if (json.length > MAX_PRELUDE_LENGTH) {
      throw new IllegalArgumentException(
          "a prelude may have at most " + MAX_PRELUDE_LENGTH + " bytes, not " + json.length);
    }
    out.write(json);
    out.write(new byte[SEPARATOR_LENGTH]);
  }

  /**
   * Reads the prelude and the separator, and leaves the stream at the first byte of the body.
   *
   * @throws IOException if the stream fails or ends before the body begins
   * @throws EventFormatException if there is no separator within 16 KB, or the prelude is not JSON
   *     or its structure does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public static <T> T readPrelude(InputStream in, Class<T> type) throws IOException {
    ByteArrayOutputStream prelude = new ByteArrayOutputStream();
    int nulls = 0;
    while (nulls < SEPARATOR_LENGTH) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the response ends before its body begins");
      }
      prelude.write(next);
      nulls = next == 0 ? nulls + 1 : 0;
      if (prelude.size() > MAX_PRELUDE_LENGTH + SEPARATOR_LENGTH) {
        throw new EventFormatException(
            "expected eight NUL bytes within the first " + MAX_PRELUDE_LENGTH, "$", prelude.size());
      }
    }
    byte[] bytes = prelude.toByteArray();
    return AwsEvents.read(java.util.Arrays.copyOf(bytes, bytes.length - SEPARATOR_LENGTH), type);
  }
}
