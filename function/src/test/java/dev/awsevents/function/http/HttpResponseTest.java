package dev.awsevents.function.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.alb.AlbResponse;
import dev.awsevents.http.HttpResponseFormat;
import dev.awsevents.value.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpResponseTest {
  private static String json(HttpResponseFormat format) {
    return AwsEvents.toJson(
        HttpResponse.to(format)
            .status(201)
            .header("Content-Type", "text/plain")
            .header("Vary", "Accept")
            .header("vary", "Origin")
            .cookie("a=1; Path=/")
            .body("é")
            .build());
  }

  @Test
  void aRestApiGetsAHeaderOfSeveralValuesAsAList() {
    assertEquals(
        "{\"isBase64Encoded\":false,\"statusCode\":201,"
            + "\"headers\":{\"Content-Type\":\"text/plain\"},"
            + "\"multiValueHeaders\":{\"Vary\":[\"Accept\",\"Origin\"],"
            + "\"set-cookie\":[\"a=1; Path=/\"]},"
            + "\"body\":\"é\"}",
        json(HttpResponseFormat.API_GATEWAY_PROXY));
  }

  @Test
  void anHttpApiGetsCookiesInAFieldOfTheirOwn() {
    assertEquals(
        "{\"cookies\":[\"a=1; Path=/\"],\"isBase64Encoded\":false,\"statusCode\":201,"
            + "\"headers\":{\"Content-Type\":\"text/plain\",\"Vary\":\"Accept, Origin\"},"
            + "\"body\":\"é\"}",
        json(HttpResponseFormat.API_GATEWAY_HTTP));
  }

  @Test
  void aFunctionUrlGetsCookiesInAFieldOfTheirOwn() {
    assertEquals(
        "{\"statusCode\":201,"
            + "\"headers\":{\"Content-Type\":\"text/plain\",\"Vary\":\"Accept, Origin\"},"
            + "\"body\":\"é\",\"cookies\":[\"a=1; Path=/\"],\"isBase64Encoded\":false}",
        json(HttpResponseFormat.FUNCTION_URL));
  }

  @Test
  void aLoadBalancerGetsSingleValues() {
    assertEquals(
        "{\"statusCode\":201,\"statusDescription\":\"201 Created\",\"isBase64Encoded\":false,"
            + "\"headers\":{\"Content-Type\":\"text/plain\",\"Vary\":\"Accept, Origin\","
            + "\"set-cookie\":\"a=1; Path=/\"},\"body\":\"é\"}",
        json(HttpResponseFormat.ALB));
  }

  @Test
  void aLoadBalancerWithMultiValueHeadersGetsLists() {
    assertEquals(
        "{\"statusCode\":201,\"statusDescription\":\"201 Created\",\"isBase64Encoded\":false,"
            + "\"multiValueHeaders\":{\"Content-Type\":[\"text/plain\"],"
            + "\"Vary\":[\"Accept\",\"Origin\"],\"set-cookie\":[\"a=1; Path=/\"]},\"body\":\"é\"}",
        json(HttpResponseFormat.ALB_MULTI_VALUE));
  }

  @Test
  void vpcLatticeGetsSingleValues() {
    assertEquals(
        "{\"isBase64Encoded\":false,\"statusCode\":201,"
            + "\"headers\":{\"Content-Type\":\"text/plain\",\"Vary\":\"Accept, Origin\","
            + "\"set-cookie\":\"a=1; Path=/\"},\"body\":\"é\"}",
        json(HttpResponseFormat.VPC_LATTICE));
  }

  @ParameterizedTest
  @EnumSource(
      value = HttpResponseFormat.class,
      names = {"ALB", "ALB_MULTI_VALUE", "VPC_LATTICE"})
  void headersAreWrittenEvenIfEmpty(HttpResponseFormat format) {
    String json = AwsEvents.toJson(HttpResponse.to(format).build());

    assertTrue(json.contains("eaders\":{}"), json);
    assertTrue(json.contains("\"isBase64Encoded\":false"), json);
    assertTrue(json.contains("\"statusCode\":200"), json);
  }

  @ParameterizedTest
  @EnumSource(HttpResponseFormat.class)
  void binaryContentIsBase64(HttpResponseFormat format) {
    byte[] content = {0, -1, 127};
    String json = AwsEvents.toJson(HttpResponse.to(format).body(content).build());

    assertTrue(json.contains("\"body\":\"" + Bytes.of(content).base64() + "\""), json);
    assertTrue(json.contains("\"isBase64Encoded\":true"), json);
  }

  @ParameterizedTest
  @EnumSource(HttpResponseFormat.class)
  void theLastBodyCounts(HttpResponseFormat format) {
    String json =
        AwsEvents.toJson(HttpResponse.to(format).body(new byte[] {1}).body("text").build());

    assertTrue(json.contains("\"body\":\"text\""), json);
    assertTrue(json.contains("\"isBase64Encoded\":false"), json);
  }

  @ParameterizedTest
  @EnumSource(
      value = HttpResponseFormat.class,
      names = {"ALB", "VPC_LATTICE"})
  void severalCookiesAreAnErrorIfOnlyOneCanBeSent(HttpResponseFormat format) {
    HttpResponse response = HttpResponse.to(format).cookie("a=1").cookie("b=2");

    String message =
        String.valueOf(assertThrows(IllegalStateException.class, response::build).getMessage());
    assertTrue(message.startsWith("the response sets 2 cookies, but "), message);
  }

  @ParameterizedTest
  @EnumSource(
      value = HttpResponseFormat.class,
      names = {"ALB", "VPC_LATTICE"},
      mode = EnumSource.Mode.EXCLUDE)
  void severalCookiesAreNotJoined(HttpResponseFormat format) {
    String json =
        AwsEvents.toJson(HttpResponse.to(format).cookie("a=1").header("Set-Cookie", "b=2").build());

    assertTrue(json.contains("[\"a=1\",\"b=2\"]"), json);
  }

  @Test
  void aStatusWithoutPhraseHasNoDescription() {
    AlbResponse response =
        assertInstanceOf(
            AlbResponse.class, HttpResponse.to(HttpResponseFormat.ALB).status(299).build());

    assertNull(response.statusDescription());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 99, 600, -200})
  void aStatusOutsideOfHttpIsAnError(int status) {
    HttpResponse response = HttpResponse.to(HttpResponseFormat.ALB);

    assertThrows(IllegalArgumentException.class, () -> response.status(status));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:b", "é", "a\nb"})
  void aNameThatNoHeaderCanHaveIsAnError(String name) {
    HttpResponse response = HttpResponse.to(HttpResponseFormat.ALB);

    assertThrows(IllegalArgumentException.class, () -> response.header(name, "value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nset-cookie: b=c", "a\nb", "\u0000", "\u007f"})
  void aValueCannotAddHeaders(String value) {
    HttpResponse response = HttpResponse.to(HttpResponseFormat.ALB);

    assertThrows(IllegalArgumentException.class, () -> response.header("a", value));
    assertThrows(IllegalArgumentException.class, () -> response.cookie(value));
  }
}
