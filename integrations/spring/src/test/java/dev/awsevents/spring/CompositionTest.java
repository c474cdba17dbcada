package dev.awsevents.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CompositionTest {
  private static final String ORDER_PLACED =
      """
      {"version":"0","id":"1","source":"shop","detail-type":"Order Placed",\
      "detail":{"orderId":"17","parts":3}}""";

  private static final String HTTP_API =
      """
      {"version":"2.0","routeKey":"POST /orders","rawPath":"/orders","headers":{},\
      "requestContext":{"http":{"method":"POST","path":"/orders"}},\
      "body":"{\\"orderId\\":\\"17\\",\\"parts\\":3}","isBase64Encoded":false}""";

  @Test
  void anotherFunctionTakesWhatOursReturned() {
    assertThat(InvokedFunction.of("detail|ordinaryOrder").invoke(ORDER_PLACED))
        .isEqualTo("{\"orderId\":\"17\",\"parts\":5}");
  }

  @Test
  void oursTakesWhatOursReturned() {
    assertThat(InvokedFunction.of("echo|detail").invoke(ORDER_PLACED))
        .isEqualTo("{\"orderId\":\"17\",\"parts\":4}");
  }

  @Test
  void oursTakesWhatAnotherFunctionReturned() {
    assertThat(InvokedFunction.of("ordinaryOrder|order").invoke("{\"orderId\":\"17\",\"parts\":3}"))
        .contains("\"statusCode\":201")
        .contains("\"body\":\"17 4\"");
  }

  @Test
  void anAnswerThatWouldBeWrappedIsAnErrorThatSaysWhatToDo() {
    InvokedFunction composed = InvokedFunction.of("ordinaryOrder|order");
    assertThatThrownBy(() -> composed.invoke(HTTP_API))
        .hasMessageContaining("name order first in spring.cloud.function.definition");
  }

  @Test
  void aRoutedAnswerThatWouldBeWrappedIsAnErrorThatSaysWhatToDo() {
    InvokedFunction router = InvokedFunction.of("functionRouter");
    String routed = HTTP_API.replace("{}", "{\"spring.cloud.function.definition\":\"httpApi\"}");
    assertThatThrownBy(() -> router.invoke(routed))
        .hasMessageContaining("name httpApi first in spring.cloud.function.definition");
  }

  @Test
  void aRoutedEventThatIsNoHttpRequestIsAnswered() {
    assertThat(
            InvokedFunction.of("functionRouter")
                .invoke(
                    ORDER_PLACED.replace(
                        "{\"version\"",
                        "{\"headers\":{\"spring.cloud.function.definition\":\"detail\"},"
                            + "\"version\"")))
        .isEqualTo("{\"orderId\":\"17\",\"parts\":4}");
  }
}
