package dev.awsevents.function;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on loopback that answers requests with the bytes that a test says. When the script is at
 * its end, requests wait for ever, as the Runtime API lets them.
 */
final class ScriptedServer implements AutoCloseable {
  private static final int TIMEOUT_SECONDS = 30;

  /** Answers a request. It may close the socket, which ends the connection. */
  @FunctionalInterface
  interface Step {
    void answer(Socket socket, OutputStream out) throws Exception;
  }

  /**
   * A request as it came.
   *
   * @param connection the number of the connection, from 1
   * @param headers and trailers by their names in lower case
   */
  record Request(
      int connection,
      String method,
      String path,
      Map<String, String> headers,
      String body,
      List<Integer> chunks) {
    String header(String name) {
      return headers.getOrDefault(name, "none");
    }

    String line() {
      return method + " " + path;
    }
  }

  private final Iterator<Step> script;
  private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final ServerSocket server;

  /** A server that answers one request after the other, over whichever connection they come. */
  ScriptedServer(Step... steps) {
    script = List.of(steps).iterator();
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    daemon(this::accept);
  }

  /** An answer of these characters. */
  static Step text(String answer) {
    return bytes(answer.getBytes(StandardCharsets.UTF_8));
  }

  static Step bytes(byte[] answer) {
    return (socket, out) -> out.write(answer);
  }

  /** An answer that accepts what was posted. */
  static Step accepted() {
    return text("HTTP/1.1 202 Accepted\r\nContent-Length: 16\r\n\r\n{\"status\":\"OK\"}\n");
  }

  static Step status(int status) {
    return text("HTTP/1.1 " + status + " Because\r\nContent-Length: 2\r\n\r\n{}");
  }

  /** The connection ends without an answer. */
  static Step closed() {
    return (socket, out) -> socket.close();
  }

  /** Characters, and then the end of the connection. */
  static Step cut(String answer) {
    return (socket, out) -> {
      out.write(answer.getBytes(StandardCharsets.UTF_8));
      out.flush();
      socket.close();
    };
  }

  /** An invocation as the Runtime API sends it. */
  static Step invocation(String id, String payload) {
    return text(invocationText(id, payload));
  }

  static String invocationText(String id, String payload) {
    return invocationHead(id)
        + "Content-Length: "
        + payload.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + payload;
  }

  /** The beginning of an invocation, without the end of its head. */
  static String invocationHead(String id) {
    return "HTTP/1.1 200 OK\r\n"
        + "Content-Type: application/json\r\n"
        + "Lambda-Runtime-Aws-Request-Id: "
        + id
        + "\r\n"
        + "Lambda-Runtime-Deadline-Ms: 4102444800000\r\n"
        + "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:123456789012:function:f\r\n"
        + "Lambda-Runtime-Trace-Id: Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1\r\n";
  }

  String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  /** The next request, in the order in which they have come. */
  Request request() {
    try {
      Request request = requests.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      if (request == null) {
        throw new AssertionError("no request in " + TIMEOUT_SECONDS + " s");
      }
      return request;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The next request, which must have this method and path. */
  Request request(String line) {
    Request request = request();
    if (!request.line().equals(line)) {
      throw new AssertionError("expected " + line + " but got " + request);
    }
    return request;
  }

  /** The request for the next invocation. */
  Request next() {
    return request("GET /2018-06-01/runtime/invocation/next");
  }

  /** A response to an invocation. */
  Request response(String id) {
    return request("POST /2018-06-01/runtime/invocation/" + id + "/response");
  }

  /** An error of an invocation. */
  Request error(String id) {
    return request("POST /2018-06-01/runtime/invocation/" + id + "/error");
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        sockets.add(socket);
        int number = connections.incrementAndGet();
        daemon(() -> serve(socket, number));
      }
    } catch (IOException e) {
      // The test is at its end.
    }
  }

  private void serve(Socket socket, int number) {
    try {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      while (!socket.isClosed()) {
        Request request = read(in, number);
        Step step;
        synchronized (this) {
          step = script.hasNext() ? script.next() : null;
        }
        requests.add(request);
        if (step == null) {
          return; // the connection stays open
        }
        step.answer(socket, socket.getOutputStream());
        socket.getOutputStream().flush();
      }
    } catch (Exception e) {
      // The connection has ended.
    }
  }

  private static Request read(InputStream in, int connection) throws IOException {
    String[] line = readLine(in).split(" ", 3);
    Map<String, String> headers = readHeaders(in);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    List<Integer> chunks = new ArrayList<>();
    if (headers.containsKey("content-length")) {
      body.write(in.readNBytes(Integer.parseInt(headers.get("content-length"))));
    } else if ("chunked".equals(headers.get("transfer-encoding"))) {
      for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
        chunks.add(size);
        body.write(in.readNBytes(size));
        readLine(in);
      }
      headers.putAll(readHeaders(in));
    }
    return new Request(
        connection, line[0], line[1], headers, body.toString(StandardCharsets.UTF_8), chunks);
  }

  private static int chunkSize(InputStream in) throws IOException {
    return Integer.parseInt(readLine(in), 16);
  }

  private static Map<String, String> readHeaders(InputStream in) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
    }
    return headers;
  }

  private static String readLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int value = in.read(); value != '\n'; value = in.read()) {
      if (value < 0) {
        throw new IOException("the connection has ended");
      }
      line.write(value);
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
