package dev.awsevents.function.programs;

import dev.awsevents.function.Lambda;
import dev.awsevents.function.LambdaContext;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

/** Functions whose processes begin and end in different ways. */
public final class Lives {
  private static final CyclicBarrier THREE = new CyclicBarrier(3);

  private Lives() {}

  /** Starts the function that the argument names. */
  public static void main(String[] life) {
    switch (life[0]) {
      case "echo" -> Lambda.start(Object.class, event -> event);
      case "no codec" -> Lambda.start(Thread.class, thread -> thread.getName());
      case "out of memory" -> Lambda.start(() -> new long[Integer.MAX_VALUE]);
      case "trace" -> Lambda.start(() -> System.getProperty("com.amazonaws.xray.traceHeader"));
      case "print" -> {
        System.out.print("before ");
        Lambda.start(
            () -> {
              System.out.print("without a line break");
              return 1;
            });
      }
      case "three at once" ->
          Lambda.start(
              Object.class,
              (event, context) -> {
                THREE.await(30, TimeUnit.SECONDS);
                LambdaContext current = Objects.requireNonNull(LambdaContext.current());
                return event
                    + " "
                    + current.requestId()
                    + " "
                    + current.traceId()
                    + " "
                    + System.getProperty("com.amazonaws.xray.traceHeader");
              });
      case "shutdown" -> {
        Lambda.onShutdown(() -> System.out.println("first"));
        Lambda.onShutdown(
            () -> {
              throw new IllegalStateException("second");
            });
        Lambda.onShutdown(() -> System.out.println("third"));
        Lambda.start(
            () -> {
              try {
                Lambda.onShutdown(() -> {});
                return "no exception";
              } catch (IllegalStateException e) {
                return String.valueOf(e.getMessage());
              }
            });
      }
      default -> throw new IllegalArgumentException(life[0]);
    }
  }
}
