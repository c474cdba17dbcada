package dev.awsevents.function.testing.programs;

import dev.awsevents.function.Lambda;

/** Answers with as many bytes as the event says. */
public final class Large {
  private Large() {}

  public static void main(String[] args) {
    Lambda.start(Object.class, size -> new byte[Integer.parseInt(size.toString())]);
  }
}
