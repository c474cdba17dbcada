package dev.awsevents.function.testing.programs;

import dev.awsevents.function.Lambda;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;

/** Does what the body of the first message says. */
public final class Orders {
  private static int number;

  private Orders() {}

  public static void main(String[] args) {
    System.out.println("starting with " + System.getenv("TABLE"));
    Lambda.start(SqsEvent.class, Orders::handle);
  }

  static SqsBatchResponse handle(SqsEvent event, LambdaContext context)
      throws InterruptedException {
    number++;
    SqsEvent.Message message = event.records().get(0);
    switch (String.valueOf(message.body())) {
      case "throw" -> throw new IllegalStateException("no \"stock\"");
      case "exit" -> Runtime.getRuntime().halt(7);
      case "sleep" -> Thread.sleep(60_000);
      case "count" -> {
        return SqsBatchResponse.builder()
            .addBatchItemFailures(failure -> failure.itemIdentifier(String.valueOf(number)))
            .build();
      }
      default -> System.out.println(describe(context));
    }
    return SqsBatchResponse.builder().build();
  }

  private static String describe(LambdaContext context) {
    return String.join(
        " ",
        context.requestId(),
        context.functionName(),
        String.valueOf(context.memorySize()),
        String.valueOf(context.remainingTime().toSeconds()),
        context.invokedFunctionArn(),
        String.valueOf(context.traceId()),
        String.valueOf(context.tenantId()));
  }
}
