package dev.awsevents.quarkus;

import dev.awsevents.function.Lambda;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.Locale;

/** The programs that the tests start. */
final class Functions {
  private Functions() {}

  /** Gives back the failed messages: those without a body. Fails for a batch without messages. */
  static final class Batches {
    private Batches() {}

    public static void main(String[] arguments) {
      Lambda.start(SqsEvent.class, Batches::handle);
    }

    private static SqsBatchResponse handle(SqsEvent event, LambdaContext context) {
      if (event.records().isEmpty()) {
        throw new IllegalArgumentException("no messages for " + context.requestId().length());
      }
      SqsBatchResponse.Builder response = SqsBatchResponse.builder();
      for (SqsEvent.Message message : event.records()) {
        if (message.body() == null) {
          response.addBatchItemFailures(failure -> failure.itemIdentifier(message.messageId()));
        }
      }
      return response.build();
    }
  }

  /** Gives a text back in capitals. */
  static final class Texts {
    private Texts() {}

    public static void main(String[] arguments) {
      Lambda.start(String.class, text -> text.toUpperCase(Locale.ROOT));
    }
  }
}
