package dev.awsevents.http;

import static dev.awsevents.http.HttpResponseFormat.ALB;
import static dev.awsevents.http.HttpResponseFormat.ALB_MULTI_VALUE;
import static dev.awsevents.http.HttpResponseFormat.API_GATEWAY_HTTP;
import static dev.awsevents.http.HttpResponseFormat.API_GATEWAY_PROXY;
import static dev.awsevents.http.HttpResponseFormat.FUNCTION_URL;
import static dev.awsevents.http.HttpResponseFormat.VPC_LATTICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.awsevents.http.Requests.Alb;
import dev.awsevents.http.Requests.ApiGateway1;
import dev.awsevents.http.Requests.ApiGateway2;
import dev.awsevents.http.Requests.FunctionUrl;
import dev.awsevents.http.Requests.VpcLattice1;
import dev.awsevents.http.Requests.VpcLattice2;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What each service does differently does not show in the view of its requests. */
class RequestViewsTest {
  private static final Map<String, String> NONE = Map.of();
  private static final Map<String, List<String>> NONE_OF_MANY = Map.of();
  private static final Map<String, String> COOKIE = Map.of("Cookie", "a=1; b=2");
  private static final Map<String, List<String>> COOKIES = Map.of("cookie", List.of("a=1; b=2"));
  private static final List<String> COOKIE_LIST = List.of("a=1", "b=2");

  /** The same request by way of each service, the query string that it has, the response due. */
  static final List<Arguments> SAME =
      List.of(
          arguments(
              new Alb("/my%20pets", COOKIE, NONE_OF_MANY, Map.of("q", "a%20b"), NONE_OF_MANY),
              "q=a%20b",
              ALB),
          arguments(
              new Alb("/my%20pets", NONE, COOKIES, NONE, Map.of("q", List.of("a%20b"))),
              "q=a%20b",
              ALB_MULTI_VALUE),
          arguments(
              new ApiGateway1(
                  null, "prod", "/my%20pets", COOKIE, NONE_OF_MANY, Map.of("q", "a b"), Map.of()),
              "q=a+b",
              API_GATEWAY_PROXY),
          arguments(
              new ApiGateway1(
                  "1.0", "prod", "/prod/my pets", NONE, COOKIES, NONE, Map.of("q", List.of("a b"))),
              "q=a+b",
              API_GATEWAY_PROXY),
          arguments(
              new ApiGateway2("prod", "/prod/my pets", "q=a%20b", NONE, NONE, COOKIE_LIST),
              "q=a%20b",
              API_GATEWAY_HTTP),
          arguments(
              new FunctionUrl("/my%20pets", "q=a%20b", NONE, NONE, COOKIE_LIST),
              "q=a%20b",
              FUNCTION_URL),
          arguments(new VpcLattice1("/my%20pets?q=a%20b", COOKIE, NONE), "q=a%20b", VPC_LATTICE),
          arguments(
              new VpcLattice1("/my%20pets", COOKIE, Map.of("q", "a b")), "q=a+b", VPC_LATTICE),
          arguments(
              new VpcLattice2("/my%20pets?q=a%20b", COOKIES, NONE_OF_MANY), "q=a%20b", VPC_LATTICE),
          arguments(
              new VpcLattice2("/my%20pets", COOKIES, Map.of("q", List.of("a b"))),
              "q=a+b",
              VPC_LATTICE));

  @ParameterizedTest
  @FieldSource("SAME")
  void theSameRequestGivesTheSameAnswers(
      HttpRequestEvent request, String queryString, HttpResponseFormat response) {
    assertEquals("/my pets", request.requestPath());
    assertEquals(Map.of("q", List.of("a b")), request.queryParameters());
    assertEquals(List.of("a=1", "b=2"), request.cookies());
    assertEquals(queryString, request.queryString());
    assertEquals(response, request.responseFormat());
  }

  static final List<HttpRequestEvent> TAGGED =
      List.of(
          new Alb("/", Map.of("X-Tag", "1,2"), NONE_OF_MANY, NONE, NONE_OF_MANY),
          new Alb("/", NONE, Map.of("X-Tag", List.of("1", "2")), NONE, NONE_OF_MANY),
          new ApiGateway1(
              null, "prod", "/", Map.of("X-Tag", "1,2"), NONE_OF_MANY, NONE, NONE_OF_MANY),
          new ApiGateway1(
              null, "prod", "/", NONE, Map.of("X-Tag", List.of("1", "2")), NONE, NONE_OF_MANY),
          new ApiGateway2("prod", "/", "", Map.of("x-tag", "1,2"), NONE, List.of()),
          new FunctionUrl("/", "", Map.of("x-tag", "1,2"), NONE, List.of()),
          new VpcLattice1("/", Map.of("x-tag", "1,2"), NONE),
          new VpcLattice2("/", Map.of("x-tag", List.of("1", "2")), NONE_OF_MANY));

  @ParameterizedTest
  @FieldSource("TAGGED")
  void valuesOfAHeaderAreJoined(HttpRequestEvent request) {
    assertEquals("1,2", request.header("x-TAG"));
  }

  /** A load balancer and API Gateway send the last value beside all values. */
  @Test
  void aParameterThatHasAllItsValuesIsNotCountedTwice() {
    Map<String, List<String>> all = Map.of("q", List.of("1", "2"));
    Map<String, String> last = Map.of("q", "2");

    assertEquals(all, new Alb("/", NONE, Map.of(), last, all).queryParameters());
    assertEquals(
        all, new ApiGateway1(null, "prod", "/", NONE, Map.of(), last, all).queryParameters());
  }

  @Test
  void withoutARawQueryStringTheParametersCount() {
    ApiGateway2 request =
        new ApiGateway2("prod", "/prod", null, NONE, Map.of("q", "a b"), List.of());

    assertEquals("", request.queryString());
    assertEquals(Map.of("q", List.of("a b")), request.queryParameters());
  }

  @Test
  void aPathThatBeginsLikeAStageStaysWhereThePathHasNone() {
    Alb balanced = new Alb("/prod/pets", NONE, Map.of(), NONE, Map.of());
    ApiGateway1 rest = new ApiGateway1(null, "prod", "/prod/pets", NONE, Map.of(), NONE, Map.of());

    assertEquals("/prod/pets", balanced.requestPath());
    assertEquals("/prod/pets", rest.requestPath());
  }

  /** API Gateway has decoded it, so that a second time would make a space of a percent sign. */
  @Test
  void aDecodedPathIsNotDecodedAgain() {
    assertEquals(
        "/100%25", new ApiGateway2("$default", "/100%25", "", NONE, NONE, List.of()).requestPath());
    assertEquals(
        "/100%25",
        new ApiGateway1("1.0", "$default", "/100%25", NONE, Map.of(), NONE, Map.of())
            .requestPath());
  }
}
