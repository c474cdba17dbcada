package dev.awsevents.lambda.http;

import dev.awsevents.LambdaResponse;
import dev.awsevents.functionurl.FunctionUrlResponse;

/**
 * Function URLs: cookies have a field of their own, other headers one value.
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
