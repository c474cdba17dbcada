package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.codecommit.CodeCommitEvent;
import java.util.Date;

public class Commits implements RequestHandler<CodeCommitEvent, String> {
  @Override
  public String handleRequest(CodeCommitEvent event, Context context) {
    StringBuilder text = new StringBuilder();
    for (CodeCommitEvent.CodeCommitRecord record : event.records()) {
      Date date = Date.from(record.eventTime());
      for (CodeCommitEvent.Reference reference : record.codecommit().references()) {
        text.append(reference.commit()).append(reference.ref()).append(date);
      }
      text.append(record.eventTriggerName()).append(record.eventPartNumber());
    }
    return text.toString();
  }
}
