package dev.awsevents.function.testing.programs;

import dev.awsevents.function.Lambda;

/** Cannot be initialized: nothing reads its event. */
public final class NeverReady {
  private NeverReady() {}

  public static void main(String[] args) {
    if (System.getenv("EXIT") != null) {
      System.exit(3);
    }
    Lambda.startConsumer(Thread.class, event -> {});
  }
}
