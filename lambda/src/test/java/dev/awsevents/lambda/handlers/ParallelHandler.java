package dev.awsevents.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.lambda.batch.SqsBatch;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Fails the messages whose thread is that of the handler, or does not know the invocation. */
public class ParallelHandler implements RequestHandler<SqsEvent, SqsBatchResponse> {
  private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

  @Override
  public SqsBatchResponse handleRequest(SqsEvent event, Context context) {
    Thread own = Thread.currentThread();
    return SqsBatch.messages()
        .parallel(THREADS, 2)
        .process(
            event,
            (body, message) -> {
              LambdaContext current = LambdaContext.current();
              if (Thread.currentThread() == own
                  || current == null
                  || !current.requestId().equals(context.getAwsRequestId())) {
                throw new IllegalStateException("context " + current);
              }
            });
  }
}
