package dev.awsevents.powertools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.limits.Stack;
import com.sun.net.httpserver.HttpServer;
import dev.awsevents.AwsEvents;
import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent;
import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent.Create;
import dev.awsevents.cloudformation.CloudFormationCustomResourceResponse;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Powertools' handler of custom resources, beside our serializer. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class CloudFormationTest {
  @TempDir private Path folder;

  @Test
  void aHandlerOfAwssClassWorksBesideOurSerializer() throws Exception {
    List<CloudFormationCustomResourceResponse> answers = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          answers.add(AwsEvents.read(body, CloudFormationCustomResourceResponse.class));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    Create request = (Create) Fixtures.load(CloudFormationCustomResourceEvent.class);
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/answer";
    try (LambdaFunction function = Functions.start(Stack.class, folder)) {
      String response =
          function
              .invoke(AwsEvents.toBytes(request.toBuilder().responseUrl(url).build()))
              .response();

      assertTrue(response.contains(request.logicalResourceId() + "-1"), response);
      assertEquals(request.logicalResourceId() + "-1", answers.get(0).physicalResourceId());
    } finally {
      server.stop(0);
    }
  }
}
