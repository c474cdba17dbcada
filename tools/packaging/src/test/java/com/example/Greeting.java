package com.example;

import dev.awsevents.function.Lambda;
import dev.awsevents.function.http.HttpResponse;

/** Answers any HTTP request. No class names the type of its event but the lambda expression. */
public final class Greeting {
  private Greeting() {}

  public static void main(String[] args) {
    Lambda.startHttp(request -> HttpResponse.to(request).body("hello"));
  }
}
