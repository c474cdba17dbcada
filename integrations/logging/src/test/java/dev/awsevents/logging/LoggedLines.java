package dev.awsevents.logging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.awsevents.AwsEvents;
import dev.awsevents.cognito.CognitoMigrateUserEvent;
import dev.awsevents.fixtures.Fixtures;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a function logs while it processes one invocation, in a process of its own. */
final class LoggedLines {
  static final String PASSWORD = "correct horse battery staple";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LoggedLines() {}

  static List<JsonNode> json(String library, Map<String, String> environment) {
    return text(library, environment).stream().map(LoggedLines::parse).toList();
  }

  private static JsonNode parse(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  /** The lines of both streams: java.util.logging uses the one for errors. */
  static List<String> text(String library, Map<String, String> environment) {
    CountDownLatch answered = new CountDownLatch(1);
    Path output = file("output", "");
    try {
      HttpServer api =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] payload = payload();
      api.createContext(
          "/2018-06-01/runtime/invocation/",
          exchange -> {
            if (exchange.getRequestMethod().equals("GET") && answered.getCount() > 0) {
              exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", "id-1");
              exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", "9999999999999");
              exchange.getResponseHeaders().set("Lambda-Runtime-Invoked-Function-Arn", "arn:f");
              exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Tenant-Id", "blue");
              exchange.getResponseHeaders().set("Lambda-Runtime-Trace-Id", "Root=1-2-3");
              exchange.sendResponseHeaders(200, payload.length);
              exchange.getResponseBody().write(payload);
            } else if (exchange.getRequestMethod().equals("GET")) {
              exchange.sendResponseHeaders(500, -1);
            } else {
              exchange.getRequestBody().readAllBytes();
              answered.countDown();
              exchange.sendResponseHeaders(202, -1);
            }
            exchange.close();
          });
      api.start();
      try {
        Process process = start(library, environment, api.getAddress().getPort(), output);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
        return Files.readAllLines(output).stream()
            .filter(line -> !line.contains("awsevents: the function ends: "))
            .toList();
      } finally {
        api.stop(0);
      }
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] payload() {
    CognitoMigrateUserEvent event = Fixtures.load(CognitoMigrateUserEvent.class);
    return AwsEvents.toBytes(
        event.toBuilder().request(event.request().toBuilder().password(PASSWORD).build()).build());
  }

  private static Process start(
      String library, Map<String, String> environment, int port, Path output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.config.file=" + file("logging.properties", "properties"),
                "-Dlogback.configurationFile=" + file("logback.xml", "<configuration>"),
                "-Dlog4j2.configurationFile=" + file("log4j2.xml", "<Configuration>"),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                LoggingProgram.class.getName(),
                library)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_LAMBDA_"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + port);
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** The block of docs/logging.md that begins so: what users copy is what is tried. */
  private static Path file(String name, String start) {
    try {
      Path file = Files.createTempFile("logging", name);
      file.toFile().deleteOnExit();
      if (!start.isEmpty()) {
        Files.writeString(file, block(start));
      }
      return file;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String block(String start) throws IOException {
    String page = Files.readString(Path.of("../../docs/logging.md"));
    for (String block : page.split("```", -1)) {
      String content = block.substring(block.indexOf('\n') + 1);
      if (block.startsWith(start) || content.startsWith(start)) {
        return content;
      }
    }
    throw new AssertionError("no block that begins with " + start);
  }
}
