package dev.awsevents.lambda.serializer;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.lambda.handlers.AwsEventHandler;
import dev.awsevents.lambda.handlers.SqsHandler;
import dev.awsevents.lambda.handlers.StreamHandlers;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints how long a fresh process takes until it asks for its first invocation, how long it takes
 * from then until the first response, and how many classes it has loaded by then. This is not a
 * test. docs/lambda.md says how to run it.
 */
public final class FirstInvocation {
  private static final int RUNS = 21;

  private record Kind(String name, Class<?> handler, Path taskRoot) {}

  private static final class Times {
    private final double[] initialization = new double[RUNS];
    private final double[] invocation = new double[RUNS];
    private int classes;
  }

  private FirstInvocation() {}

  /** Prints one line for each kind of handler. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("first-invocation");
    Path awsevents = Functions.taskRoot(folder.resolve("awsevents"), Functions.NO_MORE);
    Path aws =
        TaskRoot.of(
            folder.resolve("aws"),
            Stream.concat(Stream.of(AwsEventHandler.class), Functions.AWS_EVENTS.stream())
                .map(TaskRoot::origin));
    List<Kind> kinds =
        List.of(
            new Kind("RequestHandler<SqsEvent, SqsBatchResponse>", SqsHandler.class, awsevents),
            new Kind(
                "EventHandler<SqsEvent, SqsBatchResponse>",
                StreamHandlers.OfOneType.class,
                awsevents),
            new Kind(
                "RequestHandler<SQSEvent, SQSBatchResponse> of AWS", AwsEventHandler.class, aws));
    List<Times> times = kinds.stream().map(kind -> new Times()).toList();
    // Kinds take turns, so that the load of the machine meets all of them alike.
    for (int run = 0; run < RUNS; run++) {
      for (int kind = 0; kind < kinds.size(); kind++) {
        measure(kinds.get(kind), times.get(kind), run);
      }
    }
    for (int kind = 0; kind < kinds.size(); kind++) {
      Times measured = times.get(kind);
      System.out.printf(
          "%-50s initialization %5.0f ms, first invocation %5.1f ms, %d classes%n",
          kinds.get(kind).name(),
          median(measured.initialization),
          median(measured.invocation),
          measured.classes);
    }
  }

  private static void measure(Kind kind, Times times, int run) throws IOException {
    Path log = kind.taskRoot().resolve("classes.log");
    long start = System.nanoTime();
    try (LambdaFunction function =
        LambdaFunction.start(
            kind.handler().getName(), kind.taskRoot(), List.of("-Xlog:class+load:file=" + log))) {
      function.awaitInitialization();
      long initialized = System.nanoTime();
      function.invoke(Fixtures.json(SqsEvent.class)).response();
      times.initialization[run] = (initialized - start) / 1e6;
      times.invocation[run] = (System.nanoTime() - initialized) / 1e6;
      times.classes = Files.readAllLines(log).size();
    }
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
