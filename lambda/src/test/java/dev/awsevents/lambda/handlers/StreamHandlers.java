package dev.awsevents.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaEvent;
import dev.awsevents.StreamedResponse;
import dev.awsevents.appsync.AppSyncResolverEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.functionurl.FunctionUrlRequest;
import dev.awsevents.functionurl.FunctionUrlStreamingResponse;
import dev.awsevents.lambda.EventHandler;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Handlers that read and write streams, so that the runtime needs no serializer. */
public final class StreamHandlers {
  private StreamHandlers() {}

  /** Uses nothing of the library but {@link AwsEvents}. */
  public static class ByHand implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
        throws IOException {
      SqsEvent event = AwsEvents.read(input, SqsEvent.class);
      AwsEvents.write(new SqsHandler().handleRequest(event, context), output);
    }
  }

  /** A generated type in and out. */
  public static class OfOneType extends EventHandler<SqsEvent, SqsBatchResponse> {
    public OfOneType() {
      super(SqsEvent.class);
    }

    @Override
    protected SqsBatchResponse handle(SqsEvent event, Context context) throws IOException {
      if (event.records().get(0).body().equals("io")) {
        throw new IOException("the disk is full");
      }
      return new SqsHandler().handleRequest(event, context);
    }
  }

  /** Any event in, free-form JSON out. */
  public static class OfAnyEvent extends EventHandler<LambdaEvent, Map<String, Object>> {
    public OfAnyEvent() {
      super(LambdaEvent.class);
    }

    @Override
    protected Map<String, Object> handle(LambdaEvent event, Context context) {
      return Map.of("type", event.getClass().getSimpleName());
    }
  }

  /** A generic type in, a list of generated types out. */
  public static class OfGenericType
      extends EventHandler<EventBridgeEvent<SqsEvent>, List<SqsEvent.Message>> {
    public OfGenericType() {
      super(EventBridgeEvent.codec(SqsEvent.class));
    }

    @Override
    protected List<SqsEvent.Message> handle(EventBridgeEvent<SqsEvent> event, Context context) {
      return event.detail().records();
    }
  }

  /** Cannot be initialized. */
  public static class OfWrongType extends EventHandler<Bean, AppSyncResolverEvent> {
    public OfWrongType() {
      super(Bean.class);
    }

    @Override
    protected AppSyncResolverEvent handle(Bean event, Context context) {
      throw new UnsupportedOperationException();
    }
  }

  /** Streams its response, head and body. */
  public static class Streaming implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
        throws IOException {
      FunctionUrlRequest request = AwsEvents.read(input, FunctionUrlRequest.class);
      StreamedResponse.writePrelude(
          FunctionUrlStreamingResponse.builder().statusCode(200).build(), output);
      output.write(("you asked for " + request.rawPath()).getBytes(StandardCharsets.UTF_8));
    }
  }
}
