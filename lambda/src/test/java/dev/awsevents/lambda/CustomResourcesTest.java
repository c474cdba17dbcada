package dev.awsevents.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.sun.net.httpserver.HttpServer;
import dev.awsevents.AwsEvents;
import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent;
import dev.awsevents.cloudformation.CloudFormationCustomResourceResponse;
import dev.awsevents.customresources.CustomResourceFunction;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.function.Lambda;
import dev.awsevents.lambda.handlers.Certificates;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Custom resources on both kinds of runtime. Their answers go to a server of the test. */
class CustomResourcesTest {
  private final List<CloudFormationCustomResourceResponse> answers = new CopyOnWriteArrayList<>();
  private final Iterator<Integer> statuses = Stream.iterate(503, status -> 200).iterator();

  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          answers.add(AwsEvents.read(body, CloudFormationCustomResourceResponse.class));
          exchange.sendResponseHeaders(statuses.next(), -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  private byte[] request(String fixture) {
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/a%7Cb?signature=secret";
    Map<Object, Object> event =
        new LinkedHashMap<>(
            (Map<?, ?>)
                AwsEvents.read(
                    Fixtures.json(CloudFormationCustomResourceEvent.class, fixture),
                    FreeFormCodec.INSTANCE));
    event.put("ResponseURL", url);
    return AwsEvents.toBytes(event, FreeFormCodec.INSTANCE);
  }

  private Path taskRoot() {
    return TaskRoot.of(
        folder,
        Stream.of(
                AwsEvents.class,
                CloudFormationCustomResourceEvent.class,
                Lambda.class,
                CustomResourceFunction.class,
                AwsContexts.class,
                Context.class,
                Certificates.class)
            .map(TaskRoot::origin));
  }

  private void everyRequestIsAnswered(LambdaFunction function) {
    function.invoke(request("default")).response();
    assertEquals(2, answers.size());
    assertEquals(Map.of("Function", "tested"), answers.get(1).data());

    // A failure is answered. If the invocation failed too, Lambda would repeat it.
    function.invoke(request("update")).response();
    String reason = String.valueOf(answers.get(2).reason());
    assertTrue(reason.startsWith("certificates do not change"), reason);

    String log = function.log();
    assertTrue(log.contains("certificates do not change"), log);
    assertFalse(log.contains("secret"), log);
  }

  @Test
  void aFunctionWithItsOwnLoopAnswers() {
    try (LambdaFunction function =
        LambdaFunction.startMain(Certificates.class.getName(), "unused", taskRoot())) {
      everyRequestIsAnswered(function);
    }
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
  void aHandlerOnAJavaRuntimeAnswers() {
    try (LambdaFunction function =
        LambdaFunction.start(Certificates.Handler.class.getName(), taskRoot())) {
      everyRequestIsAnswered(function);
    }
  }
}
