package dev.awsevents.benchmarks.peer;

import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/** A request of an HTTP API, format 2.0. */
@Json
public record HttpRequest(
    String version,
    String routeKey,
    String rawPath,
    String rawQueryString,
    List<String> cookies,
    Map<String, String> headers,
    Map<String, String> queryStringParameters,
    Context requestContext,
    String body,
    Map<String, String> pathParameters,
    Boolean isBase64Encoded,
    Map<String, String> stageVariables) {

  /** What API Gateway says about the request. */
  @Json
  public record Context(
      String accountId,
      String apiId,
      Authorizer authorizer,
      String domainName,
      String domainPrefix,
      Http http,
      String requestId,
      String routeKey,
      String stage,
      String time,
      Long timeEpoch) {}

  /** What the authorizer found. */
  @Json
  public record Authorizer(Jwt jwt) {}

  /** The token. */
  @Json
  public record Jwt(Map<String, Object> claims, List<String> scopes) {}

  /** The request line. */
  @Json
  public record Http(
      String method, String path, String protocol, String sourceIp, String userAgent) {}
}
