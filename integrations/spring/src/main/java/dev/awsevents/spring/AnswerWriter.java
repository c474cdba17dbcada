package dev.awsevents.spring;

import dev.awsevents.AwsEvents;
import dev.awsevents.function.http.HttpResponse;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.runtime.codec.Codecs;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.function.json.JsonMapper;

/** Writes what a function returns as the answer that Lambda gets. */
final class AnswerWriter {
  private static final String AWS_EVENTS = "com.amazonaws.services.lambda.runtime.events.";

  private final JsonMapper mapper;

  AnswerWriter(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Writes an answer. Our types and those of aws-lambda-java-events are answers as they are. Any
   * other value that answers an HTTP request is the body of a response.
   */
  byte[] write(Object result, @Nullable HttpRequestEvent request) {
    if (result instanceof HttpResponse response) {
      return AwsEvents.toBytes(response.build());
    }
    if (isWrittenByCodec(result.getClass())) {
      return AwsEvents.toBytes(result);
    }
    byte[] json = mapper.toJson(result);
    if (json == null) { // what it does with exceptions
      throw new IllegalStateException(
          "the JSON mapper cannot write " + result.getClass().getName());
    }
    if (request == null || isAnswer(result.getClass())) {
      return json;
    }
    HttpResponse response =
        HttpResponse.to(request)
            .header("content-type", "application/json")
            .body(new String(json, StandardCharsets.UTF_8));
    return AwsEvents.toBytes(response.build());
  }

  /** A type with parameters may hold values that only the mapper can write. */
  private static boolean isWrittenByCodec(Class<?> type) {
    return type.getTypeParameters().length == 0 && Codecs.find(type) != null;
  }

  private static boolean isAnswer(Class<?> type) {
    return type.getName().startsWith(AWS_EVENTS) || Codecs.find(type) != null;
  }

  /** Writes the answer of a function that has none: JSON null, or a response without a body. */
  byte[] writeNothing(@Nullable HttpRequestEvent request) {
    return request == null
        ? "null".getBytes(StandardCharsets.UTF_8)
        : AwsEvents.toBytes(HttpResponse.to(request).build());
  }
}
