package com.example.limits;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.CloudFormationCustomResourceEvent;
import software.amazon.lambda.powertools.cloudformation.AbstractCustomResourceHandler;
import software.amazon.lambda.powertools.cloudformation.Response;

/** A custom resource by Powertools, whose handler takes AWS's class. */
public final class Stack extends AbstractCustomResourceHandler {
  @Override
  protected Response create(CloudFormationCustomResourceEvent event, Context context) {
    return Response.success(event.getLogicalResourceId() + "-1");
  }

  @Override
  protected Response update(CloudFormationCustomResourceEvent event, Context context) {
    return Response.success(event.getPhysicalResourceId());
  }

  @Override
  protected Response delete(CloudFormationCustomResourceEvent event, Context context) {
    return Response.success(event.getPhysicalResourceId());
  }
}
