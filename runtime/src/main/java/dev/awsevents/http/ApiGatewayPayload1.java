package dev.awsevents.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request from an API Gateway REST API, or from an HTTP API in payload format 1.0.
 *
 * <ul>
 *   <li>Headers and query parameters come twice: once with the last value, once with all values.
 *   <li>API Gateway decodes query parameters, so {@link #queryString} encodes them again.
 *   <li>A REST API sends the path encoded and without the stage. An HTTP API decodes the path and
 *       puts the stage first, unless the stage is {@code $default}. The path includes the base path
 *       of a custom domain name.
 * </ul>
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Lambda
 *     proxy integrations</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">Important
 *     notes</a>, on decoding
 */
public interface ApiGatewayPayload1 extends HttpRequestEvent {
  /** The payload format of an HTTP API; null from a REST API. */
  @Nullable String version();

  /** The path as it is on the wire. */
  String path();

  /** Headers, the last value of each. */
  Map<String, String> headers();

  /** Headers with all their values. */
  Map<String, List<String>> multiValueHeaders();

  /** Query parameters, decoded, the last value of each. */
  Map<String, String> queryStringParameters();

  /** Query parameters, decoded, with all their values. */
  Map<String, List<String>> multiValueQueryStringParameters();

  @Override
  default String requestPath() {
    return version() == null
        ? RequestPath.decoded(path())
        : RequestPath.withoutStage(path(), stage());
  }

  @Override
  default String queryString() {
    return QueryString.encoded(queryParameters());
  }

  @Override
  default Map<String, List<String>> queryParameters() {
    return QueryString.merged(multiValueQueryStringParameters(), queryStringParameters());
  }

  @Override
  default List<String> headerValues(String name) {
    return Headers.values(multiValueHeaders(), headers(), name);
  }

  @Override
  default List<String> cookies() {
    return Cookies.split(headerValues("cookie"));
  }

  @Override
  default HttpResponseFormat responseFormat() {
    return HttpResponseFormat.API_GATEWAY_PROXY;
  }
}
