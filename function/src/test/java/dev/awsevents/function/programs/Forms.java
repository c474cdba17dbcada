package dev.awsevents.function.programs;

import dev.awsevents.LambdaEvent;
import dev.awsevents.StreamedResponse;
import dev.awsevents.cloudtrail.CloudTrailRecord;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.function.Lambda;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.function.ResponseStream;
import dev.awsevents.function.http.HttpResponse;
import dev.awsevents.function.http.HttpResponseStream;
import dev.awsevents.functionurl.FunctionUrlStreamingResponse;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Every form in which a function can be started, as a method reference and as a lambda. */
public final class Forms {
  private Forms() {}

  /** Starts the form that the argument names. */
  public static void main(String[] form) {
    switch (form[0]) {
      case "event" -> Lambda.start(SqsEvent.class, Forms::batch);
      case "event, lambda" -> Lambda.start(SqsEvent.class, event -> batch(event));
      case "event, block" ->
          Lambda.start(
              SqsEvent.class,
              event -> {
                return batch(event);
              });
      case "event and context" -> Lambda.start(SqsEvent.class, Forms::withContext);
      case "event and context, lambda" ->
          Lambda.start(SqsEvent.class, (event, context) -> withContext(event, context));
      case "instance" -> Lambda.start(SqsEvent.class, new Instance("x")::handle);
      case "method of the event" -> Lambda.start(SqsEvent.class, SqsEvent::records);
      case "consumer" -> Lambda.startConsumer(SqsEvent.class, Forms::print);
      case "consumer, lambda" -> Lambda.startConsumer(SqsEvent.class, event -> print(event));
      case "consumer with context" -> Lambda.startConsumer(SqsEvent.class, Forms::printWithContext);
      case "consumer with context, lambda" ->
          Lambda.startConsumer(SqsEvent.class, (event, context) -> print(event));
      case "codec" -> Lambda.start(EventBridgeEvent.codec(SqsEvent.class), Forms::detail);
      case "an event with any detail" -> Lambda.start(EventBridgeEvent.codec(), Forms::call);
      case "codec, lambda" ->
          Lambda.start(
              EventBridgeEvent.codec(SqsEvent.class), (event, context) -> event.detailType());
      case "codec, consumer" ->
          Lambda.startConsumer(EventBridgeEvent.codec(SqsEvent.class), event -> {});
      case "any event" -> Lambda.start(LambdaEvent.class, Forms::name);
      case "an interface" -> Lambda.start(HttpRequestEvent.class, HttpRequestEvent::requestPath);
      case "a handler of a supertype" -> Lambda.start(SqsEvent.class, Forms::name);
      case "string" -> Lambda.start(String.class, String::toUpperCase);
      case "bytes" -> Lambda.start(byte[].class, Forms::same);
      case "object" -> Lambda.start(Object.class, event -> List.of(event));
      case "map" -> Lambda.start(Map.class, Forms::size);
      case "list" -> Lambda.start(List.class, list -> list.size());
      case "no input" -> Lambda.start(Forms::answer);
      case "no input, lambda" -> Lambda.start(() -> 42);
      case "task" -> Lambda.startTask(Forms::work);
      case "task, lambda" -> Lambda.startTask(() -> work());
      case "streams" -> Lambda.startStream(Forms::copy);
      case "streams, lambda" ->
          Lambda.startStream((input, output, context) -> input.transferTo(output));
      case "streaming" -> Lambda.startStreaming(String.class, Forms::stream);
      case "streaming, codec" ->
          Lambda.startStreaming(
              SqsEvent.codec(), (event, response, context) -> response.write('1'));
      case "streaming http" -> Lambda.startStreaming(Object.class, Forms::page);
      case "http" -> Lambda.startHttp(Forms::respond);
      case "http, lambda" -> Lambda.startHttp(request -> HttpResponse.to(request).status(204));
      case "http with context" -> Lambda.startHttp(Forms::respondWithContext);
      case "http with context, lambda" ->
          Lambda.startHttp((request, context) -> respondWithContext(request, context));
      case "http stream" -> Lambda.startHttpStreaming(Forms::streamPage);
      default -> throw new IllegalArgumentException(form[0]);
    }
  }

  private static HttpResponse respond(HttpRequestEvent request) {
    return HttpResponse.to(request).status(204);
  }

  private static HttpResponse respondWithContext(HttpRequestEvent request, LambdaContext context) {
    return HttpResponse.to(request).body(context.requestId());
  }

  private static void streamPage(
      HttpRequestEvent request, HttpResponseStream response, LambdaContext context)
      throws IOException {
    response.status(201).write("page".getBytes(StandardCharsets.UTF_8));
  }

  private record Instance(String failed) {
    SqsBatchResponse handle(SqsEvent event) {
      return SqsBatchResponse.builder().addBatchItemFailures(f -> f.itemIdentifier(failed)).build();
    }
  }

  private static SqsBatchResponse batch(SqsEvent event) throws IOException {
    if (event.records().isEmpty()) {
      throw new IOException("methods may throw checked exceptions");
    }
    return SqsBatchResponse.builder().build();
  }

  private static String withContext(SqsEvent event, LambdaContext context) {
    return context.requestId() + " " + event.records().size();
  }

  private static void print(SqsEvent event) throws IOException {
    System.out.println(event.records().size());
  }

  private static void printWithContext(SqsEvent event, LambdaContext context) {
    System.out.println(context.requestId() + event.records().size());
  }

  private static String call(EventBridgeEvent<Object> event) {
    return event.detail() instanceof CloudTrailRecord record
        ? String.valueOf(record.eventName())
        : "free-form";
  }

  private static int detail(EventBridgeEvent<SqsEvent> event) {
    SqsEvent detail = event.detail();
    return detail == null ? -1 : detail.records().size();
  }

  private static String name(LambdaEvent event) {
    return event.getClass().getSimpleName();
  }

  private static byte[] same(byte[] payload) {
    return payload;
  }

  private static int size(Map<?, ?> event) {
    return event.size();
  }

  private static String answer() throws IOException {
    return "42";
  }

  private static void work() throws IOException {
    System.out.println("worked");
  }

  private static void copy(InputStream input, OutputStream output, LambdaContext context)
      throws IOException {
    input.transferTo(output);
  }

  private static void stream(String event, ResponseStream response, LambdaContext context)
      throws IOException {
    response.contentType("text/plain; charset=utf-8");
    try (Writer writer = new OutputStreamWriter(response, StandardCharsets.UTF_8)) {
      writer.write("streamed " + event);
    }
  }

  private static void page(Object event, ResponseStream response, LambdaContext context)
      throws IOException {
    response.contentType(StreamedResponse.CONTENT_TYPE);
    StreamedResponse.writePrelude(
        FunctionUrlStreamingResponse.builder().statusCode(201).build(), response);
    response.write("page".getBytes(StandardCharsets.UTF_8));
  }
}
