package dev.awsevents.function.http;

import dev.awsevents.StreamedResponse;
import dev.awsevents.functionurl.FunctionUrlStreamingResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP response that is sent while it is made: first status, headers and cookies, then the bytes
 * of the body as they are written. The first byte, {@link #flush()} or {@link #close()} sends the
 * head.
 *
 * <p>Several threads must not use it at the same time.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html">Response
 *     streaming for Lambda functions</a>
 */
public final class HttpResponseStream extends OutputStream {
  private static final String SET_COOKIE = "set-cookie";
  private static final String CONTENT_TYPE = "content-type";

  private final OutputStream out;
  private final ResponseHeaders headers = new ResponseHeaders();
  private final ResponseHeaders cookies = new ResponseHeaders();
  private int status = 200;
  private @Nullable ByteArrayOutputStream undetected;
  private boolean headSent;

  /**
   * A response that is written to any stream, head included, as Lambda gets it. {@link
   * StreamedResponse#readPrelude} reads the head again.
   */
  public HttpResponseStream(OutputStream out) {
    this.out = out;
  }

  /**
   * Sets the status code. Without it, it is 200.
   *
   * @throws IllegalArgumentException if it is not between 100 and 599
   * @throws IllegalStateException if the head has been sent
   */
  public HttpResponseStream status(int code) {
    checkHead();
    status = HttpResponse.checkedStatus(code);
    return this;
  }

  /**
   * Adds a value to a header. {@code Set-Cookie} adds a cookie.
   *
   * @throws IllegalArgumentException if the name or value has a character that a header must not
   *     have
   * @throws IllegalStateException if the head has been sent
   */
  public HttpResponseStream header(String name, String value) {
    checkHead();
    if (name.equalsIgnoreCase(SET_COOKIE)) {
      return cookie(value);
    }
    headers.add(name, value);
    return this;
  }

  /**
   * Adds a cookie that the client is to set.
   *
   * @param cookie as in a {@code Set-Cookie} header: {@code theme=dark; Max-Age=86400}
   * @throws IllegalArgumentException if it has a character that a header must not have
   * @throws IllegalStateException if the head has been sent
   */
  public HttpResponseStream cookie(String cookie) {
    checkHead();
    cookies.add(SET_COOKIE, cookie);
    return this;
  }

  /**
   * Has the {@code Content-Type} found out by the first bytes of the body, if no header says it:
   * images, HTML, XML and audio by their signatures, other text as {@code text/plain}, all else as
   * {@code application/octet-stream}. The first array counts, or up to 512 single bytes.
   *
   * @throws IllegalStateException if the head has been sent
   */
  public HttpResponseStream detectContentType() {
    checkHead();
    if (undetected == null) {
      undetected = new ByteArrayOutputStream();
    }
    return this;
  }

  private void checkHead() {
    if (headSent) {
      throw new IllegalStateException("status and headers have been sent");
    }
  }

  @Override
  public void write(int value) throws IOException {
    if (!headSent && undetected != null) {
      undetected.write(value);
      if (undetected.size() < ContentSniffer.LENGTH) {
        return;
      }
      sendHead();
    } else {
      sendHead();
      out.write(value);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (!headSent && undetected != null) {
      undetected.write(bytes, offset, length);
      if (length > 0) {
        sendHead();
      }
    } else {
      sendHead();
      out.write(bytes, offset, length);
    }
  }

  @Override
  public void flush() throws IOException {
    sendHead();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    sendHead();
    out.close();
  }

  private void sendHead() throws IOException {
    if (headSent) {
      return;
    }
    byte[] beginning = undetected == null ? new byte[0] : undetected.toByteArray();
    if (beginning.length > 0 && !headers.contains(CONTENT_TYPE)) {
      headers.add(CONTENT_TYPE, ContentSniffer.contentType(beginning));
    }
    headSent = true;
    FunctionUrlStreamingResponse.Builder head =
        FunctionUrlStreamingResponse.builder().statusCode(status).headers(headers.joined());
    if (!cookies.all().isEmpty()) {
      head.cookies(cookies.values(SET_COOKIE));
    }
    StreamedResponse.writePrelude(head.build(), out);
    if (beginning.length > 0) {
      out.write(beginning);
    }
  }
}
