package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;

/** A function for a managed runtime. Counts its invocations, and fails without a message. */
public final class Shipping implements RequestHandler<SqsEvent, SqsBatchResponse> {
  private int number;

  @Override
  public SqsBatchResponse handleRequest(SqsEvent event, Context context) {
    number++;
    String order = event.records().get(0).body();
    context.getLogger().log("shipping " + order + " from " + System.getenv("PLACE"));
    return SqsBatchResponse.builder()
        .addBatchItemFailures(failure -> failure.itemIdentifier("number " + number))
        .build();
  }

  /** An order as a bean, which the serializer of the runtime reads. */
  public static final class Order {
    private String item = "";

    public String getItem() {
      return item;
    }

    public void setItem(String item) {
      this.item = item;
    }
  }

  /** A handler that is a method. */
  public static final class Desk {
    public String greet(Order order) {
      return "one " + order.getItem();
    }
  }
}
