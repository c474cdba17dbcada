package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.CloudFrontEvent;
import java.util.List;

public class Edge implements RequestHandler<CloudFrontEvent, String> {
  @Override
  public String handleRequest(CloudFrontEvent event, Context context) {
    CloudFrontEvent.CF cf = event.getRecords().get(0).getCf();
    CloudFrontEvent.Request request = cf.getRequest();
    List<CloudFrontEvent.Header> host = request.getHeaders().get("host");
    return cf.getConfig().getDistributionId() + request.getUri() + host.get(0).getValue();
  }
}
