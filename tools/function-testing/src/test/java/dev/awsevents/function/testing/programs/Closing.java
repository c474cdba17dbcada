package dev.awsevents.function.testing.programs;

import dev.awsevents.function.Lambda;

/** Says when it ends. */
public final class Closing {
  private Closing() {}

  public static void main(String[] args) {
    Lambda.onShutdown(() -> System.out.println("closed"));
    Lambda.start(() -> "ready");
  }
}
