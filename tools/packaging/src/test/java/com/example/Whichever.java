package com.example;

import dev.awsevents.LambdaEvent;
import dev.awsevents.function.Lambda;

/** Tells which event it gets. */
public final class Whichever {
  private Whichever() {}

  public static void main(String[] args) {
    Lambda.start(LambdaEvent.class, event -> event.getClass().getSimpleName());
  }
}
