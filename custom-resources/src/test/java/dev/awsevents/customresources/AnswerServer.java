package dev.awsevents.customresources;

import dev.awsevents.AwsEvents;
import dev.awsevents.cloudformation.CloudFormationCustomResourceResponse;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes answers in the place of Amazon S3, and fails as a test says. */
final class AnswerServer implements AutoCloseable {
  /** The connection ends without an answer. */
  static final int CLOSE = -1;

  /** There is never an answer. */
  static final int SILENCE = -2;

  /** Path and query as CloudFormation signs them. */
  static final String TARGET = "/arn%3Aaws%3Acloudformation%7CRequest?X-Amz-Signature=5f1c%2F0b7e";

  /** A request as it came. */
  record Put(String line, Map<String, String> headers, String body) {
    CloudFormationCustomResourceResponse response() {
      return AwsEvents.read(body, CloudFormationCustomResourceResponse.class);
    }
  }

  private final ServerSocket server;
  private final Queue<Integer> script;
  private final Queue<Put> puts = new ConcurrentLinkedQueue<>();
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
  private final int lastStatus;

  /** A server that answers with these statuses in turn. The last one is for all others, too. */
  AnswerServer(Integer... statuses) {
    script = new ConcurrentLinkedQueue<>(List.of(statuses));
    lastStatus = statuses.length == 0 ? 200 : statuses[statuses.length - 1];
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    daemon(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + TARGET;
  }

  List<Put> puts() {
    return List.copyOf(puts);
  }

  /** The only answer that came. */
  CloudFormationCustomResourceResponse response() {
    List<Put> all = puts();
    if (all.size() != 1) {
      throw new AssertionError("expected one answer but got " + all);
    }
    return all.get(0).response();
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
        daemon(() -> serve(socket));
      }
    } catch (IOException e) {
      // The test is at its end.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      while (true) {
        String line = readLine(in);
        Map<String, String> headers = new TreeMap<>();
        for (String header = readLine(in); !header.isEmpty(); header = readLine(in)) {
          int colon = header.indexOf(':');
          headers.put(
              header.substring(0, colon).toLowerCase(Locale.ROOT),
              header.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        Integer next = script.poll();
        int status = next == null ? lastStatus : next;
        puts.add(new Put(line, headers, body));
        if (status == CLOSE) {
          return;
        }
        if (status == SILENCE) {
          Thread.sleep(60_000);
        }
        socket
            .getOutputStream()
            .write(
                ("HTTP/1.1 " + status + " Because\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException | InterruptedException e) {
      // The connection has ended.
    }
  }

  private static String readLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int value = in.read(); value != '\n'; value = in.read()) {
      if (value < 0) {
        throw new IOException("the connection has ended");
      }
      line.write(value);
    }
    return line.toString(StandardCharsets.US_ASCII).strip();
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
