// Generated from Request.schema.json; do not edit.
package com.example.a;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param requestId Text.
 * @param requestIdAlias Text.
 * @param requestIdAlias2 Text.
 * @param other Text.
 * @param tags A list.
 * @param labels A map.
 * @param always Text.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Request(String requestId, @Nullable String requestIdAlias,
    @Nullable String requestIdAlias2, @Nullable String other, @Omittable List<String> tags,
    @Omittable Map<String, String> labels, @Nullable String always,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Request {
    tags = ImmutableList.copyOf(tags);
    labels = ImmutableMap.copyOf(labels);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .requestId(requestId)
        .requestIdAlias(requestIdAlias)
        .requestIdAlias2(requestIdAlias2)
        .other(other)
        .tags(ImmutableList.orNull(tags))
        .labels(ImmutableMap.orNull(labels))
        .always(always)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Request")
        .add("requestId", requestId)
        .add("requestIdAlias", requestIdAlias)
        .add("requestIdAlias2", requestIdAlias2)
        .add("other", other)
        .add("tags", tags)
        .add("labels", labels)
        .add("always", always)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return RequestConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Request> codec() {
    return RequestCodec.INSTANCE;
  }

  /** Builds {@link Request}. Not safe for use by several threads. */
  public static final class Builder extends RequestBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Request build() {
      Request built = super.build();
      RequiredFields.of("Request")
          .with("requestId", built.requestId())
          .check();
      return built;
    }
  }
}
