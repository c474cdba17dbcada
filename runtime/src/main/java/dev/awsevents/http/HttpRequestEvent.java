package dev.awsevents.http;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.content.EmbeddedContent;
import dev.awsevents.value.Bytes;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request from any of the services that pass requests to functions: an API Gateway REST or
 * HTTP API, an Application Load Balancer, a function URL or Amazon VPC Lattice. The request types
 * implement this interface and add what only their service knows.
 *
 * <p>The methods give the same answer for the same request, as far as the services allow. Each
 * interface of this package that extends this one says what its service does differently.
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
   * The query string without the question mark. Empty if there is none. Where the service sends
   * parameters only, the query string is made from them. It is encoded then, but the order may
   * differ.
   */
  String queryString();

  /**
   * The query parameters, decoded, with all their values. Each call computes them anew. The map and
   * its lists are unmodifiable.
   *
   * @return lists that are never empty; a parameter without a value has the empty string
   */
  Map<String, List<String>> queryParameters();

  /** The first value of a query parameter, decoded. Null if there is none. */
  default @Nullable String queryParameter(String name) {
    List<String> values = queryParameters().get(name);
    return values == null ? null : values.get(0);
  }

  /**
   * The values of a header. A service that joins values by commas gives one string. Empty if there
   * is no such header.
   *
   * @param name in any case
   */
  List<String> headerValues(String name);

  /**
   * The value of a header. Several values are joined by commas, which means the same (RFC 9110,
   * 5.3). Null if there is none.
   *
   * @param name in any case
   */
  default @Nullable String header(String name) {
    List<String> values = headerValues(name);
    return values.isEmpty() ? null : String.join(",", values);
  }

  /**
   * The tracing header of X-Ray, {@code X-Amzn-Trace-Id}. Null if there is none.
   *
   * @see <a href="https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html">X-Ray
   *     concepts</a>
   */
  default @Nullable String traceHeader() {
    return header("x-amzn-trace-id");
  }

  /** The place of the request in a trace as W3C's Trace Context has it. Null if there is none. */
  default @Nullable String traceparent() {
    return header("traceparent");
  }

  /** What vendors say about the trace, by W3C's Trace Context. Null if there is nothing. */
  default @Nullable String tracestate() {
    return header("tracestate");
  }

  /** The cookies, {@code name=value} each. A payload may have null among them. */
  List<String> cookies();

  /**
   * The value of a cookie, as the client sent it. Null if there is none.
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

  /**
   * The stage of the API. {@code $default} for a function URL. Null for services without stages.
   */
  default @Nullable String stage() {
    return null;
  }

  /**
   * The IP address that the service got the request from. Load balancers and VPC Lattice have no
   * field for it. They append the address to the {@code X-Forwarded-For} that the client sent, so
   * it is the last one there. Null if unknown.
   */
  default @Nullable String sourceIp() {
    return SourceAddress.of(headerValues("x-forwarded-for"));
  }

  /** The body as it is on the wire: base64 if {@link #isBase64Encoded} says so. */
  @Nullable String body();

  /** Whether the body is base64. Null means no. */
  @Nullable Boolean isBase64Encoded();

  /**
   * The content of the body. Empty if there is no body.
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
   * The body as text. Empty if there is no body. A base64 body is decoded by the charset of the
   * {@code Content-Type} header, or by UTF-8 if the header names none. Other bodies are text
   * already.
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
   * @throws dev.awsevents.EventFormatException if there is no body, it is not JSON, or its
   *     structure does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one, or if {@link #bodyAsText}
   *     throws it
   */
  default <T> T bodyAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(bodyAsText(), type));
  }

  /**
   * The body read as a type of your own by Jackson: {@code bodyAs(Order.class, mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. The parameter is declared as {@code
   *     Object}, because javac and reflection fail on a type of Jackson where that version is
   *     absent.
   * @throws dev.awsevents.EventFormatException if there is no body, or the mapper cannot read it as
   *     the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or
   *     3, or if {@link #bodyAsText} throws it
   */
  default <T> T bodyAs(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(bodyAsText(), type, mapper));
  }

  /**
   * The body read by a codec: {@code bodyAs(EventBridgeEvent.codec(OrderPlaced.class))}.
   *
   * @throws dev.awsevents.EventFormatException if there is no body, it is not JSON, or its
   *     structure does not fit the type
   */
  default <T> T bodyAs(Codec<T> codec) {
    return EmbeddedContent.required(EmbeddedContent.read(bodyAsText(), codec));
  }

  /**
   * The body read as a type of your own with type arguments by Jackson: {@code bodyAs(new
   * TypeReference<List<Order>>() {}.getType(), mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws dev.awsevents.EventFormatException if there is no body, or the mapper cannot read it as
   *     the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  default <T> T bodyAs(Type type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(bodyAsText(), type, mapper));
  }

  /** The form that the response must have. */
  HttpResponseFormat responseFormat();
}
