package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent;

public class Certificate implements RequestHandler<CloudFormationCustomResourceEvent, String> {
  @Override
  public String handleRequest(CloudFormationCustomResourceEvent event, Context context) {
    if ("Delete".equals(event.requestType())) {
      return /*~~(only its variants Update and Delete have it: asUpdate(), asDelete())~~>*/event.getPhysicalResourceId();
    }
    return event.stackId()
        + event.requestId()
        + event.logicalResourceId()
        + event.responseUrl()
        + /*~~(each variant has it, with values of its own: asCreate(), asUpdate(), asDelete())~~>*/event.getResourceProperties().get("Domain");
  }
}
