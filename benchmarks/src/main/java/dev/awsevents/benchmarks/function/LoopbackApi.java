package dev.awsevents.benchmarks.function;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A Runtime API that does as little as it can, so that it is not what is measured: one thread a
 * connection, the same bytes for each invocation, no checks. It serves one environment.
 */
final class LoopbackApi implements AutoCloseable {
  private static final long POLL_MILLISECONDS = 10;

  private final ServerSocket server;
  private final byte[] invocation;
  private final long invocations;
  private final AtomicLong delivered = new AtomicLong();
  private final AtomicLong answered = new AtomicLong();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile @Nullable String failure;
  private volatile long firstAnswer;
  private volatile long lastDelivery;
  private volatile long lastAnswer;

  /**
   * A server.
   *
   * @param invocations after so many the function waits without an answer
   */
  LoopbackApi(byte[] event, long invocations) throws IOException {
    this.invocations = invocations;
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            + "Lambda-Runtime-Aws-Request-Id: 8476a536-e9f4-11e8-9739-2dfe598c3fcd\r\n"
            + "Lambda-Runtime-Deadline-Ms: 4102444800000\r\n"
            + "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:123456789012:function:f\r\n"
            + "Lambda-Runtime-Trace-Id: Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0\r\n"
            + "Content-Length: "
            + event.length
            + "\r\n\r\n";
    byte[] headBytes = head.getBytes(StandardCharsets.US_ASCII);
    invocation = new byte[headBytes.length + event.length];
    System.arraycopy(headBytes, 0, invocation, 0, headBytes.length);
    System.arraycopy(event, 0, invocation, headBytes.length, event.length);
    server = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "loopback-api");
    thread.setDaemon(true);
    thread.start();
  }

  String address() {
    return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        start(() -> serve(socket));
      }
    } catch (IOException e) {
      // It is closed.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
      OutputStream out = socket.getOutputStream();
      while (true) {
        String head = readHead(in);
        skipBody(in, head);
        if (head.startsWith("GET ")) {
          if (delivered.get() == invocations) {
            end.countDown();
            in.read(); // until the process is ended: it would end by itself if this closed
            return;
          }
          delivered.incrementAndGet();
          lastDelivery = System.nanoTime();
          out.write(invocation);
        } else {
          if (!head.contains("/response")) {
            failure = "the function has failed: " + head;
            return;
          }
          lastAnswer = System.nanoTime();
          if (answered.incrementAndGet() == 1) {
            firstAnswer = lastAnswer;
          }
          out.write(
              "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
        }
      }
    } catch (IOException e) {
      // The function has ended.
    }
  }

  private static String readHead(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder(512);
    int last = 0;
    while (last != 4) {
      int c = in.read();
      if (c < 0) {
        throw new EOFException();
      }
      head.append((char) c);
      last = c == '\r' || c == '\n' ? last + 1 : 0;
    }
    return head.toString();
  }

  private static void skipBody(InputStream in, String head) throws IOException {
    if (header(head, "transfer-encoding") == null) {
      String length = header(head, "content-length");
      in.skipNBytes(length == null ? 0 : Long.parseLong(length));
      return;
    }
    for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
      in.skipNBytes(size + 2);
    }
    String trailer = readLine(in);
    while (!trailer.isEmpty()) {
      trailer = readLine(in);
    }
  }

  private static int chunkSize(InputStream in) throws IOException {
    return Integer.parseInt(readLine(in), 16);
  }

  private static String readLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  private static @Nullable String header(String head, String name) {
    String start = "\n" + name + ":";
    int at = head.toLowerCase(Locale.ROOT).indexOf(start);
    return at < 0 ? null : head.substring(at + start.length(), head.indexOf('\r', at)).strip();
  }

  /**
   * Waits until the function has answered all invocations and asks for more.
   *
   * @throws IllegalStateException if its process ends before
   */
  void awaitEnd(Process process) throws InterruptedException {
    while (!end.await(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      check(process);
    }
  }

  /**
   * Waits for the first answer.
   *
   * @throws IllegalStateException if the process of the function ends before
   */
  void awaitAnswer(Process process) throws InterruptedException {
    while (answered.get() == 0) {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLISECONDS);
      check(process);
    }
  }

  private void check(Process process) {
    if (failure != null || !process.isAlive()) {
      throw new IllegalStateException(failure == null ? "the function has ended" : failure);
    }
  }

  long firstAnswer() {
    return firstAnswer;
  }

  /** From the last event to its answer, in nanoseconds. */
  long lastDuration() {
    return lastAnswer - lastDelivery;
  }

  long answered() {
    return answered.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
