package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Shop implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    APIGatewayV2HTTPEvent.RequestContext request = event.getRequestContext();
    String method = request.getHttp().getMethod();
    String subject = request.getAuthorizer().getJwt().getClaims().get("sub");
    if (event.getIsBase64Encoded() || method.equals("TRACE")) {
      return new APIGatewayV2HTTPResponse(405, Map.of(), null, null, "", false);
    }
    Map<String, String> headers = new HashMap<>();
    headers.put("content-type", "text/plain");
    String body = event.getRawPath() + subject + request.getTimeEpoch() + event.getCookies();
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(200)
        .withHeaders(headers)
        .withCookies(List.of("a=b"))
        .withBody(body)
        .withIsBase64Encoded(false)
        .build();
  }

  boolean succeeded(APIGatewayV2HTTPResponse response) {
    return response.getStatusCode() < 300;
  }

  APIGatewayV2HTTPResponse notFound() {
    APIGatewayV2HTTPResponse.APIGatewayV2HTTPResponseBuilder builder =
        APIGatewayV2HTTPResponse.builder();
    builder.withStatusCode(404);
    return builder.build();
  }
}
