package dev.awsevents.http;

import java.util.List;
import java.util.Map;

/**
 * A request from an API Gateway HTTP API in payload format 2.0.
 *
 * <ul>
 *   <li>The service joins several values of a header by commas, so {@link #headerValues} has one
 *       string.
 *   <li>It joins several values of a query parameter by commas, too. {@link #queryParameters} reads
 *       {@code rawQueryString} instead, where they are apart.
 *   <li>Cookies are in a list of their own, not in the headers.
 *   <li>API Gateway decodes the path, an encoded slash included. The path begins with the stage,
 *       unless the stage is {@code $default}. It lacks the API mapping of a custom domain name.
 * </ul>
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *     proxy integrations for HTTP APIs</a>
 */
public interface ApiGatewayPayload2 extends HttpRequestEvent {
  /** The path as it is on the wire. */
  String rawPath();

  /** The query string as it is on the wire. */
  String rawQueryString();

  /** Headers, several values joined by commas. */
  Map<String, String> headers();

  /** Query parameters, decoded, several values joined by commas. */
  Map<String, String> queryStringParameters();

  @Override
  default String requestPath() {
    return RequestPath.withoutStage(rawPath(), stage());
  }

  @Override
  default String queryString() {
    String query = rawQueryString();
    return query == null ? "" : query;
  }

  @Override
  default Map<String, List<String>> queryParameters() {
    String query = queryString();
    return query.isEmpty()
        ? QueryString.merged(Map.of(), queryStringParameters())
        : QueryString.parse(query);
  }

  @Override
  default List<String> headerValues(String name) {
    return Headers.values(Map.of(), headers(), name);
  }

  @Override
  default HttpResponseFormat responseFormat() {
    return HttpResponseFormat.API_GATEWAY_HTTP;
  }
}
