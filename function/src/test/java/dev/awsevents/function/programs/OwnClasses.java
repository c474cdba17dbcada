package dev.awsevents.function.programs;

import dev.awsevents.function.Lambda;

/** A function whose event or result is of a class of its own. */
public final class OwnClasses {
  private OwnClasses() {}

  private record Order(String id) {}

  /** Starts the form that the argument names. */
  public static void main(String[] form) {
    if (form[0].equals("event")) {
      Lambda.start(Order.class, Order::id);
    } else {
      Lambda.start(() -> new Order("o-1"));
    }
  }
}
