package dev.awsevents.function.testing.programs;

import dev.awsevents.function.Lambda;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.function.ResponseStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Streams three pieces; fails after them if the event is "fail". */
public final class Pieces {
  private Pieces() {}

  public static void main(String[] args) {
    Lambda.startStreaming(String.class, Pieces::handle);
  }

  static void handle(String event, ResponseStream response, LambdaContext context)
      throws IOException, InterruptedException {
    response.contentType("text/plain");
    for (String piece : new String[] {"one ", "two ", "three"}) {
      response.write(piece.getBytes(StandardCharsets.UTF_8));
      Thread.sleep(100);
    }
    if (event.equals("fail")) {
      throw new IllegalStateException("midway");
    }
  }
}
