package dev.awsevents.function.http;

import dev.awsevents.LambdaResponse;
import dev.awsevents.alb.AlbResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Responses through Application Load Balancers with multi-value headers enabled. These read {@code
 * multiValueHeaders} only.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Lambda
 *     functions as targets</a>
 */
final class AlbMultiValueForm implements ResponseForm {
  @Override
  public LambdaResponse response(ResponseContent content) {
    Map<String, List<String>> headers = new LinkedHashMap<>(content.headers().all());
    if (!content.cookies().isEmpty()) {
      headers.put("set-cookie", content.cookies());
    }
    return AlbResponse.builder()
        .statusCode(content.status())
        .statusDescription(StatusLine.of(content.status()))
        .isBase64Encoded(content.base64())
        .multiValueHeaders(headers)
        .body(content.body())
        .build();
  }
}
