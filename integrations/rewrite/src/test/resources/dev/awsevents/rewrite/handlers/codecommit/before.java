package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.CodeCommitEvent;
import java.util.Date;

public class Commits implements RequestHandler<CodeCommitEvent, String> {
  @Override
  public String handleRequest(CodeCommitEvent event, Context context) {
    StringBuilder text = new StringBuilder();
    for (CodeCommitEvent.Record record : event.getRecords()) {
      Date date = record.getEventTime().toDate();
      for (CodeCommitEvent.Reference reference : record.getCodeCommit().getReferences()) {
        text.append(reference.getCommit()).append(reference.getRef()).append(date);
      }
      text.append(record.getEventTriggerName()).append(record.getEventPartNumber());
    }
    return text.toString();
  }
}
