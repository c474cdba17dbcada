package dev.awsevents.http;

/**
 * A request to a function URL: payload format 2.0, but with the path still encoded and no stage.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html">Invoking
 *     function URLs</a>
 */
public interface FunctionUrlPayload extends ApiGatewayPayload2 {
  @Override
  default String requestPath() {
    return RequestPath.decoded(rawPath());
  }

  @Override
  default HttpResponseFormat responseFormat() {
    return HttpResponseFormat.FUNCTION_URL;
  }
}
