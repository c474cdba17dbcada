package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

public class Shop implements RequestHandler<ApiGatewayHttpRequest, ApiGatewayHttpResponse> {
  @Override
  public ApiGatewayHttpResponse handleRequest(ApiGatewayHttpRequest event, Context context) {
    ApiGatewayHttpRequest.RequestContext request = event.requestContext();
    String method = request.http().method();
    String subject = Objects.toString(request.authorizer().jwt().claims().get("sub"), null);
    if (event.isBase64Encoded() || method.equals("TRACE")) {
      return ApiGatewayHttpResponse.builder().statusCode(405).headers(Map.of()).body("").isBase64Encoded(false).build();
    }
    Map<String, String> headers = new HashMap<>();
    headers.put("content-type", "text/plain");
    String body = event.rawPath() + subject + request.timeEpoch().toEpochMilli() + event.cookies();
    return ApiGatewayHttpResponse.builder()
        .statusCode(200)
        .headers(headers)
        .cookies(List.of("a=b"))
        .body(body)
        .isBase64Encoded(false)
        .build();
  }

  boolean succeeded(ApiGatewayHttpResponse response) {
    return response.statusCode() < 300;
  }

  ApiGatewayHttpResponse notFound() {
    ApiGatewayHttpResponse.Builder builder =
        ApiGatewayHttpResponse.builder();
    builder.statusCode(404);
    return builder.build();
  }
}
