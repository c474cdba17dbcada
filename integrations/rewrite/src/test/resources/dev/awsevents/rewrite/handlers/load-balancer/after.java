package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.alb.AlbRequest;
import dev.awsevents.alb.AlbResponse;
import java.util.Map;

public class Health
    implements RequestHandler<
        AlbRequest, AlbResponse> {
  @Override
  public AlbResponse handleRequest(
      AlbRequest event, Context context) {
    var response = AlbResponse.builder();
    response.statusCode(event.path().equals("/health") ? 200 : 404);
    response.statusDescription("200 OK");
    response.headers(Map.of("x-group", event.requestContext().elb().targetGroupArn()));
    response.isBase64Encoded(event.isBase64Encoded().booleanValue());
    return response.build();
  }
}
