package com.example.orders;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.AwsEvents;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.crac.Core;
import org.crac.Resource;

/**
 * Processes each message by itself and tells Lambda which ones have failed, so that Lambda delivers
 * only these again. The event source mapping must have {@code ReportBatchItemFailures} among its
 * function response types.
 */
public final class OrderQueueHandler
    implements RequestHandler<SqsEvent, SqsBatchResponse>, Resource {
  private final Orders orders;

  /** The runtime calls this. */
  public OrderQueueHandler() {
    this(new Orders());
    Core.getGlobalContext().register(this);
  }

  OrderQueueHandler(Orders orders) {
    this.orders = orders;
  }

  @Override
  public SqsBatchResponse handleRequest(SqsEvent event, Context context) {
    SqsBatchResponse.Builder response = SqsBatchResponse.builder();
    for (SqsEvent.Message message : event.records()) {
      try {
        orders.place(message.body());
      } catch (RuntimeException e) {
        System.out.println("message " + message.messageId() + " failed: " + e);
        response.addBatchItemFailures(failure -> failure.itemIdentifier(message.messageId()));
      }
    }
    return response.build();
  }

  /**
   * SnapStart calls this before it takes the snapshot. It reads an event and writes a response, so
   * that the snapshot has the classes for both. It places no order.
   */
  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) throws IOException {
    try (InputStream event = OrderQueueHandler.class.getResourceAsStream("/priming-event.json")) {
      AwsEvents.read(Objects.requireNonNull(event), SqsEvent.class);
    }
    AwsEvents.toBytes(SqsBatchResponse.builder().build());
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    // There are no connections to open again.
  }
}
