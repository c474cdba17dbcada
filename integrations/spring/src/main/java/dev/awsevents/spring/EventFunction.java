package dev.awsevents.spring;

import dev.awsevents.http.HttpRequestEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.function.json.JsonMapper;
import org.springframework.core.ResolvableType;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.messaging.support.MessageBuilder;
import reactor.core.publisher.Mono;

/** A function of the application as one that takes a payload and returns one. */
final class EventFunction implements Function<Message<?>, Message<byte[]>> {
  /** Set by Spring Cloud Function if it will wrap the answer. */
  private static final String WRAPPED = "aws-api-gateway";

  private final String name;
  private final FunctionSignature signature;
  private final FunctionCall call;
  private final ArgumentReader arguments;
  private final AnswerWriter answers;

  EventFunction(String name, FunctionSignature signature, FunctionCall call, JsonMapper mapper) {
    this.name = name;
    this.signature = signature;
    this.call = call;
    this.arguments = new ArgumentReader(mapper);
    this.answers = new AnswerWriter(mapper);
  }

  @Override
  public Message<byte[]> apply(Message<?> message) {
    if (Boolean.TRUE.equals(message.getHeaders().get(WRAPPED))) {
      throw new IllegalStateException(
          "Spring Cloud Function would wrap the answer of "
              + name
              + ", because the HTTP request comes through functionRouter or another function:"
              + " name "
              + name
              + " first in spring.cloud.function.definition");
    }
    CarriedType type = signature.argument();
    Argument argument = type == null ? Argument.NONE : argument(message.getPayload(), type.type());
    Object result = call.apply(carried(argument.value(), type, message));
    return new GenericMessage<>(answer(unwrapped(result), argument.request()));
  }

  /** The event, or what a function in front of this one has returned. */
  private Argument argument(Object payload, ResolvableType type) {
    if (payload instanceof InputStream stream) {
      try {
        return arguments.read(stream.readAllBytes(), type);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (type.resolve(Object.class).isInstance(payload)) {
      return Argument.of(payload);
    }
    if (payload instanceof byte[] json) {
      return arguments.read(json, type);
    }
    throw new IllegalArgumentException(
        name + " takes " + type + " and cannot take " + payload.getClass().getName());
  }

  private static @Nullable Object carried(
      @Nullable Object value, @Nullable CarriedType type, Message<?> message) {
    if (type == null || value == null) {
      return value;
    }
    Object inner =
        type.message()
            ? MessageBuilder.withPayload(value).copyHeaders(message.getHeaders()).build()
            : value;
    return type.mono() ? Mono.just(inner) : inner;
  }

  private static @Nullable Object unwrapped(@Nullable Object result) {
    Object value = result instanceof Mono<?> mono ? mono.block() : result;
    return value instanceof Message<?> message ? message.getPayload() : value;
  }

  private byte[] answer(@Nullable Object result, @Nullable HttpRequestEvent request) {
    if (result != null) {
      return answers.write(result, request);
    }
    if (request != null && !signature.returnsNothing()) {
      throw new IllegalStateException(name + " returned null in the place of an HTTP response");
    }
    return answers.writeNothing(request);
  }
}
