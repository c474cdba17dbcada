package dev.awsevents.http;

import java.util.List;
import java.util.Map;

/**
 * A request from an Application Load Balancer.
 *
 * <ul>
 *   <li>If multi-value headers are enabled for the target group, headers and query parameters have
 *       all their values. Otherwise they have the last value only. The response must have the same
 *       form.
 *   <li>The load balancer does not decode path and query parameters.
 * </ul>
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Lambda
 *     functions as targets</a>
 */
public interface AlbPayload extends HttpRequestEvent {
  /** The path as it is on the wire. */
  String path();

  /** Headers, the last value of each. Empty when multi-value headers are enabled. */
  Map<String, String> headers();

  /** Headers with all their values. Empty unless multi-value headers are enabled. */
  Map<String, List<String>> multiValueHeaders();

  /** Query parameters, encoded, the last value of each. */
  Map<String, String> queryStringParameters();

  /** Query parameters, encoded, with all their values. */
  Map<String, List<String>> multiValueQueryStringParameters();

  @Override
  default String requestPath() {
    return RequestPath.decoded(path());
  }

  @Override
  default String queryString() {
    return QueryString.joined(
        QueryString.merged(multiValueQueryStringParameters(), queryStringParameters()));
  }

  @Override
  default Map<String, List<String>> queryParameters() {
    return QueryString.parse(queryString());
  }

  @Override
  default List<String> headerValues(String name) {
    return Headers.values(multiValueHeaders(), headers(), name);
  }

  @Override
  default List<String> cookies() {
    return Cookies.split(headerValues("cookie"));
  }

  /**
   * Multi-value if the request has multi-value headers. With the setting enabled every request has
   * them.
   */
  @Override
  default HttpResponseFormat responseFormat() {
    return multiValueHeaders().isEmpty()
        ? HttpResponseFormat.ALB
        : HttpResponseFormat.ALB_MULTI_VALUE;
  }
}
