package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.sns.SnsEvent;

public class News implements RequestHandler<SnsEvent, Void> {
  @Override
  public Void handleRequest(SnsEvent event, Context context) {
    for (SnsEvent.SnsRecord record : event.records()) {
      SnsEvent.SnsMessage sns = record.sns();
      System.out.println(sns.message() + sns.topicArn() + sns.timestamp().toEpochMilli());
      System.out.println(sns.messageAttributes().get("a").value());
    }
    return null;
  }
}
