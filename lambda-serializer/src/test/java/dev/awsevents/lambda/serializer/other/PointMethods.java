package dev.awsevents.lambda.serializer.other;

import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;

/** Methods as handlers that take or return a type of the other serializer. */
public class PointMethods {
  public SqsBatchResponse intoOurs(Point point) {
    return SqsBatchResponse.builder()
        .addBatchItemFailures(failure -> failure.itemIdentifier("x is " + point.x()))
        .build();
  }

  public Point fromOurs(SqsEvent event) {
    return new Point(event.records().size(), 0);
  }

  /** Returns what the declared type does not say. */
  public Object either(List<SqsEvent> events) {
    return events.isEmpty() ? new Point(0, 0) : SqsBatchResponse.builder().build();
  }
}
