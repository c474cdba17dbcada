package dev.awsevents.function.programs;

import dev.awsevents.function.EventFunction;
import dev.awsevents.function.Lambda;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;

/** A handler that is a class, so that the program itself loads nothing for a method reference. */
public final class FirstEvent implements EventFunction<SqsEvent, SqsBatchResponse> {
  private FirstEvent() {}

  /** Starts the function. */
  public static void main(String[] args) {
    Lambda.start(SqsEvent.class, new FirstEvent());
  }

  @Override
  public SqsBatchResponse handle(SqsEvent event) {
    System.out.println(event.records().get(0).messageId());
    return SqsBatchResponse.builder().build();
  }
}
