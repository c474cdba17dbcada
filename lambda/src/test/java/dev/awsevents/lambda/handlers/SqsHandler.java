package dev.awsevents.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;

/** The body of each message says what happens with it. */
public class SqsHandler implements RequestHandler<SqsEvent, SqsBatchResponse> {
  @Override
  public SqsBatchResponse handleRequest(SqsEvent event, Context context) {
    SqsBatchResponse.Builder response = SqsBatchResponse.builder();
    for (SqsEvent.Message message : event.records()) {
      switch (message.body()) {
        case "fail" ->
            response.addBatchItemFailures(failure -> failure.itemIdentifier(message.messageId()));
        case "throw" -> throw new IllegalStateException("cannot process " + message.messageId());
        case "null" -> {
          return null;
        }
        default -> context.getLogger().log("processed " + message.messageId());
      }
    }
    return response.build();
  }
}
