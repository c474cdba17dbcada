package dev.awsevents.customresources;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent;
import dev.awsevents.function.ContextConsumer;
import dev.awsevents.function.Lambda;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The function behind a custom resource. It answers every request that says where to: with the
 * result of the {@link CustomResource}, or with the reason why there is none, also if the resource
 * throws an error, if CloudFormation would not accept the result, or if the function is about to
 * time out. An answer that cannot be sent is sent again until the deadline.
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *   CustomResourceFunction.start(new Certificates());
 * }
 * }</pre>
 *
 * <p>On Lambda's Java runtimes, a handler passes payload and context on to {@link #accept}.
 * Requests that come through an Amazon SNS topic are answered just the same.
 */
public final class CustomResourceFunction implements ContextConsumer<byte[]> {
  private final CustomResource resource;
  private final AnswerSender sender = new AnswerSender();

  /** The function behind a resource. */
  public CustomResourceFunction(CustomResource resource) {
    this.resource = resource;
  }

  /** Starts a function from its own main method. Does not return. */
  public static void start(CustomResource resource) {
    Lambda.startConsumer(byte[].class, new CustomResourceFunction(resource));
  }

  /**
   * Processes and answers a request.
   *
   * @param payload a request of CloudFormation, or a notification of SNS with such a request
   * @throws EventFormatException if the payload is neither, so that nobody can be answered
   * @throws IOException if CloudFormation could not be answered; Lambda then invokes the function
   *     again
   * @throws VirtualMachineError if the resource threw it, after the answer was sent
   */
  @Override
  public void accept(byte[] payload, LambdaContext context) throws IOException {
    Map<?, ?> document = object(payload);
    if (document.get("Records") instanceof List<?> records) {
      for (Object record : records) {
        byte[] message = message(record);
        answer(message, object(message), context);
      }
    } else {
      answer(payload, document, context);
    }
  }

  private static Map<?, ?> object(byte[] json) {
    if (AwsEvents.read(json, FreeFormCodec.INSTANCE) instanceof Map<?, ?> object) {
      return object;
    }
    throw new EventFormatException("expected a custom resource request", "$", 0);
  }

  private static byte[] message(@Nullable Object snsRecord) {
    if (snsRecord instanceof Map<?, ?> fields
        && fields.get("Sns") instanceof Map<?, ?> sns
        && sns.get("Message") instanceof String message) {
      return message.getBytes(StandardCharsets.UTF_8);
    }
    throw new EventFormatException("expected a notification of SNS", "$.Records", 0);
  }

  private void answer(byte[] payload, Map<?, ?> document, LambdaContext context)
      throws IOException {
    RequestFields request = RequestFields.of(document);
    if (request.responseUrl().isEmpty()) {
      throw new EventFormatException("expected a custom resource request with ResponseURL", "$", 0);
    }
    Throwable failure = null;
    Answer answer;
    try (DeadlineGuard guard =
        DeadlineGuard.start(
            context, reason -> send(request, failed(request, reason, context), context))) {
      try {
        answer = Answer.success(request, process(payload, request, context));
      } catch (Throwable e) {
        failure = e;
        answer = failed(request, e, context);
      }
      if (guard.handlerEnded()) {
        send(request, answer, context);
      }
    } finally {
      log(request, failure);
    }
    if (failure instanceof VirtualMachineError error) {
      throw error;
    }
  }

  private CustomResourceResult process(byte[] payload, RequestFields request, LambdaContext context)
      throws Exception {
    if (request.deletesWhatWasNeverCreated()) {
      return CustomResourceResult.empty();
    }
    CloudFormationCustomResourceEvent event =
        AwsEvents.read(payload, CloudFormationCustomResourceEvent.codec());
    CustomResourceResult result = null;
    if (event instanceof CloudFormationCustomResourceEvent.Create create) {
      result = resource.create(create, context);
    } else if (event instanceof CloudFormationCustomResourceEvent.Update update) {
      result = resource.update(update, context);
    } else if (event instanceof CloudFormationCustomResourceEvent.Delete delete) {
      resource.delete(delete, context);
    } else {
      throw new EventFormatException("RequestType is none of Create, Update, Delete", "$", 0);
    }
    return result == null ? CustomResourceResult.empty() : result;
  }

  private static Answer failed(RequestFields request, Throwable failure, LambdaContext context) {
    String created =
        failure instanceof CustomResourceException known ? known.physicalResourceId() : null;
    String message = failure.getMessage();
    String reason = message == null || message.isBlank() ? failure.getClass().getName() : message;
    return Answer.failure(request, created, reason + placeOfLog(context));
  }

  private static Answer failed(RequestFields request, String reason, LambdaContext context) {
    return Answer.failure(request, null, reason + placeOfLog(context));
  }

  /** Whoever sees the reason in the events of the stack wants to read on in the log. */
  private static String placeOfLog(LambdaContext context) {
    String stream = context.logStreamName();
    return stream.isEmpty() ? "" : " (log stream " + stream + ")";
  }

  private void send(RequestFields request, Answer answer, LambdaContext context)
      throws AnswerNotSentException {
    sender.send(request.responseUrl(), answer.body(), context.deadline());
    System.out.println(context.requestId() + " " + request + ": " + answer.summary());
  }

  private static void log(RequestFields request, @Nullable Throwable failure) {
    if (failure != null) {
      System.err.println("awsevents: " + request + " failed:");
      failure.printStackTrace(System.err);
    }
  }
}
