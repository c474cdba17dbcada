package dev.awsevents.function.http;

import dev.awsevents.LambdaResponse;
import dev.awsevents.alb.AlbResponse;

/**
 * Responses through Application Load Balancers without multi-value headers. Each header has one
 * value, {@code Set-Cookie} included. AWS requires {@code headers} and {@code isBase64Encoded} even
 * if there are no headers and no body.
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
