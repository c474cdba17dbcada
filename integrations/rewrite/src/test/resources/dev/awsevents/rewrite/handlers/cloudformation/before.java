package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.CloudFormationCustomResourceEvent;

public class Certificate implements RequestHandler<CloudFormationCustomResourceEvent, String> {
  @Override
  public String handleRequest(CloudFormationCustomResourceEvent event, Context context) {
    if ("Delete".equals(event.getRequestType())) {
      return event.getPhysicalResourceId();
    }
    return event.getStackId()
        + event.getRequestId()
        + event.getLogicalResourceId()
        + event.getResponseUrl()
        + event.getResourceProperties().get("Domain");
  }
}
