package dev.awsevents.function.http;

import dev.awsevents.LambdaResponse;
import dev.awsevents.apigateway.ApiGatewayProxyResponse;
import java.util.List;

/**
 * Responses of REST APIs, and of HTTP APIs with payload format 1.0. A header with several values
 * goes into {@code multiValueHeaders}, any other header into {@code headers}. API Gateway merges
 * the two.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Lambda
 *     proxy integrations</a>
 */
final class ApiGatewayProxyForm implements ResponseForm {
  @Override
  public LambdaResponse response(ResponseContent content) {
    ApiGatewayProxyResponse.Builder response =
        ApiGatewayProxyResponse.builder()
            .statusCode(content.status())
            .body(content.body())
            .isBase64Encoded(content.base64());
    content
        .headers()
        .all()
        .forEach(
            (name, values) -> {
              if (values.size() == 1) {
                response.putHeaders(name, values.get(0));
              } else {
                response.putMultiValueHeaders(name, values);
              }
            });
    List<String> cookies = content.cookies();
    if (!cookies.isEmpty()) {
      response.putMultiValueHeaders("set-cookie", cookies);
    }
    return response.build();
  }
}
