package dev.awsevents.powertools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.orders.Order;
import com.sun.net.httpserver.HttpServer;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.lambda.powertools.parameters.ssm.SSMProvider;
import software.amazon.lambda.powertools.parameters.transform.Transformer;
import software.amazon.lambda.powertools.utilities.JsonConfig;

/** Parameters have nothing to do with events. A parameter in JSON may hold any type of ours. */
class ParametersTest {
  private HttpServer parameterStore;
  private String value = "";

  @BeforeEach
  void start() throws Exception {
    parameterStore =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    parameterStore.createContext(
        "/",
        exchange -> {
          String quoted = JsonConfig.get().getObjectMapper().writeValueAsString(value);
          byte[] answer =
              ("{\"Parameter\":{\"Name\":\"/a\",\"Value\":" + quoted + "}}")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    parameterStore.start();
  }

  @AfterEach
  void stop() {
    parameterStore.stop(0);
  }

  @Test
  void aParameterIsReadAsATypeOfOursOrOfTheUser() {
    URI endpoint = URI.create("http://127.0.0.1:" + parameterStore.getAddress().getPort());
    try (SsmClient client =
        SsmClient.builder()
            .endpointOverride(endpoint)
            .region(Region.EU_WEST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build()) {
      SSMProvider provider = SSMProvider.builder().withClient(client).build();

      value = new String(Fixtures.json(SqsEvent.class), StandardCharsets.UTF_8);
      assertEquals(
          Fixtures.load(SqsEvent.class),
          provider.withTransformation(Transformer.json).get("/event", SqsEvent.class));

      value = "{\"id\":\"o-1\",\"quantity\":3}";
      assertEquals(
          new Order("o-1", 3),
          provider.withTransformation(Transformer.json).get("/order", Order.class));
    }
  }
}
