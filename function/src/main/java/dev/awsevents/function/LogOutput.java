package dev.awsevents.function;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of the standard output and the standard error stream. Lambda makes an event of
 * the log of each line. So what is printed in one go is written as one line, lines of several
 * threads stay whole, and each line carries the identifier of its invocation.
 *
 * <p>A line break inside of a text becomes a carriage return, which CloudWatch shows as a line
 * break. AWS's runtime for Node.js does the same. A line that begins with a brace is left as it is:
 * it is JSON of a logger, or of the embedded metric format.
 */
final class LogOutput extends OutputStream {
  private static boolean json;

  private final PrintStream out;
  private final String level;
  private final Charset charset;

  /** Not static: a thread may have begun a line of each stream. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable ByteArrayOutputStream> begun = new ThreadLocal<>();

  private LogOutput(PrintStream out, String level, Charset charset) {
    this.out = out;
    this.level = level;
    this.charset = charset;
  }

  static void install(Environment environment) {
    json = environment.text("AWS_LAMBDA_LOG_FORMAT").equalsIgnoreCase("JSON");
    System.setOut(around(System.out, "INFO", charset("stdout.encoding")));
    System.setErr(around(System.err, "ERROR", charset("stderr.encoding")));
  }

  private static PrintStream around(PrintStream out, String level, Charset charset) {
    return new PrintStream(new LogOutput(out, level, charset), false, charset);
  }

  /** Of the process; the properties came with JDK 19, and may be given to older ones. */
  private static Charset charset(String property) {
    String name = System.getProperty(property);
    return name == null ? Charset.defaultCharset() : Charset.forName(name);
  }

  /** Whether Lambda wants lines of JSON. */
  static boolean json() {
    return json;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (length == 0) {
      return;
    }
    ByteArrayOutputStream line = begun.get();
    if (line == null) {
      line = new ByteArrayOutputStream(length + 64);
      begun.set(line);
    }
    line.write(bytes, offset, length);
    if (bytes[offset + length - 1] == '\n') {
      flush();
    }
  }

  /** Ends the line that the thread has begun. */
  @Override
  public void flush() {
    ByteArrayOutputStream line = begun.get();
    if (line == null) {
      return;
    }
    begun.remove();
    byte[] bytes = line.toByteArray();
    if (bytes[0] != '{') {
      bytes = event(bytes);
    } else if (bytes[bytes.length - 1] != '\n') {
      bytes = Arrays.copyOf(bytes, bytes.length + 1);
      bytes[bytes.length - 1] = '\n';
    }
    // One call: the lock of the stream keeps lines of other threads out.
    synchronized (out) {
      out.write(bytes, 0, bytes.length);
      out.flush();
    }
  }

  private byte[] event(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) {
      length--;
    }
    LambdaContext context = LambdaContext.current();
    if (json) {
      return length == 0
          ? new byte[0]
          : JsonLine.of(new String(bytes, 0, length, charset), level, context);
    }
    byte[] line = Arrays.copyOf(bytes, length + 1);
    for (int i = 0; i < length; i++) {
      if (line[i] == '\n') {
        line[i] = '\r';
      }
    }
    line[length] = '\n';
    return context == null || length == 0 ? line : withRequestId(line, context.requestId());
  }

  private static byte[] withRequestId(byte[] line, String requestId) {
    byte[] id = requestId.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i + id.length <= line.length; i++) {
      if (Arrays.equals(line, i, i + id.length, id, 0, id.length)) {
        return line;
      }
    }
    byte[] result = new byte[id.length + 1 + line.length];
    System.arraycopy(id, 0, result, 0, id.length);
    result[id.length] = ' ';
    System.arraycopy(line, 0, result, id.length + 1, line.length);
    return result;
  }
}
