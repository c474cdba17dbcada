package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;

public class News implements RequestHandler<SNSEvent, Void> {
  @Override
  public Void handleRequest(SNSEvent event, Context context) {
    for (SNSEvent.SNSRecord record : event.getRecords()) {
      SNSEvent.SNS sns = record.getSNS();
      System.out.println(sns.getMessage() + sns.getTopicArn() + sns.getTimestamp().getMillis());
      System.out.println(sns.getMessageAttributes().get("a").getValue());
    }
    return null;
  }
}
