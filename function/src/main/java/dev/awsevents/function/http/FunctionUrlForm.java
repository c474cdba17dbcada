package dev.awsevents.function.http;

import dev.awsevents.LambdaResponse;
import dev.awsevents.functionurl.FunctionUrlResponse;

/**
 * Responses of function URLs. Cookies have a field of their own. Every other header has one value.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html">Invoking
 *     function URLs</a>
 */
final class FunctionUrlForm implements ResponseForm {
  @Override
  public LambdaResponse response(ResponseContent content) {
    FunctionUrlResponse.Builder response =
        FunctionUrlResponse.builder()
            .statusCode(content.status())
            .headers(content.headers().joined())
            .body(content.body())
            .isBase64Encoded(content.base64());
    if (!content.cookies().isEmpty()) {
      response.cookies(content.cookies());
    }
    return response.build();
  }
}
