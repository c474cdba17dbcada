// Generated from Queue.schema.json; do not edit.
package com.example.q;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param records Wire name: <code>Records</code>.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Queue(@Omittable List<Queue.Records> records,
    @Omittable Map<String, @Nullable Object> unknownFields) implements LambdaEvent {
  /** Copies collections; null stands for an absent one. */
  public Queue {
    records = ImmutableList.copyOf(records);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .records(ImmutableList.orNull(records))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Queue")
        .add("records", records)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type. */
  public static Codec<Queue> codec() {
    return QueueCodec.INSTANCE;
  }

  /** Builds {@link Queue}. Not safe for use by several threads. */
  public static final class Builder extends QueueBuilder {
    Builder() {}

    /** Adds one element, built by the function. */
    public Builder addRecords(Consumer<Records.Builder> values) {
      Records.Builder nested = Records.builder();
      values.accept(nested);
      return addRecords(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param source Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Records(@Nullable String source,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Records {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .source(source)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Records")
          .add("source", source)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Records}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableQueue.RecordsBuilder {
      Builder() {}
    }
  }
}
