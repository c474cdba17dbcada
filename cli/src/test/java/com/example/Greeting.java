package com.example;

import dev.awsevents.function.Lambda;
import dev.awsevents.sqs.SqsEvent;

/** Greets the first message, by the word in the environment. Fails without a message. */
public final class Greeting {
  private Greeting() {}

  public static void main(String[] args) {
    System.out.println("starting");
    Lambda.start(SqsEvent.class, Greeting::handle);
  }

  static String handle(SqsEvent event) {
    return System.getenv("WORD") + " " + event.records().get(0).body();
  }
}
