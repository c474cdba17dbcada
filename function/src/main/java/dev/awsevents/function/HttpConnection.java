package dev.awsevents.function;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 over one socket that is kept open. It is our own, because each class of a library would
 * be loaded before the first event. A channel would load no fewer than the socket does, and would
 * be closed if the handler leaves the thread interrupted.
 */
final class HttpConnection {
  /** Below it, head and body are one packet. */
  private static final int SMALL_BODY = 16 * 1024;

  private static final int ATTEMPTS = 3;

  private final String address;
  private final String host;
  private final int port;
  private @Nullable Socket socket;
  private @Nullable OutputStream out;
  private @Nullable HttpReader in;

  /**
   * Does not connect yet.
   *
   * @param address host and port, or a host only
   * @throws IllegalArgumentException if it is something else
   */
  HttpConnection(String address) {
    this.address = address;
    int colon = address.lastIndexOf(':');
    boolean hasPort = colon > address.lastIndexOf(']');
    String name = hasPort ? address.substring(0, colon) : address;
    this.host = name.startsWith("[") ? name.substring(1, name.length() - 1) : name;
    this.port = hasPort ? port(address.substring(colon + 1)) : 80;
    if (host.isEmpty() || port < 1 || port > 0xffff) {
      throw new IllegalArgumentException("not host and port of the Runtime API: " + address);
    }
  }

  private static int port(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** A connection of its own to the same address. */
  HttpConnection another() {
    return new HttpConnection(address);
  }

  /**
   * Sends a request and waits for the answer. If the connection ends before the first byte of the
   * answer, sends the request again over a new one: the server has closed a connection that was not
   * in use.
   *
   * @param headers lines with their ends
   */
  HttpAnswer exchange(String method, String path, String headers, byte @Nullable [] body)
      throws RuntimeApiException {
    byte[] head =
        head(
            method,
            path,
            body == null ? headers : headers + "Content-Length: " + body.length + "\r\n");
    for (int attempt = 1; ; attempt++) {
      boolean answered = false;
      IOException failure;
      try {
        open();
        HttpReader reader = reader();
        failure = send(head, body);
        HttpAnswer response = reader.read();
        if (response != null) {
          if (response.closesConnection() || failure != null) {
            close();
          }
          return attempt == 1 ? response : response.repeated();
        }
      } catch (IOException e) {
        failure = e;
        answered = in != null && in.hasBegun();
      }
      close();
      if (answered || attempt == ATTEMPTS) {
        throw new RuntimeApiException(
            "the Runtime API did not answer "
                + method
                + " "
                + path
                + ": "
                + (failure == null ? "it closed the connection" : failure.getMessage()),
            failure == null ? new IOException("closed") : failure);
      }
    }
  }

  /**
   * Returns a failure instead of throwing it: the answer may say why the server stopped reading.
   */
  private @Nullable IOException send(byte[] head, byte @Nullable [] body) {
    try {
      OutputStream stream = output();
      if (body == null) {
        stream.write(head);
      } else if (body.length <= SMALL_BODY) {
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        stream.write(whole);
      } else {
        stream.write(head);
        stream.write(body);
      }
      return null;
    } catch (IOException e) {
      return e;
    }
  }

  /** Sends the head of a request whose body follows in chunks. */
  ChunkedRequest beginChunked(String path, String headers) throws IOException {
    open();
    output().write(head("POST", path, headers + "Transfer-Encoding: chunked\r\n"));
    return new ChunkedRequest(this, output(), reader());
  }

  private byte[] head(String method, String path, String headers) {
    String text =
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: "
            + address
            + "\r\nUser-Agent: awsevents-function\r\n"
            + headers
            + "\r\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void open() throws IOException {
    if (in != null && in.hasUnreadBytes()) {
      close(); // the server sent more than it announced: nobody knows where the next answer begins
    }
    if (socket == null) {
      // Without a proxy, whatever the properties of the process say.
      Socket opened = new Socket(Proxy.NO_PROXY);
      socket = opened;
      opened.setTcpNoDelay(true);
      opened.connect(new InetSocketAddress(host, port));
      out = opened.getOutputStream();
      in = new HttpReader(opened.getInputStream());
    }
  }

  private OutputStream output() throws IOException {
    if (out == null) {
      throw new IOException("not connected");
    }
    return out;
  }

  private HttpReader reader() throws IOException {
    if (in == null) {
      throw new IOException("not connected");
    }
    return in;
  }

  void close() {
    Socket opened = socket;
    socket = null;
    out = null;
    in = null;
    if (opened != null) {
      try {
        opened.close();
      } catch (IOException e) {
        // Nothing more is expected of it.
      }
    }
  }
}
