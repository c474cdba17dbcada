package dev.awsevents.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;

/** Takes and returns the classes of aws-lambda-java-events; all messages fail. */
public class AwsEventHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSBatchResponse.BatchItemFailure> failures =
        event.getRecords().stream()
            .map(message -> new SQSBatchResponse.BatchItemFailure(message.getEventSourceArn()))
            .toList();
    return new SQSBatchResponse(failures);
  }
}
