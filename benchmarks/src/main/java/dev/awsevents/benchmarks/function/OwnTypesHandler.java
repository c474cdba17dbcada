package dev.awsevents.benchmarks.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;

/** The same function for AWS's client, with our types. */
public final class OwnTypesHandler implements RequestHandler<SqsEvent, SqsBatchResponse> {
  /** The client makes it. */
  public OwnTypesHandler() {}

  @Override
  public SqsBatchResponse handleRequest(SqsEvent event, Context context) {
    return OwnMain.handle(event);
  }
}
