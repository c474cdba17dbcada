package dev.awsevents.http;

import dev.awsevents.LambdaEvent;
import dev.awsevents.runtime.content.EmbeddedContent;
import dev.awsevents.value.Bytes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request, whichever service has passed it to the function: an API Gateway REST or HTTP
 * API, an Application Load Balancer, a function URL or Amazon VPC Lattice. The request types
 * implement it, and add what only their service knows.
 *
 * <p>The methods give the same answer for the same request as far as the services let them. Each
 * interface of this package that extends this one says what its service does otherwise.
 */
public interface HttpRequestEvent extends LambdaEvent {
  /** The HTTP method in capitals, such as {@code GET}. */
  String method();

  /**
   * The path, decoded, without the query string and the stage of an API: {@code /pets/a b}. A
   * malformed percent sequence leaves the path encoded. The accessors of the request types have the
   * path as it is on the wire.
   */
  String requestPath();

  /**
   * The query string without the question mark; empty when there is none. It is built anew, encoded
   * but maybe in another order, where the service passes on parameters only.
   */
  String rawQueryString();

  /**
   * The query parameters, decoded, with all their values. Computed at each call; unmodifiable.
   *
   * @return empty lists never; a parameter without a value has the empty string
   */
  Map<String, List<String>> queryParameters();

  /** The first value of a query parameter, decoded. Null when there is none. */
  default @Nullable String queryParameter(String name) {
    List<String> values = queryParameters().get(name);
    return values == null ? null : values.get(0);
  }

  /**
   * The values of a header as the service tells them apart: one that joins values by commas gives
   * one string. Empty when there is no such header.
   *
   * @param name in any case
   */
  List<String> headerValues(String name);

  /**
   * The value of a header, several of them joined by commas, which means the same (RFC 9110, 5.3).
   * Null when there is none.
   *
   * @param name in any case
   */
  default @Nullable String header(String name) {
    List<String> values = headerValues(name);
    return values.isEmpty() ? null : String.join(",", values);
  }

  /** The cookies, {@code name=value} each. */
  List<String> cookies();

  /**
   * The value of a cookie, as the client sent it. Null when there is none.
   *
   * @param name case matters
   */
  default @Nullable String cookie(String name) {
    return Cookies.value(cookies(), name);
  }

  /**
   * The values of the variables in the path of the API's route, as API Gateway sends them. Empty
   * from services without routes.
   */
  default Map<String, String> pathParameters() {
    return Map.of();
  }

  /** The stage of the API, {@code $default} from a function URL. Null from services without. */
  default @Nullable String stage() {
    return null;
  }

  /**
   * The IP address that the service got the request from. Load balancers and VPC Lattice have no
   * field for it: there it is the last address in {@code X-Forwarded-For}, which they append to
   * what the client sent. Null when unknown.
   */
  default @Nullable String sourceIp() {
    return SourceAddress.of(headerValues("x-forwarded-for"));
  }

  /** The body as it is on the wire, base64 where {@link #isBase64Encoded} says so. */
  @Nullable String body();

  /** Whether the body is base64; null means not. */
  @Nullable Boolean isBase64Encoded();

  /**
   * The content of the body. Empty when there is no body.
   *
   * @throws IllegalArgumentException if the body should be base64 and is not
   */
  default Bytes bodyAsBytes() {
    String body = body();
    if (body == null) {
      return Bytes.empty();
    }
    return Boolean.TRUE.equals(isBase64Encoded()) ? Bytes.ofBase64(body) : Bytes.ofUtf8(body);
  }

  /**
   * The body as text. Empty when there is no body. What is base64 is decoded by the charset of the
   * {@code Content-Type} header, UTF-8 when it names none; other bodies are text already.
   *
   * @throws IllegalArgumentException if the body should be base64 and is not, or Java does not know
   *     the charset
   */
  default String bodyAsText() {
    String body = body();
    if (body == null || !Boolean.TRUE.equals(isBase64Encoded())) {
      return body == null ? "" : body;
    }
    return new String(bodyAsBytes().toByteArray(), ContentCharset.of(header("content-type")));
  }

  /**
   * The body, a JSON document, read as a generated type.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if there is no body, or it is not JSON or has
   *     another structure
   * @throws IllegalArgumentException if the type is not a generated one, or as {@link #bodyAsText}
   */
  default <T> T bodyAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(bodyAsText(), type));
  }

  /** The form in which the response has to be. */
  HttpResponseFormat responseFormat();
}
