package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerResponseEvent;
import java.util.Map;

public class Health
    implements RequestHandler<
        ApplicationLoadBalancerRequestEvent, ApplicationLoadBalancerResponseEvent> {
  @Override
  public ApplicationLoadBalancerResponseEvent handleRequest(
      ApplicationLoadBalancerRequestEvent event, Context context) {
    var response = new ApplicationLoadBalancerResponseEvent();
    response.setStatusCode(event.getPath().equals("/health") ? 200 : 404);
    response.setStatusDescription("200 OK");
    response.setHeaders(Map.of("x-group", event.getRequestContext().getElb().getTargetGroupArn()));
    response.setIsBase64Encoded(event.getIsBase64Encoded());
    return response;
  }
}
