package dev.awsevents.lambda.http;

import dev.awsevents.LambdaResponse;
import dev.awsevents.alb.AlbResponse;

/**
 * Application Load Balancers without multi-value headers: one value for each header, cookies
 * included. AWS wants headers and base64 status even when there is nothing to say.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Lambda
 *     functions as targets</a>
 */
final class AlbForm implements ResponseForm {
  @Override
  public LambdaResponse response(ResponseContent content) {
    return AlbResponse.builder()
        .statusCode(content.status())
        .statusDescription(StatusLine.of(content.status()))
        .isBase64Encoded(content.base64())
        .headers(
            SingleValueHeaders.of(
                content,
                "enable multi-value headers for the target group"
                    + " (lambda.multi_value_headers.enabled)"))
        .body(content.body())
        .build();
  }
}
