package dev.awsevents.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.awsevents.spring.functions.FunctionsApplication;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrdinaryFunctionsTest {
  private static final String HTTP_API =
      """
      {"version":"2.0","routeKey":"POST /orders","rawPath":"/orders","headers":{"a":"b"},\
      "requestContext":{"http":{"method":"POST","path":"/orders"}},\
      "body":"{\\"orderId\\":\\"17\\",\\"parts\\":3}","isBase64Encoded":false}""";

  private static final String SQS = "{\"Records\":[{\"messageId\":\"1\",\"body\":\"hello\"}]}";

  static Stream<Arguments> functions() {
    String order = "{\"orderId\":\"17\",\"parts\":3}";
    return Stream.of(
        arguments("ordinaryOrder", order),
        arguments("ordinaryOrder", HTTP_API),
        arguments("uppercase", "\"hello\""),
        arguments("uppercase", HTTP_API),
        arguments("ordinaryMap", order),
        arguments("ordinaryMap", HTTP_API),
        arguments("headers", HTTP_API),
        arguments("flux", "\"hello\""),
        arguments("awsHttpApi", HTTP_API),
        arguments("awsSqs", SQS),
        arguments("ordinaryConsumer", "\"hello\""),
        arguments("ordinarySupplier", HTTP_API),
        arguments("ordinaryOrder|ordinaryMap", order));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aFunctionWithoutOurTypesAnswersAsWithoutThisLibrary(String name, String event) {
    String with = InvokedFunction.of(name, FunctionsApplication.class).invoke(event);
    String without = InvokedFunction.of(name, PlainApplication.class).invoke(event);
    assertThat(stable(with)).isEqualTo(stable(without));
  }

  /** Without the headers that are new with each message. */
  private static @Nullable Object stable(String answer) {
    Object value = Json.value(answer);
    if (value instanceof Map<?, ?> response && response.get("headers") instanceof Map<?, ?> all) {
      return List.of(
          String.valueOf(response.get("statusCode")),
          String.valueOf(response.get("body")),
          all.keySet());
    }
    return value;
  }
}
