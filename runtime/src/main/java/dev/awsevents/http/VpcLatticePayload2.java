package dev.awsevents.http;

import java.util.List;
import java.util.Map;

/**
 * A request from VPC Lattice in event structure version V2.
 *
 * <ul>
 *   <li>Headers and query parameters have all their values.
 *   <li>The query string may follow the path, which AWS's page does not show. Then {@link
 *       #queryParameters} reads it from there. Otherwise the parameters are as VPC Lattice sends
 *       them. AWS does not say whether they are decoded.
 * </ul>
 *
 * @see <a href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">Lambda
 *     functions as targets in VPC Lattice</a>
 */
public interface VpcLatticePayload2 extends HttpRequestEvent {
  /** The path as it is on the wire. */
  String path();

  /** Headers with all their values. */
  Map<String, List<String>> headers();

  /** Query parameters with all their values. */
  Map<String, List<String>> queryStringParameters();

  @Override
  default String requestPath() {
    return RequestPath.decoded(RequestPath.withoutQuery(path()));
  }

  @Override
  default String queryString() {
    String query = RequestPath.query(path());
    return query.isEmpty()
        ? QueryString.encoded(QueryString.merged(queryStringParameters(), Map.of()))
        : query;
  }

  @Override
  default Map<String, List<String>> queryParameters() {
    String query = RequestPath.query(path());
    return query.isEmpty()
        ? QueryString.merged(queryStringParameters(), Map.of())
        : QueryString.parse(query);
  }

  @Override
  default List<String> headerValues(String name) {
    return Headers.values(headers(), Map.of(), name);
  }

  @Override
  default List<String> cookies() {
    return Cookies.split(headerValues("cookie"));
  }

  @Override
  default HttpResponseFormat responseFormat() {
    return HttpResponseFormat.VPC_LATTICE;
  }
}
