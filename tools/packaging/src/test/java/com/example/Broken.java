package com.example;

/** Ends before it is a function. */
public final class Broken {
  private Broken() {}

  public static void main(String[] args) {
    if (System.getenv("TABLE") == null) {
      throw new IllegalStateException("no table");
    }
  }
}
