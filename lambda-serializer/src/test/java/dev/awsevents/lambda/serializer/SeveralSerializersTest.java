package dev.awsevents.lambda.serializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.lambda.EventHandler;
import dev.awsevents.lambda.handlers.SqsHandler;
import dev.awsevents.lambda.handlers.StreamHandlers;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import dev.awsevents.lambda.serializer.other.HandingOnSerializer;
import dev.awsevents.lambda.serializer.other.PointMethods;
import dev.awsevents.lambda.serializer.other.PointSerializer;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The runtime takes one {@code CustomPojoSerializer}. These are functions that need a second. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class SeveralSerializersTest {
  private static final String SERVICE = "META-INF/services/" + CustomPojoSerializer.class.getName();

  @TempDir Path folder;

  /** A function with our classes, and with one service file for each serializer. */
  private LambdaFunction start(String handler, Class<?>... serializers) throws IOException {
    Stream.Builder<Path> libraries = Stream.builder();
    for (Class<?> type :
        new Class<?>[] {AwsEvents.class, SqsEvent.class, EventHandler.class, SqsHandler.class}) {
      libraries.add(TaskRoot.origin(type));
    }
    libraries.add(withoutServiceFile(TaskRoot.origin(AwsEventsSerializer.class)));
    libraries.add(TaskRoot.origin(PointMethods.class));
    for (Class<?> serializer : serializers) {
      Path library = folder.resolve(serializer.getSimpleName());
      Files.createDirectories(library.resolve(SERVICE).getParent());
      Files.writeString(library.resolve(SERVICE), serializer.getName());
      libraries.add(library);
    }
    return LambdaFunction.start(handler, TaskRoot.of(folder.resolve("task"), libraries.build()));
  }

  private Path withoutServiceFile(Path classes) throws IOException {
    Path copy = folder.resolve("classes");
    try (Stream<Path> files = Files.walk(classes.resolve("dev"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(classes.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return copy;
  }

  @Test
  void theRuntimeRefusesTwoServiceFiles() throws IOException {
    try (LambdaFunction function =
        start(SqsHandler.class.getName(), AwsEventsSerializer.class, PointSerializer.class)) {
      for (int invocation = 1; invocation <= 2; invocation++) {
        String error = function.invoke(Fixtures.json(SqsEvent.class)).error();

        assertTrue(error.contains("TooManyServiceProvidersFoundException"), error);
      }
    }
  }

  @Test
  void anEventHandlerDoesNotCareHowManyServiceFilesThereAre() throws IOException {
    try (LambdaFunction function =
        start(
            StreamHandlers.OfOneType.class.getName(),
            AwsEventsSerializer.class,
            PointSerializer.class)) {
      assertEquals("{}", function.invoke(Fixtures.json(SqsEvent.class)).response());
    }
  }

  @Test
  void anEventHandlerWorksBesideTheSerializerOfAnotherLibrary() throws IOException {
    try (LambdaFunction function =
        start(StreamHandlers.OfOneType.class.getName(), PointSerializer.class)) {
      assertEquals("{}", function.invoke(Fixtures.json(SqsEvent.class)).response());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "intoOurs|\"3,4\"|{\"batchItemFailures\":[{\"itemIdentifier\":\"x is 3\"}]}",
        "fromOurs|{\"Records\":[{},{}]}|\"2,0\"",
        "either|[]|\"0,0\"",
        "either|[{}]|{}",
      })
  void aSerializerOfTheUserHandsForeignTypesOn(String method, String event, String response)
      throws IOException {
    try (LambdaFunction function =
        start(PointMethods.class.getName() + "::" + method, HandingOnSerializer.class)) {
      assertEquals(response, function.invoke(event).response());
    }
  }
}
