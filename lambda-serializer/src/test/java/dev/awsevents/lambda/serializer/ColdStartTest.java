package dev.awsevents.lambda.serializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.lambda.handlers.SqsHandler;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class ColdStartTest {
  @TempDir Path folder;

  @Test
  void generatedTypesLoadNoJacksonAndOnlyFiveClassesOfTheSerializer() throws IOException {
    List<Class<?>> libraries =
        Stream.concat(Functions.JACKSON_2.stream(), Functions.JACKSON_3.stream())
            .distinct()
            .toList();
    Path classes = folder.resolve("classes.log");
    Path taskRoot = Functions.taskRoot(folder.resolve("task"), libraries);
    try (LambdaFunction function =
        LambdaFunction.start(
            SqsHandler.class.getName(), taskRoot, List.of("-Xlog:class+load:file=" + classes))) {
      function.invoke(Fixtures.json(SqsEvent.class)).response();
    }

    List<String> loaded = loaded(classes);
    assertTrue(loaded.contains("dev.awsevents.sqs.SqsEventCodec"), "the log is read wrongly");
    assertEquals(List.of(), loaded.stream().filter(name -> name.contains("jackson")).toList());
    assertEquals(
        List.of(
            "dev.awsevents.lambda.format.CodecFormat",
            "dev.awsevents.lambda.format.GeneratedTypes",
            "dev.awsevents.lambda.format.PayloadFormats",
            "dev.awsevents.lambda.serializer.AwsEventsSerializer",
            "dev.awsevents.runtime.foreign.PayloadFormat"),
        loaded.stream()
            .filter(
                name ->
                    name.startsWith("dev.awsevents.lambda.")
                        || name.startsWith("dev.awsevents.runtime.foreign."))
            .filter(name -> !name.contains(".handlers."))
            .sorted()
            .toList());
  }

  private static List<String> loaded(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .map(line -> line.replaceFirst("^(\\[[^]]*\\])+ ", "").replaceFirst(" source:.*", ""))
          .toList();
    }
  }
}
