package dev.awsevents.benchmarks.peer;

import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/** A REST proxy request of API Gateway. */
@Json
public record RestRequest(
    String resource,
    String path,
    String httpMethod,
    Map<String, String> headers,
    Map<String, List<String>> multiValueHeaders,
    Map<String, String> queryStringParameters,
    Map<String, List<String>> multiValueQueryStringParameters,
    Map<String, String> pathParameters,
    Map<String, String> stageVariables,
    Context requestContext,
    String body,
    Boolean isBase64Encoded) {

  /** What API Gateway says about the request. */
  @Json
  public record Context(
      String resourceId,
      Map<String, Object> authorizer,
      String resourcePath,
      String operationName,
      String httpMethod,
      String extendedRequestId,
      Map<String, String> customDomain,
      String requestTime,
      String path,
      String accountId,
      String protocol,
      String stage,
      String domainPrefix,
      Long requestTimeEpoch,
      String requestId,
      Identity identity,
      String domainName,
      String deploymentId,
      String apiId) {}

  /** Who sent the request. */
  @Json
  public record Identity(
      String cognitoIdentityPoolId,
      String cognitoIdentityId,
      String apiKey,
      String principalOrgId,
      String cognitoAuthenticationType,
      String userArn,
      String apiKeyId,
      String userAgent,
      String accountId,
      String caller,
      String sourceIp,
      String accessKey,
      String cognitoAuthenticationProvider,
      String user) {}
}
