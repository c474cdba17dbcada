package dev.awsevents.micronaut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsevents.EventFormatException;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.lambda.serializer.AwsEventsSerializer;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a handler on Lambda's Java runtimes takes and returns, if Micronaut knows it. */
class SerdeFormatsTest {
  private static final Order ORDER = new Order("17", new BigDecimal("9.50"));
  private static final ApiGatewayHttpResponse RESPONSE =
      ApiGatewayHttpResponse.builder().statusCode(200).build();
  private static final String JSON = "{\"order_id\":\"17\",\"total\":9.50}";

  /** Has types with arguments in its signatures. */
  interface Signatures {
    List<Order> orders();

    EventBridgeEvent<Order> placed();

    List<SerdeFormatsTest> unknown();

    List<Work.Answer> answers();
  }

  private static Type type(String method) {
    try {
      return Signatures.class.getDeclaredMethod(method).getGenericReturnType();
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private final AwsEventsSerializer serializer = new AwsEventsSerializer();

  private String written(Object value, Type type) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    serializer.toJson(value, out, type);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aClassOfTheUserIsReadAndWrittenByMicronaut() {
    assertThat(serializer.<Order>fromJson(JSON, Order.class)).isEqualTo(ORDER);
    assertThat(written(ORDER, Order.class)).isEqualTo(JSON);
    assertThat(written(List.of(ORDER), type("orders"))).isEqualTo("[" + JSON + "]");
  }

  @Test
  void aClassThatCanOnlyBeWrittenIsWritten() {
    Work.Answer answer = new Work.Answer(RESPONSE, List.of());

    assertThat(written(answer, Work.Answer.class)).isEqualTo("{\"response\":{\"statusCode\":200}}");
    assertThat(written(List.of(answer), type("answers")))
        .isEqualTo("[{\"response\":{\"statusCode\":200}}]");
  }

  @Test
  void soItIsInsideAGeneratedType() {
    Type type = type("placed");
    String json = "{\"source\":\"shop\",\"detail\":" + JSON + "}";

    EventBridgeEvent<Order> event = serializer.fromJson(json, type);

    assertThat(event.detail()).isEqualTo(ORDER);
    assertThat(written(event, type)).isEqualTo(json);
  }

  @Test
  void anErrorQuotesNothingOfThePayload() {
    assertThatThrownBy(() -> serializer.fromJson("{\"total\":\"secret\"}", Order.class))
        .isInstanceOf(EventFormatException.class)
        .hasMessageContaining("Micronaut cannot read")
        .hasMessageContaining("Order (")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void aClassThatMicronautDoesNotKnowIsLeftToOthers() {
    record Unknown(String id) {}

    assertThat(new SerdeFormats().format(Unknown.class)).isNull();
    assertThat(new SerdeFormats().format(type("unknown"))).isNull();
  }
}
