package dev.awsevents.sparkjobs.replay;

import java.util.List;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvalidRequestContentException;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.lambda.model.RequestTooLargeException;

/** A function: each event is an asynchronous invocation, which Lambda queues. */
final class FunctionTarget implements Target {
  private final LambdaClient client =
      LambdaClient.builder().overrideConfiguration(Sender.ONCE).build();
  private final String function;

  FunctionTarget(String function) {
    this.function = function;
  }

  @Override
  public int maxEvents() {
    return 1;
  }

  @Override
  public int maxBytes() {
    return Integer.MAX_VALUE;
  }

  @Override
  public List<Outcome> send(List<Event> events) {
    try {
      client.invoke(
          request ->
              request
                  .functionName(function)
                  .invocationType(InvocationType.EVENT)
                  .payload(SdkBytes.fromByteArrayUnsafe(events.get(0).json())));
      return List.of(Outcome.SENT);
    } catch (InvalidRequestContentException | RequestTooLargeException e) {
      return List.of(Outcome.refused(e.awsErrorDetails().errorCode()));
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
