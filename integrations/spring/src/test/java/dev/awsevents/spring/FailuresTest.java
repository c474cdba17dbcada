package dev.awsevents.spring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsevents.EventFormatException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private static final String HTTP_API =
      """
      {"version":"2.0","routeKey":"POST /orders","rawPath":"/orders","headers":{},\
      "requestContext":{"http":{"method":"POST","path":"/orders"}},"body":"secret"}""";

  private static final String ORDER_PLACED =
      """
      {"version":"0","id":"1","source":"shop","detail-type":"Order Placed",\
      "detail":{"orderId":"17","parts":"secret"}}""";

  @Test
  void aNullInPlaceOfAResponseIsAnError() {
    InvokedFunction function = InvokedFunction.of("forgetful");
    assertThatThrownBy(() -> function.invoke(HTTP_API))
        .hasMessage("forgetful returned null in the place of an HTTP response");
  }

  @Test
  void anEventThatIsNoHttpRequestIsNamed() {
    InvokedFunction function = InvokedFunction.of("anyHttp");
    assertThatThrownBy(
            () -> function.invoke("{\"Records\":[{\"eventSource\":\"aws:sqs\",\"body\":\"x\"}]}"))
        .isInstanceOf(EventFormatException.class)
        .hasMessageContaining("expected HttpRequestEvent but found SqsEvent");
  }

  @Test
  void whatIsNoJsonIsAnErrorWithItsPlace() {
    InvokedFunction function = InvokedFunction.of("sqs");
    assertThatThrownBy(() -> function.invoke("{\"Records\":[}"))
        .isInstanceOf(EventFormatException.class)
        .hasMessageContaining("$.Records[0]");
  }

  @Test
  void theMessageOfADetailThatTheMapperCannotReadHasNoPartOfThePayload() {
    InvokedFunction function = InvokedFunction.of("detail");
    assertThatThrownBy(() -> function.invoke(ORDER_PLACED))
        .isInstanceOf(EventFormatException.class)
        .hasMessageContaining("the JSON mapper cannot read dev.awsevents.eventbridge.Event")
        .hasMessageNotContaining("secret");
  }

  @Test
  void theMessageOfABodyThatTheMapperCannotReadHasNoPartOfThePayload() {
    InvokedFunction function = InvokedFunction.of("order");
    assertThatThrownBy(() -> function.invoke(HTTP_API))
        .isInstanceOf(EventFormatException.class)
        .hasMessageContaining("the JSON mapper cannot read dev.awsevents.spring.functions.Order")
        .hasMessageNotContaining("secret");
  }
}
