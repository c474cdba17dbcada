package dev.awsevents.function.programs;

import dev.awsevents.function.InvocationListener;
import dev.awsevents.function.Lambda;
import dev.awsevents.function.LambdaContext;
import java.util.ArrayList;
import java.util.List;

/** A function that prints in the way that the event names. */
public final class Printing {
  private static final List<String> TOLD = new ArrayList<>();

  private Printing() {}

  /** Starts the function. */
  public static void main(String[] args) {
    Lambda.start(String.class, Printing::print);
  }

  private static String print(String way) throws InterruptedException {
    switch (way) {
      case "line" -> System.out.println("hello");
      case "lines" -> System.out.println("first\nsecond\n\nthird");
      case "parts" -> {
        System.out.print("a");
        System.out.print('b');
        System.out.printf("%d%n", 1);
      }
      case "no end" -> System.out.print("hello");
      case "empty" -> System.out.println();
      case "named" -> System.out.println("of id: hello");
      case "json" -> System.out.println("{\"level\": \"DEBUG\"}");
      case "umlaut" -> System.out.println("\u00fc\ud83d\ude00 \"\\");
      case "error" -> System.err.println("hello");
      case "threads" -> printByThreads();
      case "exception" ->
          throw new IllegalStateException("a\nb", new IllegalArgumentException("c"));
      case "listen" -> listen();
      default -> throw new IllegalArgumentException(way);
    }
    return String.join(", ", TOLD);
  }

  private static void printByThreads() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (String text : List.of("a", "b", "c")) {
      Thread thread =
          new Thread(
              () -> {
                for (int i = 0; i < 200; i++) {
                  System.out.print(text);
                  Thread.onSpinWait();
                  System.out.println(text);
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void listen() {
    Lambda.onInvocation(
        new InvocationListener() {
          @Override
          public void entered(LambdaContext context) {
            TOLD.add("entered " + context.requestId());
          }

          @Override
          public void left() {
            TOLD.add("left");
            throw new IllegalStateException("nobody minds");
          }
        });
  }
}
