package dev.awsevents.benchmarks.function;

import dev.awsevents.benchmarks.cold.ClassPath;
import dev.awsevents.benchmarks.cold.Jvm;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.function.testing.FunctionArchive;
import dev.awsevents.packaging.FunctionPackager;
import dev.awsevents.packaging.PackagedFunction;
import dev.awsevents.sqs.SqsEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same function in several makes. Closing deletes those that were unpacked. */
final class FunctionContenders implements AutoCloseable {
  private static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  private static final List<String> CLIENT_JARS =
      List.of("aws-lambda-java-runtime-interface-client", "aws-lambda-java-core");
  private static final List<String> AWS_JARS =
      List.of("aws-lambda-java-events", "aws-lambda-java-serialization", "joda-time");
  private static final List<String> OWN_JARS =
      List.of("awsevents-function-0", "awsevents-0", "awsevents-runtime");

  private final List<FunctionArchive> unpacked = new ArrayList<>();

  static FunctionContender awsTypes(Jvm jvm) {
    return client(
        jvm, "AWS's client, AWS's types", Stream.of(CLIENT_JARS, AWS_JARS), AwsTypesHandler.class);
  }

  static FunctionContender ourTypes(Jvm jvm) {
    return client(
        jvm,
        "AWS's client, awsevents-lambda-serializer",
        Stream.of(
            CLIENT_JARS, List.of("aws-lambda-java-serialization", "awsevents-lambda"), OWN_JARS),
        OwnTypesHandler.class);
  }

  private static FunctionContender client(
      Jvm jvm, String name, Stream<List<String>> jars, Class<?> handler) {
    String classPath = classPath(jars.flatMap(List::stream).toList());
    return new FunctionContender(
        name + ", " + jvm.name(),
        java(jvm, classPath, CLIENT, handler.getName()),
        Path.of("."),
        Map.of("_HANDLER", handler.getName()),
        0);
  }

  static FunctionContender own(Jvm jvm) {
    return new FunctionContender(
        "awsevents-function, " + jvm.name(),
        java(jvm, classPath(OWN_JARS), OwnMain.class.getName()),
        Path.of("."),
        Map.of(),
        0);
  }

  /**
   * As {@code awsevents package} makes it, unpacked.
   *
   * @param folder for the zip file
   */
  FunctionContender packaged(Jvm jvm, boolean shrunk, Path folder) throws IOException {
    Path classes = folder.resolve("classes");
    Path file = Path.of(OwnMain.class.getName().replace('.', '/') + ".class");
    Files.createDirectories(classes.resolve(file).getParent());
    try (var in = OwnMain.class.getResourceAsStream("OwnMain.class")) {
      Files.write(classes.resolve(file), in.readAllBytes());
    }
    FunctionPackager packager =
        new FunctionPackager(classes, ClassPath.libraries(OWN_JARS).toList())
            .mainClass(OwnMain.class.getName())
            .jdk(jvm.home());
    // The packager would look for events in classes outside of the packages of the library.
    packager.addEvent(Fixtures.json(SqsEvent.class));
    if (shrunk) {
      packager.shrunk();
    }
    PackagedFunction packaged = packager.write(folder.resolve("function.zip"));
    FunctionArchive archive = FunctionArchive.unpack(packaged.zip());
    unpacked.add(archive);
    return new FunctionContender(
        "awsevents-function, packaged" + (shrunk ? " and shrunk" : "") + ", " + jvm.name(),
        List.of(archive.folder().resolve("bootstrap").toString()),
        archive.folder(),
        Map.of(),
        packaged.zipSize());
  }

  @Override
  public void close() throws IOException {
    for (FunctionArchive archive : unpacked) {
      archive.close();
    }
  }

  private static List<String> java(Jvm jvm, String classPath, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(jvm.java().toString());
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", classPath));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String classPath(List<String> jars) {
    return Stream.concat(ClassPath.libraries(jars), Stream.of(Path.of(ClassPath.harness())))
        .map(jar -> jar.toAbsolutePath().toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
