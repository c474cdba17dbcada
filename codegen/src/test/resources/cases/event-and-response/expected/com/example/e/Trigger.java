// Generated from Trigger.schema.json; do not edit.
package com.example.e;

import dev.awsevents.LambdaEvent;
import dev.awsevents.LambdaResponse;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param request An object.
 * @param response An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Trigger(Trigger.Request request, Trigger. @Nullable Response response,
    @Omittable Map<String, @Nullable Object> unknownFields) implements LambdaEvent, LambdaResponse {
  /** Copies collections; null stands for an absent one. */
  public Trigger {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .request(request)
        .response(response)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Trigger")
        .add("request", request)
        .add("response", response)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type. */
  public static Codec<Trigger> codec() {
    return TriggerCodec.INSTANCE;
  }

  /** Builds {@link Trigger}. Not safe for use by several threads. */
  public static final class Builder extends TriggerBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder request(Consumer<Request.Builder> values) {
      Request.Builder nested = Request.builder();
      values.accept(nested);
      return request(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder response(Consumer<Response.Builder> values) {
      Response.Builder nested = Response.builder();
      values.accept(nested);
      return response(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param user Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Request(@Nullable String user,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Request {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .user(user)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Request")
          .add("user", user)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Request}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTrigger.RequestBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param answer Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Response(@Nullable String answer,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Response {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .answer(answer)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Response")
          .add("answer", answer)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Response}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTrigger.ResponseBuilder {
      Builder() {}
    }
  }
}
