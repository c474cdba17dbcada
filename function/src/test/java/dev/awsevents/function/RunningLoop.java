package dev.awsevents.function;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A loop on a thread of its own, against a server of the test. It ends with the server. */
final class RunningLoop {
  private final CompletableFuture<Throwable> end = new CompletableFuture<>();

  private RunningLoop() {}

  /** Starts a loop that is not alone, so that it sets no property of the process. */
  static RunningLoop start(ScriptedServer server, Responder responder) {
    return start(server, responder, Map.of(), false);
  }

  static RunningLoop start(String address, Responder responder) {
    return start(address, responder, Map.of(), false);
  }

  static RunningLoop start(
      ScriptedServer server, Responder responder, Map<String, String> environment, boolean alone) {
    return start(server.address(), responder, environment, alone);
  }

  private static RunningLoop start(
      String address, Responder responder, Map<String, String> environment, boolean alone) {
    RunningLoop running = new RunningLoop();
    responder.initialize();
    InvocationLoop loop =
        new InvocationLoop(
            new RuntimeApiConnection(address), new Environment(environment), responder, alone);
    Thread thread =
        new Thread(
            () -> {
              try {
                loop.run();
              } catch (Throwable e) {
                running.end.complete(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return running;
  }

  /** The reason why the loop has ended. */
  Throwable failure() {
    try {
      return end.get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("the loop does not end", e);
    }
  }

  /** The message of the reason. */
  String message() {
    return String.valueOf(failure().getMessage());
  }

  /** A function that returns a text with the event in it. */
  static Responder echo() {
    return function(Object.class, event -> "got " + event);
  }

  static <E> Responder function(Class<E> type, EventFunction<? super E, ?> handler) {
    return new BufferedResponder<>(new EventFormat<>(type), handler);
  }

  static <E> Responder handler(Class<E> type, Handler<? super E, ?> handler) {
    return new BufferedResponder<>(new EventFormat<>(type), handler);
  }

  static <E> Responder streaming(Class<E> type, StreamingHandler<? super E> handler) {
    return new StreamedResponder<>(new EventFormat<>(type), handler);
  }
}
