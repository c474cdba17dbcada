package dev.awsevents.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.function.testing.InvocationRequest;
import dev.awsevents.function.testing.InvocationResult;
import dev.awsevents.function.testing.LocalRuntimeApi;
import dev.awsevents.spring.functions.FunctionsApplication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Spring Cloud Function's own event loop, against a Runtime API on loopback. */
class CustomRuntimeTest {
  private static final String HTTP_API =
      """
      {"version":"2.0","routeKey":"POST /orders","rawPath":"/orders","headers":{"a":"b"},\
      "requestContext":{"http":{"method":"POST","path":"/orders"}},\
      "body":"[1,2]","isBase64Encoded":false}""";

  private final LocalRuntimeApi api = LocalRuntimeApi.start("orders", Duration.ofSeconds(60));

  @AfterEach
  void stop() {
    api.close();
  }

  private InvocationResult invoke(String handler, String event, String... properties)
      throws Exception {
    SpringApplication application = new SpringApplication(FunctionsApplication.class);
    String[] arguments = new String[properties.length + 3];
    arguments[0] = "--AWS_LAMBDA_RUNTIME_API=" + api.address();
    arguments[1] = "--_HANDLER=" + handler;
    arguments[2] = "--spring.main.web-application-type=none";
    System.arraycopy(properties, 0, arguments, 3, properties.length);
    ConfigurableApplicationContext context = application.run(arguments);
    try {
      return api.invoke(InvocationRequest.of(event.getBytes(StandardCharsets.UTF_8)))
          .get(60, TimeUnit.SECONDS);
    } finally {
      context.close();
    }
  }

  @Test
  void aResponseStaysAsItIs() throws Exception {
    assertThat(Json.value(invoke("httpApi", HTTP_API).text()))
        .isEqualTo(
            Json.value(
                "{\"statusCode\":201,\"headers\":{\"location\":\"/orders/17\"},"
                    + "\"body\":\"[1,2]\",\"cookies\":[\"theme=dark\"]}"));
  }

  @Test
  void anEventIsRead() throws Exception {
    assertThat(invoke("sqs", "{\"Records\":[{\"messageId\":\"1\"}]}").text())
        .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}");
  }

  @Test
  void anApplicationWithLazyBeansHasItsFunctions() throws Exception {
    assertThat(
            invoke(
                    "sqs",
                    "{\"Records\":[{\"messageId\":\"1\"}]}",
                    "--spring.main.lazy-initialization=true")
                .text())
        .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}");
  }

  @Test
  void anErrorIsReported() throws Exception {
    InvocationResult result = invoke("sqs", "{\"Records\":[]}");
    assertThat(result.failed()).isTrue();
    assertThat(result.text()).contains("IndexOutOfBounds");
  }
}
