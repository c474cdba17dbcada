package dev.awsevents.lambda.serializer;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.awsevents.AwsEvents;
import dev.awsevents.eventbridge.s3.S3ObjectCreated;
import dev.awsevents.lambda.EventHandler;
import dev.awsevents.lambda.handlers.SqsHandler;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import dev.awsevents.sqs.SqsEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.joda.time.DateTime;

/** Starts the handlers of the tests with the libraries that a function may have. */
final class Functions {
  static final List<Class<?>> NO_MORE = List.of();

  static final List<Class<?>> JACKSON_2 =
      List.of(
          com.fasterxml.jackson.databind.json.JsonMapper.class,
          com.fasterxml.jackson.core.JsonFactory.class,
          com.fasterxml.jackson.annotation.JsonInclude.class);

  static final List<Class<?>> JACKSON_3 =
      List.of(
          tools.jackson.databind.json.JsonMapper.class,
          tools.jackson.core.json.JsonFactory.class,
          com.fasterxml.jackson.annotation.JsonInclude.class);

  static final List<Class<?>> DETAILS = List.of(S3ObjectCreated.class);

  static final List<Class<?>> AWS_EVENTS = List.of(SQSEvent.class, DateTime.class);

  private Functions() {}

  static LambdaFunction start(Class<?> handler, Path folder) {
    return LambdaFunction.start(handler.getName(), taskRoot(folder, NO_MORE));
  }

  static LambdaFunction start(
      Class<?> handler, String method, Path folder, List<Class<?>> libraries) {
    return LambdaFunction.start(handler.getName() + "::" + method, taskRoot(folder, libraries));
  }

  /** Starts a handler without awsevents: the runtime's own serializer reads and writes. */
  static LambdaFunction startWithoutAwsevents(Class<?> handler, String method, Path folder) {
    Path taskRoot = TaskRoot.of(folder, Stream.of(TaskRoot.origin(handler)));
    return LambdaFunction.start(handler.getName() + "::" + method, taskRoot);
  }

  static Path taskRoot(Path folder, List<Class<?>> libraries) {
    Stream<Class<?>> ours =
        Stream.of(
            AwsEvents.class,
            SqsEvent.class,
            EventHandler.class,
            AwsEventsSerializer.class,
            SqsHandler.class);
    return TaskRoot.of(folder, Stream.concat(ours, libraries.stream()).map(TaskRoot::origin));
  }
}
