package dev.awsevents.function;

import dev.awsevents.codec.Codec;
import dev.awsevents.function.http.HttpResponse;
import dev.awsevents.http.HttpRequestEvent;
import java.io.InputStream;

/**
 * Starts a function from its own main method:
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *   Lambda.start(SqsEvent.class, Main::handle);
 * }
 *
 * static SqsBatchResponse handle(SqsEvent event) {
 *   ...
 * }
 * }</pre>
 *
 * <p>The methods block until the process ends. An exception of the handler makes one invocation
 * fail. If the function cannot be initialized, if the Runtime API fails, or after a {@link
 * VirtualMachineError}, the process ends with exit code 1.
 *
 * <p>An event may be of any generated type. {@code LambdaEvent} and other interfaces of events
 * stand for any event that implements them. {@code Map}, {@code List}, {@code String} and {@code
 * Object} are free-form JSON. {@code byte[]} and {@code InputStream} are the payload as it came.
 *
 * <p>A result may be of any generated type, free-form JSON, a list or map of such values, or null.
 * A {@code String} becomes a JSON string. A {@code byte[]} is the response as it is sent.
 *
 * <p>Events and results may also be of the user's own classes, if Jackson 3 or 2 (databind) is on
 * the class path.
 *
 * <p>Methods that take handlers without a result have names of their own: a lambda expression such
 * as {@code event -> process(event)} would fit both kinds.
 */
public final class Lambda {
  private Lambda() {}

  /** Starts a function that takes events of a type and returns results. */
  public static <E> void start(Class<E> eventType, EventFunction<? super E, ?> handler) {
    FunctionProcess.run(new BufferedResponder<>(new EventFormat<>(eventType), handler));
  }

  /** Starts a function that takes events of a type with their context, and returns results. */
  public static <E> void start(Class<E> eventType, Handler<? super E, ?> handler) {
    FunctionProcess.run(new BufferedResponder<>(new EventFormat<>(eventType), handler));
  }

  /** Starts a function that takes what a codec reads, and returns results. */
  public static <E> void start(Codec<E> eventCodec, EventFunction<? super E, ?> handler) {
    FunctionProcess.run(new BufferedResponder<>(new EventFormat<>(eventCodec), handler));
  }

  /** Starts a function that takes what a codec reads, with its context, and returns results. */
  public static <E> void start(Codec<E> eventCodec, Handler<? super E, ?> handler) {
    FunctionProcess.run(new BufferedResponder<>(new EventFormat<>(eventCodec), handler));
  }

  /** Starts a function that returns results, whatever the event is. */
  public static void start(ResultSupplier<?> handler) {
    FunctionProcess.run(new BufferedResponder<Object>(null, handler));
  }

  /** Starts a function that takes events of a type and returns nothing. */
  public static <E> void startConsumer(Class<E> eventType, EventConsumer<? super E> handler) {
    FunctionProcess.run(new BufferedResponder<>(new EventFormat<>(eventType), handler));
  }

  /** Starts a function that takes events of a type with their context, and returns nothing. */
  public static <E> void startConsumer(Class<E> eventType, ContextConsumer<? super E> handler) {
    FunctionProcess.run(new BufferedResponder<>(new EventFormat<>(eventType), handler));
  }

  /** Starts a function that takes what a codec reads, and returns nothing. */
  public static <E> void startConsumer(Codec<E> eventCodec, EventConsumer<? super E> handler) {
    FunctionProcess.run(new BufferedResponder<>(new EventFormat<>(eventCodec), handler));
  }

  /** Starts a function that takes what a codec reads, with its context, and returns nothing. */
  public static <E> void startConsumer(Codec<E> eventCodec, ContextConsumer<? super E> handler) {
    FunctionProcess.run(new BufferedResponder<>(new EventFormat<>(eventCodec), handler));
  }

  /** Starts a function that neither reads events nor returns anything. */
  public static void startTask(Task handler) {
    FunctionProcess.run(new BufferedResponder<Object>(null, handler));
  }

  /** Starts a function that reads the payload from a stream and writes the response to another. */
  public static void startStream(StreamHandler handler) {
    FunctionProcess.run(new BufferedResponder<>(new EventFormat<>(InputStream.class), handler));
  }

  /** Starts a function that takes events of a type and sends responses while it makes them. */
  public static <E> void startStreaming(Class<E> eventType, StreamingHandler<? super E> handler) {
    FunctionProcess.run(new StreamedResponder<>(new EventFormat<>(eventType), handler));
  }

  /** Starts a function that takes what a codec reads and sends responses while it makes them. */
  public static <E> void startStreaming(Codec<E> eventCodec, StreamingHandler<? super E> handler) {
    FunctionProcess.run(new StreamedResponder<>(new EventFormat<>(eventCodec), handler));
  }

  /**
   * Starts a function that answers HTTP requests, wherever they come from: API Gateway, a load
   * balancer, a function URL or VPC Lattice. It needs the artifact {@code awsevents}.
   *
   * @param handler returns {@code HttpResponse.to(request)...}, not null
   */
  public static void startHttp(EventFunction<? super HttpRequestEvent, HttpResponse> handler) {
    FunctionProcess.run(HttpFunction.responder(handler));
  }

  /**
   * Starts a function that answers HTTP requests with their context, wherever they come from. It
   * needs the artifact {@code awsevents}.
   *
   * @param handler returns {@code HttpResponse.to(request)...}, not null
   */
  public static void startHttp(Handler<? super HttpRequestEvent, HttpResponse> handler) {
    FunctionProcess.run(HttpFunction.responder(handler));
  }

  /**
   * Starts a function that sends HTTP responses while it makes them, through a function URL with
   * invoke mode {@code RESPONSE_STREAM}, or a REST API with response transfer mode {@code STREAM}.
   * It needs the artifact {@code awsevents}.
   */
  public static void startHttpStreaming(HttpStreamingHandler handler) {
    FunctionProcess.run(StreamedHttpFunction.responder(handler));
  }

  /**
   * Tells Lambda why the function cannot be initialized, and ends the process. For failures above
   * {@code start}, which would otherwise be known from the log only.
   */
  public static void failInitialization(Throwable failure) {
    FunctionProcess.failInitialization(failure);
  }

  /**
   * Tells a listener of each invocation from now on, on the thread that processes it. If this
   * thread processes one already, the listener is told of it at once.
   */
  public static void onInvocation(InvocationListener listener) {
    InvocationListeners.add(listener);
  }

  /**
   * Has something done before Lambda ends the process, such as closing a pool of connections.
   * Lambda sends SIGTERM then, and SIGKILL 500 ms later. The callbacks run in the order in which
   * they were added, also if the process ends for another reason.
   *
   * @throws IllegalStateException if the function has started
   */
  public static void onShutdown(Runnable callback) {
    Shutdown.add(callback);
  }
}
