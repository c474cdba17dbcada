package dev.awsevents.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request of each service, with the fields that its view looks at. */
final class Requests {
  private Requests() {}

  /** What the views do not look at. */
  interface WithoutBody extends HttpRequestEvent {
    @Override
    default String method() {
      return "GET";
    }

    @Override
    default @Nullable String body() {
      return null;
    }

    @Override
    default @Nullable Boolean isBase64Encoded() {
      return null;
    }
  }

  record Alb(
      String path,
      Map<String, String> headers,
      Map<String, List<String>> multiValueHeaders,
      Map<String, String> queryStringParameters,
      Map<String, List<String>> multiValueQueryStringParameters)
      implements AlbPayload, WithoutBody {}

  record ApiGateway1(
      @Nullable String version,
      @Nullable String stage,
      String path,
      Map<String, String> headers,
      Map<String, List<String>> multiValueHeaders,
      Map<String, String> queryStringParameters,
      Map<String, List<String>> multiValueQueryStringParameters)
      implements ApiGatewayPayload1, WithoutBody {}

  record ApiGateway2(
      String stage,
      String rawPath,
      @Nullable String rawQueryString,
      Map<String, String> headers,
      Map<String, String> queryStringParameters,
      List<String> cookies)
      implements ApiGatewayPayload2, WithoutBody {}

  record FunctionUrl(
      String rawPath,
      @Nullable String rawQueryString,
      Map<String, String> headers,
      Map<String, String> queryStringParameters,
      List<String> cookies)
      implements FunctionUrlPayload, WithoutBody {}

  record VpcLattice1(
      String rawPath, Map<String, String> headers, Map<String, String> queryStringParameters)
      implements VpcLatticePayload1, WithoutBody {}

  record VpcLattice2(
      String path,
      Map<String, List<String>> headers,
      Map<String, List<String>> queryStringParameters)
      implements VpcLatticePayload2, WithoutBody {}

  /** What a service sends that has no fields of its own. */
  record Plain(
      List<String> cookies,
      Map<String, List<String>> queryParameters,
      Map<String, List<String>> headers,
      @Nullable String body,
      @Nullable Boolean isBase64Encoded)
      implements HttpRequestEvent {
    static Plain of(Map<String, List<String>> headers) {
      return new Plain(List.of(), Map.of(), headers, null, null);
    }

    static Plain of(String contentType, @Nullable String body, @Nullable Boolean isBase64Encoded) {
      return new Plain(
          List.of(), Map.of(), Map.of("Content-Type", List.of(contentType)), body, isBase64Encoded);
    }

    @Override
    public String method() {
      return "POST";
    }

    @Override
    public String requestPath() {
      return "/";
    }

    @Override
    public String queryString() {
      return QueryString.encoded(queryParameters);
    }

    @Override
    public List<String> headerValues(String name) {
      return Headers.values(headers, Map.of(), name);
    }

    @Override
    public HttpResponseFormat responseFormat() {
      return HttpResponseFormat.ALB;
    }
  }
}
