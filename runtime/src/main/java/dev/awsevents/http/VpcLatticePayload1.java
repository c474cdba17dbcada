package dev.awsevents.http;

import java.util.List;
import java.util.Map;

/**
 * A request from VPC Lattice in event structure version V1.
 *
 * <ul>
 *   <li>VPC Lattice joins several values of a header by commas, so {@link #headerValues} has one
 *       string.
 *   <li>It sends only the last value of a query parameter.
 *   <li>The query string may follow the path, which AWS's page does not show. Then {@link
 *       #queryParameters} reads it from there, with all values. Otherwise the parameters are as VPC
 *       Lattice sends them. AWS does not say whether they are decoded.
 * </ul>
 *
 * @see <a href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">Lambda
 *     functions as targets in VPC Lattice</a>
 */
public interface VpcLatticePayload1 extends HttpRequestEvent {
  /** The path as it is on the wire. */
  String rawPath();

  /** Headers, several values joined by commas. */
  Map<String, String> headers();

  /** Query parameters, the last value of each. */
  Map<String, String> queryStringParameters();

  @Override
  default String requestPath() {
    return RequestPath.decoded(RequestPath.withoutQuery(rawPath()));
  }

  @Override
  default String queryString() {
    String query = RequestPath.query(rawPath());
    return query.isEmpty()
        ? QueryString.encoded(QueryString.merged(Map.of(), queryStringParameters()))
        : query;
  }

  @Override
  default Map<String, List<String>> queryParameters() {
    String query = RequestPath.query(rawPath());
    return query.isEmpty()
        ? QueryString.merged(Map.of(), queryStringParameters())
        : QueryString.parse(query);
  }

  @Override
  default List<String> headerValues(String name) {
    return Headers.values(Map.of(), headers(), name);
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
