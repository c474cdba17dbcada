package dev.awsevents.function.testing;

import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Lambda's Runtime API on the loopback interface, for the environments of one function. A process
 * becomes an environment when it is started with {@link #address} in {@code
 * AWS_LAMBDA_RUNTIME_API}. It may be written in any language.
 *
 * <p>By <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">AWS's page</a>,
 * version 2018-06-01, with streamed responses, and with as much of the Extensions API as internal
 * extensions need.
 */
public final class LocalRuntimeApi implements AutoCloseable {
  private final Server server;
  private final ServerConnector connector;
  private final Invocations invocations;

  private LocalRuntimeApi(Server server, ServerConnector connector, Invocations invocations) {
    this.server = server;
    this.connector = connector;
    this.invocations = invocations;
  }

  /**
   * Starts the server at a free port.
   *
   * @param timeout how long an invocation may take; the function is told the deadline, and who
   *     invokes must hold it
   */
  public static LocalRuntimeApi start(String functionName, Duration timeout) {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("local-runtime-api");
    threads.setDaemon(true);
    Server server = new Server(threads);
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(2 * 1024 * 1024); // X-Ray's cause may have a megabyte
    configuration.setResponseHeaderSize(64 * 1024); // a client context may have 3583 bytes
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
    connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    connector.setIdleTimeout(0); // a function waits for its next invocation without limit
    server.addConnector(connector);
    Invocations invocations = new Invocations();
    server.setHandler(
        new RuntimeApiHandler(invocations, FunctionEnvironment.arn(functionName), timeout));
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not start", e);
    }
    return new LocalRuntimeApi(server, connector, invocations);
  }

  /** Host and port, the value of {@code AWS_LAMBDA_RUNTIME_API}. */
  public String address() {
    return connector.getHost() + ":" + connector.getLocalPort();
  }

  /** Completes when an environment asks for its first invocation, or reports that it cannot. */
  CompletableFuture<Void> initialization() {
    return invocations.initialization();
  }

  /**
   * Invokes the function as soon as an environment is ready.
   *
   * @return completes with the answer of the function; without one, never
   */
  public CompletableFuture<InvocationResult> invoke(InvocationRequest request) {
    return invoke(request, OutputStream.nullOutputStream());
  }

  /**
   * Invokes the function as soon as an environment is ready.
   *
   * @param pieces gets a streamed response while it arrives
   * @return completes with the answer of the function; without one, never
   */
  public CompletableFuture<InvocationResult> invoke(
      InvocationRequest request, OutputStream pieces) {
    return submit(request, pieces).result();
  }

  PendingInvocation submit(InvocationRequest request, OutputStream pieces) {
    PendingInvocation invocation = new PendingInvocation(request, pieces);
    invocations.submit(invocation);
    return invocation;
  }

  /** Closes all connections. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }
}
