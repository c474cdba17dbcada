package dev.awsevents.function;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads HTTP/1.1 responses, by RFC 9112, from a connection that is kept open. */
final class HttpReader {
  /** Five times what Lambda takes as a payload today. */
  static final int MAX_BODY = 32 * 1024 * 1024;

  static final int MAX_HEAD = 1024 * 1024;

  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;

  private final InputStream in;
  private byte[] buffer = new byte[8 * 1024];
  private int position;
  private int limit;
  private int headLength;
  private boolean begun;

  HttpReader(InputStream in) {
    this.in = in;
  }

  /** Whether at least one byte of the response has come that was read last. */
  boolean hasBegun() {
    return begun;
  }

  boolean hasUnreadBytes() {
    return position < limit;
  }

  /**
   * Reads a response. If only the body is bad, the response says so.
   *
   * @return null if the connection ended before the first byte
   * @throws IOException if the connection fails, or the head is not one
   */
  @Nullable HttpAnswer read() throws IOException {
    begun = false;
    while (true) {
      if (position == limit && !fill()) {
        return null;
      }
      begun = true;
      HttpAnswer response = readHead();
      if (response.status() >= 200) { // those below announce another response
        readBody(response);
        return response;
      }
    }
  }

  private HttpAnswer readHead() throws IOException {
    headLength = 0;
    String line = readLine();
    boolean known = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    int status = known && line.length() >= 12 ? digits(line, 9, 12) : -1;
    if (status < 100 || (line.length() > 12 && line.charAt(12) != ' ')) {
      throw new IOException("the answer does not begin with a status line of HTTP/1.1");
    }
    ArrayList<String> namesAndValues = new ArrayList<>(32);
    for (String header = readLine(); !header.isEmpty(); header = readLine()) {
      int colon = header.indexOf(':');
      if (colon <= 0 || header.charAt(0) == ' ' || header.charAt(0) == '\t') {
        throw new IOException("the answer has a header without a name");
      }
      namesAndValues.add(header.substring(0, colon));
      namesAndValues.add(header.substring(colon + 1).trim());
    }
    HttpAnswer response = new HttpAnswer(status, namesAndValues);
    String connection = response.header("Connection");
    if ("close".equalsIgnoreCase(connection)
        || (line.charAt(7) == '0' && !"keep-alive".equalsIgnoreCase(connection))) {
      response.setClosesConnection();
    }
    return response;
  }

  /** A line of the head, which may end with or without a carriage return. */
  private String readLine() throws IOException {
    int start = position;
    while (true) {
      for (int i = start; i < limit; i++) {
        if (buffer[i] == '\n') {
          int end = i > position && buffer[i - 1] == '\r' ? i - 1 : i;
          String line = new String(buffer, position, end - position, StandardCharsets.UTF_8);
          headLength += i + 1 - position;
          position = i + 1;
          checkHead(headLength);
          return line;
        }
      }
      checkHead(headLength + limit - position);
      int scanned = limit - position;
      if (!fill()) {
        throw new IOException("the answer ends in its head");
      }
      start = position + scanned;
    }
  }

  private static void checkHead(int length) throws IOException {
    if (length > MAX_HEAD) {
      throw new IOException("the head of the answer is longer than " + MAX_HEAD + " bytes");
    }
  }

  private void readBody(HttpAnswer response) throws IOException {
    String encoding = response.header("Transfer-Encoding");
    String length = response.header("Content-Length");
    try {
      if (response.status() == NO_CONTENT || response.status() == NOT_MODIFIED) {
        return;
      }
      if (encoding != null) {
        if (!encoding.equalsIgnoreCase("chunked") || response.hasConflict("Transfer-Encoding")) {
          response.setBodyProblem("has an encoding other than chunked");
        } else {
          if (length != null) {
            response.setClosesConnection(); // RFC 9112, 6.1: it may hide a second answer
          }
          readChunks(response);
        }
      } else if (length == null) {
        response.setClosesConnection();
        readToEnd(response);
      } else if (response.hasConflict("Content-Length")) {
        response.setBodyProblem("has several lengths");
      } else {
        readExactly(response, length);
      }
    } catch (IOException e) {
      response.setBodyProblem("did not arrive: " + e.getMessage());
    }
  }

  private void readExactly(HttpAnswer response, String text) throws IOException {
    int length = digits(text, 0, text.length());
    if (length < 0) {
      response.setBodyProblem("has a length that is no number");
    } else if (length > MAX_BODY) {
      response.setBodyProblem("is larger than " + MAX_BODY + " bytes");
    } else {
      byte[] body = new byte[length];
      int count = take(body, 0, length);
      if (count < length) {
        response.setBodyProblem("ended after " + count + " of " + length + " bytes");
      } else {
        response.setBody(body);
      }
    }
  }

  private void readToEnd(HttpAnswer response) throws IOException {
    byte[] body = new byte[buffer.length];
    int length = 0;
    while (true) {
      int count = take(body, length, body.length - length);
      length += count;
      if (length < body.length) {
        response.setBody(Arrays.copyOf(body, length));
        return;
      }
      if (length > MAX_BODY) {
        response.setBodyProblem("is larger than " + MAX_BODY + " bytes");
        return;
      }
      body = Arrays.copyOf(body, 2 * length);
    }
  }

  private void readChunks(HttpAnswer response) throws IOException {
    byte[] body = new byte[buffer.length];
    int length = 0;
    while (true) {
      headLength = 0; // the limit holds for each line and for all trailers
      int size = chunkSize(readLine());
      if (size < 0 || size > MAX_BODY - length) {
        response.setBodyProblem(
            size < 0 ? "has a chunk without a size" : "is larger than " + MAX_BODY + " bytes");
        return;
      }
      if (size == 0) {
        break;
      }
      if (length + size > body.length) {
        body = Arrays.copyOf(body, Math.max(length + size, 2 * body.length));
      }
      int count = take(body, length, size);
      if (count < size) {
        response.setBodyProblem("ended in a chunk");
        return;
      }
      length += size;
      if (!readLine().isEmpty()) {
        response.setBodyProblem("has a chunk that is longer than it says");
        return;
      }
    }
    while (!readLine().isEmpty()) {
      // Trailers say nothing that we need.
    }
    response.setBody(Arrays.copyOf(body, length));
  }

  /** The size before a chunk; -1 if it is none. What follows a semicolon is an extension. */
  private static int chunkSize(String line) {
    int end = line.indexOf(';');
    String text = (end < 0 ? line : line.substring(0, end)).trim();
    int size = text.isEmpty() ? -1 : 0;
    for (int i = 0; i < text.length() && size >= 0; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      size =
          digit < 0 || text.charAt(i) > 'f'
              ? -1
              : (int) Math.min(size * 16L + digit, Integer.MAX_VALUE);
    }
    return size;
  }

  /**
   * The number in a part of a text, {@code Integer.MAX_VALUE} if it is larger; -1 if it is none.
   */
  private static int digits(String text, int start, int end) {
    long number = start < end ? 0 : -1;
    for (int i = start; i < end && number >= 0; i++) {
      char c = text.charAt(i);
      number = c < '0' || c > '9' ? -1 : Math.min(number * 10 + c - '0', Integer.MAX_VALUE);
    }
    return (int) number;
  }

  /** Reads bytes, and fewer only at the end of the connection. Returns how many. */
  private int take(byte[] target, int offset, int length) throws IOException {
    int count = Math.min(limit - position, length);
    System.arraycopy(buffer, position, target, offset, count);
    position += count;
    while (count < length) {
      int read = in.read(target, offset + count, length - count);
      if (read < 0) {
        return count;
      }
      count += read;
    }
    return count;
  }

  /** Reads more behind the bytes that are not read yet. False at the end of the connection. */
  private boolean fill() throws IOException {
    if (position > 0) {
      System.arraycopy(buffer, position, buffer, 0, limit - position);
      limit -= position;
      position = 0;
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * limit);
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    if (count < 0) {
      return false;
    }
    limit += count;
    return true;
  }
}
