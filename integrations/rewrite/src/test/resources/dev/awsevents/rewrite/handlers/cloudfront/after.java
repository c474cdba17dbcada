package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.cloudfront.CloudFrontRequest;
import dev.awsevents.cloudfront.CloudFrontRequestEvent;
import java.util.List;

public class Edge implements RequestHandler<CloudFrontRequestEvent, String> {
  @Override
  public String handleRequest(CloudFrontRequestEvent event, Context context) {
    CloudFrontRequestEvent.Cf cf = event.records().get(0).cf();
    CloudFrontRequest request = cf.request();
    List<CloudFrontRequest.Header> host = request.headers().get("host");
    return cf.config().distributionId() + request.uri() + host.get(0).value();
  }
}
