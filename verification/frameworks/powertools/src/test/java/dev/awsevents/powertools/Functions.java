package dev.awsevents.powertools;

import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import java.nio.file.Path;

/** Starts the packaged functions with Lambda's runtime interface client. */
final class Functions {
  private Functions() {}

  static LambdaFunction start(Class<?> handler, Path folder) {
    return LambdaFunction.start(
        handler.getName(), TaskRoot.unpack(Path.of("target", "functions.zip"), folder));
  }
}
