package dev.awsevents.function.http;

import dev.awsevents.LambdaResponse;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;

/**
 * Responses of HTTP APIs with payload format 2.0. Cookies have a field of their own. Every other
 * header has one value.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *     proxy integrations for HTTP APIs</a>
 */
final class ApiGatewayHttpForm implements ResponseForm {
  @Override
  public LambdaResponse response(ResponseContent content) {
    ApiGatewayHttpResponse.Builder response =
        ApiGatewayHttpResponse.builder()
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
