package dev.awsevents.function.http;

import dev.awsevents.LambdaResponse;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.http.HttpResponseFormat;
import dev.awsevents.value.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Builds an HTTP response of the type that the sender of the request expects:
 *
 * <pre>{@code
 * static HttpResponse handle(HttpRequestEvent request) {
 *   return HttpResponse.to(request)
 *       .status(200)
 *       .header("content-type", "application/json")
 *       .body("{}");
 * }
 * }</pre>
 *
 * <p>{@code Lambda.startHttp} takes it as it is. Handlers on Lambda's Java runtimes return what
 * {@link #build} makes.
 *
 * <p>Several threads must not use it at the same time.
 */
public final class HttpResponse {
  private static final int OK = 200;
  private static final int LOWEST_STATUS = 100;
  private static final int HIGHEST_STATUS = 599;
  private static final String SET_COOKIE = "set-cookie";

  private final ResponseForm form;
  private final ResponseHeaders headers = new ResponseHeaders();
  private final ResponseHeaders cookies = new ResponseHeaders();
  private int status = OK;
  private @Nullable String body;
  private boolean base64;

  private HttpResponse(ResponseForm form) {
    this.form = form;
  }

  /** Begins a response with status 200, without headers and body. */
  public static HttpResponse to(HttpRequestEvent request) {
    return to(request.responseFormat());
  }

  /**
   * Begins a response with status 200, without headers and body. For callers that keep only the
   * format of a request.
   */
  public static HttpResponse to(HttpResponseFormat format) {
    return new HttpResponse(
        switch (format) {
          case API_GATEWAY_PROXY -> new ApiGatewayProxyForm();
          case API_GATEWAY_HTTP -> new ApiGatewayHttpForm();
          case FUNCTION_URL -> new FunctionUrlForm();
          case ALB -> new AlbForm();
          case ALB_MULTI_VALUE -> new AlbMultiValueForm();
          case VPC_LATTICE -> new VpcLatticeForm();
        });
  }

  /**
   * Sets the status code.
   *
   * @throws IllegalArgumentException if it is not between 100 and 599
   */
  public HttpResponse status(int code) {
    status = checkedStatus(code);
    return this;
  }

  static int checkedStatus(int code) {
    if (code < LOWEST_STATUS || code > HIGHEST_STATUS) {
      throw new IllegalArgumentException("there is no HTTP status " + code);
    }
    return code;
  }

  /**
   * Adds a value to a header. {@code Set-Cookie} adds a cookie.
   *
   * @param name in any case; the response has the spelling of the first call
   * @throws IllegalArgumentException if the name or value has a character that a header must not
   *     have
   */
  public HttpResponse header(String name, String value) {
    if (name.equalsIgnoreCase(SET_COOKIE)) {
      return cookie(value);
    }
    headers.add(name, value);
    return this;
  }

  /**
   * Adds a cookie that the client is to set.
   *
   * @param cookie as in a {@code Set-Cookie} header: {@code theme=dark; Max-Age=86400}
   * @throws IllegalArgumentException if it has a character that a header must not have
   */
  public HttpResponse cookie(String cookie) {
    cookies.add(SET_COOKIE, cookie);
    return this;
  }

  /** Sets the body to text, which is sent in UTF-8. */
  public HttpResponse body(String text) {
    body = text;
    base64 = false;
    return this;
  }

  /**
   * Sets the body to binary content. A REST API sends the bytes only if its binary media types
   * cover the request. Otherwise the client gets base64.
   */
  public HttpResponse body(byte[] content) {
    return body(Bytes.wrap(content));
  }

  /** Sets the body to binary content, as {@link #body(byte[])} does. */
  public HttpResponse body(Bytes content) {
    body = content.base64();
    base64 = true;
    return this;
  }

  /**
   * The response, of the type that belongs to the request: {@code ApiGatewayProxyResponse}, {@code
   * ApiGatewayHttpResponse}, {@code FunctionUrlResponse}, {@code AlbResponse} or {@code
   * VpcLatticeResponse}.
   *
   * @throws IllegalStateException if there are several cookies, but the sender of the request takes
   *     one value of each header
   */
  public LambdaResponse build() {
    return form.response(
        new ResponseContent(status, headers, cookies.values(SET_COOKIE), body, base64));
  }
}
